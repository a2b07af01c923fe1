import { useRef, useState } from 'react';
import { TIE_KINDS, type TieKind } from '../../../shared/domain/household.ts';
import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import { shortName } from '../../../shared/rules/words/short-name.ts';
import { changeTie, removeTie } from '../../data/acts/household.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { EditorFrame } from '../../ui/fields/editor-frame.tsx';
import { Picks } from '../../ui/fields/picks.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { sayTie } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';
import styles from './editors.module.css';
import { problemOf } from './tie-problem.ts';
import type { Belonging } from './who-belongs.ts';

interface TieEditorProps {
  readonly belonging: Belonging;
  readonly self: Regular;
  readonly name: string;
  readonly onDone: () => void;
}

/** How somebody belongs to them, said otherwise, or untied. */
export function TieEditor(props: TieEditorProps) {
  const { belonging, self, name } = props;
  const { kind, pick, problem, keep, untie, abandon } = useTieDraft(props);
  return (
    <EditorFrame
      label={say('household.one-tie', { other: belonging.card.name, name })}
      keep={say('household.keep')}
      leave={say('household.leave')}
      onKeep={() => void keep()}
      onAbandon={abandon}
      more={
        <Button tone="quiet" onPress={() => void untie()}>
          {say('household.untie')}
        </Button>
      }
    >
      <HowTied self={self} value={kind} onPick={pick} onEnter={() => void keep()} />
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </EditorFrame>
  );
}

/** The ways to belong together, as one says it of the other. */
export function HowTied({
  self,
  value,
  onPick,
  onEnter,
}: {
  readonly self: Regular;
  readonly value: TieKind | undefined;
  readonly onPick: (kind: TieKind) => void;
  readonly onEnter: () => void;
}) {
  const name = shortName(self);
  return (
    <div className={styles.picks}>
      <Picks
        label={say('household.how', { name })}
        options={TIE_KINDS.map((kind) => ({
          value: kind,
          words: say(`household.pick-${kind}`, { name }),
        }))}
        value={value}
        onPick={onPick}
        onEnter={onEnter}
      />
    </div>
  );
}

function useTieDraft({ belonging, self, name, onDone }: TieEditorProps) {
  const { tie, card } = belonging;
  const book = useBook();
  const tell = useTell();
  const [kind, setKind] = useState(belonging.kind);
  const [problem, setProblem] = useState<string>();
  const settled = useRef(false);
  const about = displayName(self);
  const settle = (wrong: string | undefined) => {
    settled.current = wrong === undefined;
    setProblem(wrong);
    if (wrong === undefined) onDone();
  };
  const keep = async () => {
    if (settled.current) return;
    if (kind === belonging.kind) return settle(undefined);
    settled.current = true;
    const changed = { people: [self.id, card.id] as const, kind };
    const result = await changeTie(book, tie.id, changed, about, readClock());
    const told = say('household.tied', { other: card.name, tie: sayTie(kind) });
    settle(
      problemOf(result, { name, other: card.name, kind }, (done) =>
        tell(done, told, 'beside the field'),
      ),
    );
  };
  const untie = async () => {
    if (settled.current) return;
    settled.current = true;
    const result = await removeTie(book, tie.id, about, readClock());
    settle(tell(result, say('household.untied', { other: card.name, name }), 'beside the field'));
  };
  const pick = (picked: TieKind) => {
    setKind(picked);
    setProblem(undefined);
  };
  const abandon = () => settle(undefined);
  return { kind, pick, problem, keep, untie, abandon };
}

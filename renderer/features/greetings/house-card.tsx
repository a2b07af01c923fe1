import { useState } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { foldedSheet } from '../../../shared/print/folded-card.ts';
import { usePeople } from '../../data/people/book-context.tsx';
import type { PeopleNow } from '../../data/people/people-now.ts';
import { PersonBox } from '../../studio/person-box.tsx';
import { Studio } from '../../studio/studio.tsx';
import { usePaper } from '../../studio/use-paper.ts';
import { say } from '../../wording/say.ts';
import { type HouseCardKind, HouseCardRoom } from './house-card-room.tsx';

interface RoomProps {
  /** Id of the regular, when the address named one; else they are chosen here. */
  readonly of: string | undefined;
  readonly onBack: () => void;
}

/** A birthday card from the house to one regular. */
export function BirthdayCard(props: RoomProps) {
  return <HouseCard kind="birthday" {...props} />;
}

/** A thank-you card from the house to one regular. */
export function ThankYouCard(props: RoomProps) {
  return <HouseCard kind="thank-you" {...props} />;
}

function HouseCard({ kind, of, onBack }: RoomProps & { readonly kind: HouseCardKind }) {
  const people = usePeople();
  const [chosen, setChosen] = useState(of);
  const card = chosen === undefined ? undefined : whoOf(people, kind, chosen);
  if (card) {
    return (
      <HouseCardRoom
        key={card.id}
        kind={kind}
        card={card}
        onBack={onBack}
        onOther={() => setChosen(undefined)}
      />
    );
  }
  const isRefused = chosen !== undefined;
  return <Choose kind={kind} isRefused={isRefused} onBack={onBack} onPick={setChosen} />;
}

function Choose({
  kind,
  isRefused,
  onPick,
  onBack,
}: {
  readonly kind: HouseCardKind;
  readonly isRefused: boolean;
  readonly onPick: (id: RegularId) => void;
  readonly onBack: () => void;
}) {
  const people = usePeople();
  const paper = usePaper();
  return (
    <Studio
      title={say(`prints.${kind}-card`)}
      sheet={foldedSheet(paper)}
      pages={[]}
      fileName={say(`prints.${kind}-card`)}
      empty={say(isRefused ? 'greetings.not-this' : 'greetings.nobody')}
      onBack={onBack}
    >
      <PersonBox
        label={say('greetings.whose')}
        cards={people.for('print').filter(({ id }) => whoOf(people, kind, id))}
        onPick={({ id }) => onPick(id)}
      />
    </Studio>
  );
}

/** Somebody a card may be printed for; a birthday card only for who may be wished one. */
function whoOf(people: PeopleNow, kind: HouseCardKind, id: RegularId): IndexCard | undefined {
  const card = people.one(id, 'print');
  return kind === 'birthday' && card ? people.one(id, 'wish') : card;
}

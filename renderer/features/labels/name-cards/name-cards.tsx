import { useState } from 'react';
import { plainCardSheet } from '../../../../shared/print/name-card-sheet.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { Studio } from '../../../studio/studio.tsx';
import { usePaper } from '../../../studio/use-paper.ts';
import { OneOf } from '../../../ui/fields/one-of.tsx';
import { say } from '../../../wording/say.ts';
import { ChoosePeople } from '../choose-people.tsx';
import { GiveNumbers } from '../give-numbers.tsx';
import { type Choosing, useLabelDraft } from '../label-drafts.ts';
import { PrinterChoice } from '../sheets/printer-choice.tsx';
import { SheetChoice } from '../sheets/sheet-choice.tsx';
import { readStart, StartAt } from '../sheets/start-at.tsx';
import { usePrinters } from '../sheets/use-printers.ts';
import { useSheets } from '../sheets/use-sheets.ts';
import { useChosen } from '../use-chosen.ts';
import { cardPages } from './name-card-pages.tsx';

const ON = ['plain', 'sheet'] as const;

/** Small cards with a name and a code that Who’s here? reads. */
export function NameCards({
  of,
  onBack,
}: {
  /** The regular it is for, when one is named. */
  readonly of?: string | undefined;
  readonly onBack: () => void;
}) {
  const paper = usePaper();
  const shop = useShop();
  const { nudge } = usePrinters();
  const [choosing, setChoosing] = useChoosing(of);
  const people = useChosen(choosing, { nameless: true });
  const [on, setOn] = useLabelDraft('cardsOn');
  const [typedStart, setStart] = useLabelDraft('start');
  const sheets = useSheets(paper, 'cards');
  const { sheet } = sheets;
  const cards = people.chosen.map(({ card }) => card).filter((card) => card.cardNumber !== '');
  const given = { cards, paper, shop: { name: shop?.name ?? '', address: shop?.address ?? '' } };
  const start = (sheet && readStart(typedStart, sheet)) ?? 1;
  const onSheet = { sheet, start, nudge, onStart: (label: number) => setStart(String(label)) };
  return (
    <Studio
      title={say('prints.name-cards')}
      sheet={{ paper }}
      pages={cardPages(given, on === 'plain' ? { sheet: plainCardSheet(paper) } : onSheet)}
      fileName={say('name-cards.file')}
      empty={emptyWords(people.chosen.length > 0, cards.length > 0)}
      onBack={onBack}
    >
      <ChoosePeople people={people} choosing={choosing} onChoose={setChoosing} />
      <GiveNumbers chosen={people.chosen} />
      <OneOf
        label={say('name-cards.on')}
        showLabel
        value={on}
        options={ON.map((value) => ({ value, words: say(`name-cards.on-${value}`) }))}
        onChange={setOn}
      />
      {on === 'sheet' && (
        <>
          <SheetChoice sheets={sheets} paper={paper} />
          {sheet && <StartAt sheet={sheet} typed={typedStart} onType={setStart} />}
          <PrinterChoice />
        </>
      )}
    </Studio>
  );
}

function emptyWords(isAnybody: boolean, isNumbered: boolean): string {
  if (!isAnybody) return say('name-cards.nobody-chosen');
  return isNumbered ? say('labels.no-sheet') : say('name-cards.all-without');
}

/** Whoever was named in the address is among the chosen, until somebody chooses otherwise. */
function useChoosing(of: string | undefined): readonly [Choosing, (choosing: Choosing) => void] {
  const [kept, keep] = useLabelDraft('cards');
  const [isChosen, setChosen] = useState(of === undefined || kept.people.includes(of));
  const choosing =
    isChosen || of === undefined ? kept : { ...kept, people: [...kept.people, of], without: [] };
  return [
    choosing,
    (next) => {
      setChosen(true);
      keep(next);
    },
  ];
}

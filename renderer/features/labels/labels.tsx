import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { labelsOn } from '../../../shared/print/label-sheets.ts';
import { type Menu, useMenu } from '../../data/people/book-context.tsx';
import { Studio } from '../../studio/studio.tsx';
import { usePaper } from '../../studio/use-paper.ts';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { sayLine } from '../../wording/people/say-order.ts';
import { say } from '../../wording/say.ts';
import { ChoosePeople } from './choose-people.tsx';
import { useLabelDraft } from './label-drafts.ts';
import { LabelFace } from './label-face.tsx';
import { labelPages } from './label-pages.tsx';
import { labelTexts, readCopies, repeated } from './label-words.ts';
import { PrinterChoice } from './sheets/printer-choice.tsx';
import { SheetChoice } from './sheets/sheet-choice.tsx';
import { readStart, StartAt } from './sheets/start-at.tsx';
import { usePrinters } from './sheets/use-printers.ts';
import { useSheets } from './sheets/use-sheets.ts';
import { useChosen } from './use-chosen.ts';
import { WordsToPrint } from './words-to-print.tsx';

const WHAT = ['words', 'people'] as const;
const USUAL = ['no', 'yes'] as const;

/** Labels to peel off: words of one's own, or the names of people. */
export function Labels({ onBack }: { readonly onBack: () => void }) {
  const paper = usePaper();
  const sheets = useSheets(paper, 'labels');
  const { nudge } = usePrinters();
  const [typedStart, setStart] = useLabelDraft('start');
  const { sheet } = sheets;
  const start = (sheet && readStart(typedStart, sheet)) ?? 1;
  const stuff = useLabelStuff(sheet ? labelsOn(sheet) - start + 1 : 0);
  const { lines } = stuff;
  const pages = sheet
    ? labelPages({
        sheet,
        start,
        count: lines.length,
        nudge,
        onStart: (label) => setStart(String(label)),
        faceOf: (label, box) => <LabelFace lines={lines[label] ?? []} paper={paper} box={box} />,
      })
    : [];
  return (
    <Studio
      title={say('prints.labels')}
      sheet={{ paper }}
      pages={pages}
      fileName={say('labels.file')}
      empty={sheet ? stuff.empty : say('labels.no-sheet')}
      onBack={onBack}
    >
      {stuff.choices}
      <SheetChoice sheets={sheets} paper={paper} />
      {sheet && <StartAt sheet={sheet} typed={typedStart} onType={setStart} />}
      <PrinterChoice />
    </Studio>
  );
}

/** What stands on the labels, line by line; `left` labels are still on the first sheet. */
function useLabelStuff(left: number) {
  const [what, setWhat] = useLabelDraft('what');
  const words = useWords(left);
  const names = useNames();
  const { lines, empty, choices } = what === 'words' ? words : names;
  return {
    lines,
    empty,
    choices: (
      <>
        <OneOf
          label={say('labels.what')}
          value={what}
          options={WHAT.map((value) => ({ value, words: say(`labels.what-${value}`) }))}
          onChange={setWhat}
        />
        {choices}
      </>
    ),
  };
}

function useWords(left: number) {
  const [text, setText] = useLabelDraft('text');
  const [copies, setCopies] = useLabelDraft('copies');
  const texts = labelTexts(text);
  return {
    lines: texts.length === 0 ? [] : repeated(texts, readCopies(copies) ?? 0, left),
    empty: say('labels.nothing-written'),
    choices: <WordsToPrint text={text} onText={setText} copies={copies} onCopies={setCopies} />,
  };
}

/** Their usual; a dot never begins a line. */
function usualOf({ usual }: IndexCard, menu: Menu): string {
  return usual.map((line) => sayLine(line, menu)).join('\u00a0· ');
}

function useNames() {
  const menu = useMenu();
  const [choosing, setChoosing] = useLabelDraft('labels');
  const [usual, setUsual] = useLabelDraft('usual');
  const people = useChosen(choosing, { nameless: false });
  return {
    lines: people.chosen.map(({ card }) => {
      const order = usual === 'yes' ? usualOf(card, menu) : '';
      return order === '' ? [card.name] : [card.name, order];
    }),
    empty: say('labels.nobody-chosen'),
    choices: (
      <>
        <ChoosePeople people={people} choosing={choosing} onChoose={setChoosing} />
        <OneOf
          label={say('labels.usual')}
          showLabel
          value={usual}
          options={USUAL.map((value) => ({ value, words: say(`labels.usual-${value}`) }))}
          onChange={setUsual}
        />
      </>
    ),
  };
}

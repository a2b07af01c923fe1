import { useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import { useHand } from '../../data/looks/hand.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { PersonBox } from '../../studio/person-box.tsx';
import { Studio } from '../../studio/studio.tsx';
import { usePaper } from '../../studio/use-paper.ts';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { say } from '../../wording/say.ts';
import { sayDayOnPaper } from '../../wording/say-day.ts';
import { SlipList } from './slip-list.tsx';
import { SLIPS_ON_A_SHEET, SlipSheet } from './slip-sheet.tsx';
import { SLIPS_FOR, useSlips } from './use-slips.ts';

/** Slips that lie beside what was made: whose it is, and who made it. */
export function MadeForYou({
  of,
  onBack,
}: {
  /** The regular it is for, when one is named. */
  readonly of: string | undefined;
  readonly onBack: () => void;
}) {
  const today = dayOf(useNow(60));
  const shop = useShop();
  const paper = usePaper();
  const hand = useHand();
  const [written, setWritten] = useState<string>();
  const maker = written ?? hand;
  const made = useSlips(of, today);
  const { slips, slipsFor } = made;
  const sheets = Math.ceil(slips.length / SLIPS_ON_A_SHEET);
  const pages = Array.from({ length: sheets }, (_, at) => (
    <SlipSheet
      key={`sheet ${String(at)}`}
      slips={slips.slice(at * SLIPS_ON_A_SHEET, (at + 1) * SLIPS_ON_A_SHEET)}
      maker={maker}
      shopName={shop?.name ?? ''}
    />
  ));
  return (
    <Studio
      title={say('prints.slip')}
      sheet={{ paper }}
      pages={pages}
      fileName={say('slip.file', { day: sayDayOnPaper(today) })}
      empty={say(`slip.nobody-${slipsFor}`)}
      onBack={onBack}
    >
      <OneOf
        label={say('slip.for')}
        value={slipsFor}
        options={SLIPS_FOR.map((value) => ({ value, words: say(`slip.for-${value}`) }))}
        onChange={made.setSlipsFor}
      />
      <EditInPlace
        label={say('slip.maker')}
        value={maker}
        shown={say('slip.maker-line', { name: maker })}
        empty={say('slip.maker-empty')}
        onSave={(name) => {
          setWritten(name.trim());
          return undefined;
        }}
      />
      <SlipList slips={slips} onOrder={made.writeOrder} onLeaveOut={made.leaveOut} />
      {slipsFor === 'chosen' && (
        <PersonBox label={say('slip.add')} cards={made.all} onPick={made.add} />
      )}
    </Studio>
  );
}

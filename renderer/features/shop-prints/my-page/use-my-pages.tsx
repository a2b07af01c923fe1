import { type ReactNode, useMemo } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Shop } from '../../../../shared/domain/shop.ts';
import { type Sheet, sizeOf } from '../../../../shared/print/sheet.ts';
import {
  useMenu,
  usePeople,
  usePhoto,
  type WholeRegular,
} from '../../../data/people/book-context.tsx';
import { useFlow } from '../../../studio/use-flow.tsx';
import { blocksOf } from './my-blocks.tsx';
import type { MyPart } from './my-part.ts';
import { MyHead, MySheet, PAPER_MM } from './my-sheet.tsx';
import { aboutYou, agreed } from './parts-about.ts';
import { belongToYou, howToChange } from './parts-others.ts';
import { asked, inYourLife, noted, promised, sentToYou } from './parts-told.ts';
import { yourVisits } from './parts-visits.ts';

interface ToLayOut {
  readonly whole: WholeRegular;
  readonly shop: Shop;
  readonly now: LocalTime;
  readonly name: string;
  readonly foot: string;
  readonly sheet: Sheet;
}

/** Everything kept about one person, laid into as many pages as it takes. */
export function useMyPages(given: ToLayOut): {
  readonly pages: readonly ReactNode[];
  readonly measuring: ReactNode;
} {
  const { name, foot, sheet } = given;
  const parts = useParts(given);
  const blocks = useMemo(
    () => [{ node: <MyHead key="head" name={name} />, hasPen: false }, ...blocksOf(parts)],
    [name, parts],
  );
  const nodes = blocks.map(({ node }) => node);
  const { width, height } = sizeOf(sheet);
  const column = {
    count: 1,
    width: width - PAPER_MM.left - PAPER_MM.right,
    height: height - PAPER_MM.top - PAPER_MM.bottom,
    gap: 0,
  };
  const { measuring, flowed = [] } = useFlow(nodes, column, JSON.stringify([name, parts]));
  const pages = flowed.map(([places = []], page) => (
    <MySheet
      key={`page ${String(page)}`}
      name={name}
      foot={foot}
      page={page + 1}
      of={flowed.length}
      hasPen={places.some((place) => blocks[place]?.hasPen)}
    >
      {places.map((place) => nodes[place])}
    </MySheet>
  ));
  return { pages, measuring };
}

function useParts({ whole, shop, now }: ToLayOut): readonly MyPart[] {
  const menu = useMenu();
  const people = usePeople();
  const photo = usePhoto(whole.regular.photoId);
  return useMemo(() => {
    const parts = [
      aboutYou(whole, photo),
      agreed(whole),
      noted(whole),
      inYourLife(whole),
      belongToYou(whole, people),
      promised(whole),
      asked(whole),
      sentToYou(whole),
      ...yourVisits(whole, { menu, shop, now }),
      howToChange(shop),
    ];
    return parts.filter(({ lines }) => lines.length > 0);
  }, [whole, photo, people, menu, shop, now]);
}

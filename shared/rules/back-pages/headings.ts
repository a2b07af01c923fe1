import type { Headings } from '../../domain/back-pages.ts';
import type { Heading } from '../../domain/index-card.ts';
import { mixedTextAt, mixedTextsOf } from '../../domain/texts.ts';

/** A line as it is written; what is empty at its end is left away. */
type Line = readonly [
  name: string,
  order: number,
  calledBy?: string,
  spot?: string,
  phones?: readonly string[],
  companions?: readonly string[],
  cardNumber?: string,
  tags?: readonly string[],
];

/** Writes the headings of these cards, in their order. */
export function headingsOf(cards: readonly Heading[]): Headings {
  const orders = new Map<string, number>();
  const numberOf = ({ usual }: Heading) => {
    const order = JSON.stringify(usual);
    const known = orders.get(order) ?? orders.size;
    orders.set(order, known);
    return known;
  };
  const lines = cards.map((card) => JSON.stringify(lineOf(card, numberOf(card))));
  return { lines: mixedTextsOf(lines), orders: mixedTextsOf([...orders.keys()]) };
}

/** The heading of the card in a slot. */
export function headingAt({ lines, orders }: Headings, slot: number): Heading {
  const line: Line = JSON.parse(mixedTextAt(lines, slot));
  const [name, number, calledBy, spot, phones, companions, cardNumber, tags] = line;
  return {
    name,
    calledBy: calledBy ?? '',
    spot: spot ?? '',
    phones: phones ?? [],
    companions: companions ?? [],
    cardNumber: cardNumber ?? '',
    tags: tags ?? [],
    usual: JSON.parse(mixedTextAt(orders, number)),
  };
}

function lineOf(card: Heading, order: number): readonly unknown[] {
  const line = [
    card.name,
    order,
    card.calledBy,
    card.spot,
    card.phones,
    card.companions,
    card.cardNumber,
    card.tags,
  ] satisfies Line;
  return line.slice(
    0,
    line.findLastIndex((part) => typeof part === 'number' || part.length > 0) + 1,
  );
}

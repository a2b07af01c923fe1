import type { MenuItem } from '../../domain/menu-item.ts';
import type { AskedLine, OrderReading } from './order-words.ts';

/** The words of an order in which one of several things was chosen by its name. */
export function withChosen(
  typed: string,
  asked: AskedLine,
  name: string,
  reading: OrderReading,
  menu: readonly MenuItem[],
): string {
  if (!asked.isSplit && typed.includes(asked.words)) return typed.replace(asked.words, () => name);
  // Of twelve scones four were cheese: how many are left stands nowhere in the words.
  const nameOf = (id: string) => menu.find((item) => item.id === id)?.name ?? '';
  const written = (quantity: number, what: string, ways: readonly string[]) =>
    [`${quantity} ${what}`, ...ways].join(' ');
  const lines = reading.lines.map((line) => written(line.quantity, nameOf(line.item), line.with));
  const others = reading.asked.filter((one) => one !== asked);
  return [
    ...lines,
    written(asked.quantity, name, asked.with),
    ...others.map((one) => written(one.quantity, one.words, one.with)),
    ...reading.unknown,
  ].join(', ');
}

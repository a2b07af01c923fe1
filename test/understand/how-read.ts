import type { CalendarDay } from '../../shared/calendar-day.ts';
import type { MenuItem } from '../../shared/domain/menu-item.ts';
import type { OrderLine } from '../../shared/domain/visit.ts';
import type { NoteReading } from '../../shared/rules/notes/note-reading.ts';
import { readQuickNote } from '../../shared/rules/notes/quick-note.ts';
import { readSomebodyNew } from '../../shared/rules/notes/somebody-new.ts';
import { type OrderReading, readOrder } from '../../shared/rules/orders/order-words.ts';
import { readOrderOf } from '../../shared/rules/orders/usual-words.ts';
import { timeShown } from '../shared/rules/notes/phrases/shown.ts';

/** How a note is read: line, kind, what, day or days, joyful or tender, face-up or behind, consent. */
export function howNoteIsRead(line: string, today: CalendarDay, southern = false): string {
  const reading = readQuickNote(line, { spots: [], today, southern });
  const mood = reading.event?.mood ?? '';
  const consent = reading.aboutHealth ? 'needs consent' : '';
  return inColumns(
    line,
    reading.kind,
    whatOf(reading),
    daysOf(reading).join(' or '),
    mood,
    reading.layer,
    consent,
  );
}

/** How an order is read: line, items with quantity and ways, what is asked, what would be new. */
export function howOrderIsRead(line: string, menu: readonly MenuItem[], usual = ''): string {
  const reading = readOrderOf(line, menu, readOrder(usual, menu).lines);
  return inColumns(line, ...orderColumns(reading, menu));
}

/** How somebody new is read: line, name, how they are told apart, their order as above, what is to note. */
export function howNewIsRead(line: string, menu: readonly MenuItem[], today: CalendarDay): string {
  const reading = readSomebodyNew(line, menu, { spots: [], today, southern: false });
  const { name, calledBy, notes } = reading;
  return inColumns(line, name, calledBy, ...orderColumns(reading, menu), notes.join(' + '));
}

/** What a note is about, in a few words. */
export function whatOf({ event, promise, pet, birthday, text }: NoteReading): string {
  if (event) return [event.kind, event.text].filter((part) => part !== '').join(': ');
  if (promise) return promise.what;
  if (pet) return [pet.kind, pet.name, pet.never && `never ${pet.never}`].filter(Boolean).join(' ');
  return birthday ? birthday.about : text;
}

/** The day or days a note may mean, the likeliest first. */
export function daysOf({ event, birthday, promise }: NoteReading): string[] {
  if (event) return (event.when ? [event.when] : event.choices).map(timeShown);
  if (birthday) {
    const day = birthday.birthday ?? birthday.nameDay;
    return day ? [day] : [...birthday.choices];
  }
  return promise?.by ? [promise.by] : [...(promise?.choices ?? [])];
}

function orderColumns(
  { lines, asked, unknown }: Pick<OrderReading, 'lines' | 'asked' | 'unknown'>,
  menu: readonly MenuItem[],
): string[] {
  const nameOf = (id: string) => menu.find((item) => item.id === id)?.name ?? id;
  const item = (line: OrderLine) =>
    [`${line.quantity} ${nameOf(line.item)}`, ...line.with].join(', ');
  const which = asked.map(
    ({ quantity, words, choices }) =>
      `${quantity} “${words}”: ${choices.map(nameOf).join(' or ')}?`,
  );
  return [
    lines.map(item).join(' + '),
    which.join(' + '),
    unknown.map((one) => `new: ${one}`).join(' + '),
  ];
}

function inColumns(...columns: readonly string[]): string {
  return columns.map((column) => column.replace(/[\t\r\n]/g, ' ')).join('\t');
}

import type { OpeningHours } from '../../domain/shop.ts';

/** Who comes at half past seven on any other day stands at the door when it opens at ten. */
export function withinHours({ from, to }: OpeningHours, minute: number): number {
  const [opens, closes] = [minuteOfDay(from), minuteOfDay(to)];
  // A shop that closes after midnight has no such bounds.
  return opens < closes ? Math.min(Math.max(minute, opens), closes) : minute;
}

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

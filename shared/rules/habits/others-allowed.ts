/**
 * How many of so many visits may lie outside a rhythm without breaking it: none of up to seven,
 * then one for every four more. With few visits an exception would make chance look like a rhythm.
 */
export function othersAllowed(visits: number): number {
  return Math.max(0, Math.floor((visits - 4) / 4));
}

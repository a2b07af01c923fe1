/** Ways of serving of which somebody has one: another takes the place of the one before. */
const ONE_OF: readonly RegExp[] = [
  /^(?:oat|soya?|almond|coconut|skimmed|semi skimmed|semi|whole|full fat|skinny|dairy|lactose free|normal|regular)(?: milk)?$/,
  /^(?:extra )?(?:large|small|medium|tall|short|big|mini|kids)$/,
  /^(?:no|without|less|half|\d|two|three|one|extra|brown|white)? ?sugars?$/,
  /^(?:decaf|half caff|caffeinated)$/,
  /^(?:takeaway|eat in|in a mug|keep cup|own cup)$/,
  /^(?:iced|extra hot|not too hot|hot|lukewarm|warm|cold)$/,
];
const NOTHING_OF = /^(?:no|without)\s+(?<what>.+)$/;

/** True for two ways of serving of which nobody has both: "small" and "large". */
export function areRivals(one: string, other: string): boolean {
  const group = ONE_OF.find((ways) => ways.test(one));
  return group?.test(other) ?? false;
}

/** Ways of serving without those whose place another takes: of "oat, large" with soya, "large". */
export function withoutRival(before: readonly string[], way: string): readonly string[] {
  const denied = NOTHING_OF.exec(way)?.groups?.what;
  return before.filter(
    (one) => !areRivals(way, one) && one !== way && (denied === undefined || !one.endsWith(denied)),
  );
}

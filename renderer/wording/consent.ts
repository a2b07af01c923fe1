/**
 * Number of the wording people agree to when something about their health is kept.
 *
 * Goes up whenever the sentence `counter.note-consent` or its printed twin changes its meaning.
 */
export const HEALTH_WORDING_VERSION = 1;

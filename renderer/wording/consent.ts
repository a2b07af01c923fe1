/**
 * Number of the wording people agree to when something about their health is kept.
 *
 * Goes up whenever `counter.note-consent` or `regular.consent-wording`, which ask for it, changes its
 * meaning.
 */
export const HEALTH_WORDING_VERSION = 1;

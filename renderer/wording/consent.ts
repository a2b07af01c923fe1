/**
 * Number of the wording people agree to when something about their health is kept.
 *
 * Goes up whenever `consent.wording`, which asks for it, changes its meaning.
 */
export const HEALTH_WORDING_VERSION = 1;

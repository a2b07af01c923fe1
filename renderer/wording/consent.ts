/**
 * Number of the wording people agree to when something about their health is kept.
 *
 * Goes up whenever `consent.wording`, which asks for it, changes its meaning.
 */
export const HEALTH_WORDING_VERSION = 1;

/**
 * Number of the wordings people agree to when the shop may write to them, each way on its own.
 *
 * Goes up whenever one of `messages.ask-…`, which ask for it, changes its meaning.
 */
export const REACH_WORDING_VERSION = 1;

/**
 * Id of one kind of thing: a UUIDv7, made once. What comes from outside (an address, a file) is plain
 * text and will do; an id of another kind will not.
 */
type IdOf<Thing extends string> = string & { readonly isOf?: Thing };

/** Id of a regular. */
export type RegularId = IdOf<'regular'>;
/** Id of an item of the menu. */
export type MenuItemId = IdOf<'menu item'>;
/** Id of a visit. */
export type VisitId = IdOf<'visit'>;
/** Id of a fact. */
export type FactId = IdOf<'fact'>;
/** Id of a life event. */
export type LifeEventId = IdOf<'life event'>;
/** Id of what became of a question. */
export type AskingId = IdOf<'asking'>;
/** Id of a promise. */
export type PromiseId = IdOf<'promise'>;
/** Id of how two people belong together. */
export type TieId = IdOf<'tie'>;
/** Id of an animal. */
export type PetId = IdOf<'pet'>;
/** Id of a note that was sent. */
export type MessageId = IdOf<'message'>;
/** Id of a planned surprise. */
export type SurpriseId = IdOf<'surprise'>;
/** Id of a step of a surprise. */
export type StepId = IdOf<'step'>;
/** Id of a signature on a card. */
export type WishId = IdOf<'wish'>;
/** Id of a picture. */
export type PhotoId = IdOf<'photo'>;
/** Id of a run of sign-up cards. */
export type CardRunId = IdOf<'card run'>;
/** Id of an import, which everything it brought in carries. */
export type ImportId = IdOf<'import'>;

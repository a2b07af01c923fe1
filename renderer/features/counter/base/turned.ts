/** What the leaf is turned to: the person, or one of the things that can be done with them. */
export type Turned = 'recall' | 'other-order' | 'note';

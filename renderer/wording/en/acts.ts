/** What was done to the book, as its list of changes tells it. */
export const acts = {
  'act.logged-visit': 'Logged a visit of {about}',
  'act.changed-visit': 'Changed a visit of {about}',
  'act.removed-visit': 'Took out a visit of {about}',
  'act.added-regular': 'Wrote {about} into the book',
  'act.changed-regular': 'Changed what the book says of {about}',
  'act.removed-regular': 'Took {about} out of the book',
  'act.added-fact': 'Noted something about {about}',
  'act.changed-fact': 'Changed a note about {about}',
  'act.removed-fact': 'Took out a note about {about}',
  'act.changed-menu': 'Changed {about} on the menu',
  'act.changed-photo': 'Changed the photo of {about}',
  'act.changed-shop': 'Changed the shop’s settings',
  'act.brought-in': 'Brought in {about}',
  'act.removed-import': 'Took out what {about} had brought in',
  'act.brought-back': 'Brought back a copy of the book',
  'act.redone':
    '{named, select, no {Did a change once more} other {Did a change once more: {about}}}',
  'act.undone': '{named, select, no {Took a change back} other {Took back a change: {about}}}',
  'act.other': 'Changed {about}',
} as const;

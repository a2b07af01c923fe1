/** What people are asked before something about their health is kept; consent.ts numbers it. */
export const consent = {
  'consent.wording':
    '“May we write this down, so that nobody here gets it wrong? You can take that back any day; then we take it out.”',
} as const;

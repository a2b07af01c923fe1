/** Sentences about what the shop has promised. */
export const promises = {
  'promise.no-day': 'no day named',
  'promise.late': 'late since {day}',
  'promise.by-today': 'by today',
  'promise.by': 'by {day}, {distance}',
  'promise.keeper': '{keeper} keeps it',
  'promise.then':
    '{by, select, asking {then ask at their next visit: {check}} other {then: {check}}}',
  'promise.ended': '{state, select, not-kept {could not be kept} other {kept}} {day}',
  'promise.ended-line':
    '{state, select, not-kept {could not be kept} other {kept}} {day}: “{line}”',
} as const;

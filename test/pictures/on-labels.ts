/** Words for a sheet of labels: what a coffee shop puts on jars and boxes. */
export const ON_LABELS = [
  'Plum & star anise\nOpened: ',
  'Oat biscuits\nMade with butter',
  'Sourdough starter\nFeed me on Fridays',
  'Held for Mrs Osei\n2 almond croissants',
].join('\n\n');

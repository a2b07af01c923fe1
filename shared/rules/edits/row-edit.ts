/** What is to change of a row, and nothing else; a field handed in as undefined is taken out. */
export type Edit<Row> = { readonly [Field in keyof Row]?: Row[Field] | undefined };

/** An edit, or how it is worked out from the row as it stands when it is written. */
export type EditNow<Row> = Edit<Row> | ((present: Row) => Edit<Row>);

/** The row with an edit applied; every other field is as it was. */
export function edited<Row extends object>(present: Row, edit: EditNow<Row>): Row {
  const fields = typeof edit === 'function' ? edit(present) : edit;
  const written = Object.entries({ ...present, ...fields });
  return Object.fromEntries(written.filter(([, value]) => value !== undefined)) as Row;
}

/**
 * What somebody changed of a row, from how they found it to how they want it.
 *
 * Written like this, what another window put into other fields meanwhile stays.
 */
export function editOf<Row extends object>(found: Row, wanted: Row): Edit<Row> {
  const fields = new Set([...Object.keys(found), ...Object.keys(wanted)]) as Set<keyof Row>;
  const changed = [...fields].filter((field) => !isSame(found[field], wanted[field]));
  return Object.fromEntries(changed.map((field) => [field, wanted[field]])) as Edit<Row>;
}

/** Whether two values say the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    fields.length === others.size &&
    fields.every(([field, value]) => others.has(field) && isSame(value, others.get(field)))
  );
}

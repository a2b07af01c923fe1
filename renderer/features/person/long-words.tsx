/** The most letters that are shown of a name on its page. */
const MOST_SHOWN = 240;

/** A name, cut off where nobody reads on; all of it is there for editing. */
export function LongWords({ text }: { readonly text: string }) {
  if (text.length <= MOST_SHOWN) return <span dir="auto">{text}</span>;
  return <span dir="auto">{`${[...text.slice(0, MOST_SHOWN)].join('')}…`}</span>;
}

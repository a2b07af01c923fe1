/** Sign-up cards that came back, keyed in one after the other. */
export function KeyIn(props: { readonly number: string | undefined; readonly onDone: () => void }) {
  void props;
  return <article />;
}

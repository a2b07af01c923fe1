/** What is planned, and what the app proposes. */
export function Surprises({ onOpen }: { readonly onOpen: (id: string) => void }) {
  void onOpen;
  return <article />;
}

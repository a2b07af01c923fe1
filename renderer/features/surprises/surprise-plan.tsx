/** One plan, from its first step to how it went. */
export function SurprisePlan(props: {
  readonly id: string;
  readonly onBack: () => void;
  /** Goes to something of it that is printed. */
  readonly onPrint: (what: string) => void;
}) {
  void props;
  return <article />;
}

import { TheirStanding } from '../../renderer/features/farewell/their-standing.tsx';
import { RegularPage } from '../../renderer/features/person/regular-page.tsx';
import type { RegularId } from '../../shared/domain/ids.ts';

/** One person's page without what other rooms know of them, but with how they stand. */
export function TheirPage({
  id,
  onBack,
  onGone,
}: {
  readonly id: RegularId;
  readonly onBack: () => void;
  readonly onGone: () => void;
}) {
  return (
    <RegularPage
      id={id}
      onBack={onBack}
      life={() => null}
      others={() => null}
      standing={(of) => <TheirStanding {...of} onFarewell={() => {}} onGone={onGone} />}
    />
  );
}

import type { Standing } from '../../../../shared/domain/regular.ts';
import { allows } from '../../../../shared/rules/tact/tact.ts';
import { Button } from '../../../ui/button.tsx';
import { say } from '../../../wording/say.ts';

/** The way from somebody's page to the one that is printed for them; there is none to the dead. */
export function MyPageLink({
  standing,
  onPrint,
}: {
  readonly standing: Standing;
  readonly onPrint: () => void;
}) {
  if (!allows(standing, 'search')) return null;
  return (
    <div>
      <Button tone="quiet" onPress={onPrint}>
        {say('mine.link')}
      </Button>
    </div>
  );
}

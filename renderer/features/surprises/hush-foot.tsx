import { turnHush } from '../../data/hush-key.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';

/** Puts everything out of sight at every till: the key that works on every screen, for a finger. */
export function HushFoot() {
  return (
    <div>
      <Button tone="quiet" keyName="F4" onPress={turnHush}>
        {say('app.hush')}
      </Button>
    </div>
  );
}

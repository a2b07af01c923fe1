import { useEffect } from 'react';
import { isRoomFor } from '../../../shared/rules/keeping/finding.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button } from '../../ui/button.tsx';
import { inMegabytes } from '../../wording/book/say-recovery.ts';
import { say } from '../../wording/say.ts';
import { Frame } from './frame.tsx';

/** The disk is looked at again every so often, in milliseconds. */
const LOOK_EVERY_MS = 5_000;

/** The page in place of a book that cannot even be read without writing; it opens by itself when there is room. */
export function NoRoom({
  free,
  needed,
  onRoom,
}: {
  readonly free: number;
  readonly needed: number;
  readonly onRoom: () => void;
}) {
  const { daybook } = usePlatform();
  useEffect(() => {
    const look = async () => {
      const room = await daybook.room();
      if (room.free !== undefined && isRoomFor(needed, room.free)) onRoom();
    };
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [daybook, needed, onRoom]);
  const figures = { free: inMegabytes(free, 'down'), needed: inMegabytes(needed, 'up') };
  return (
    <Frame title={say('recover.title-no-room')} lead={say('recover.lead-no-room', figures)}>
      <Button tone="main" onPress={onRoom}>
        {say('recover.again')}
      </Button>
    </Frame>
  );
}

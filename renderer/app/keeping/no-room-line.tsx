import { useEffect, useRef } from 'react';
import { ROOM_TO_WRITE } from '../../../shared/rules/keeping/finding.ts';
import { useLackOfRoom } from '../../data/looks/use-room.ts';
import { useNotice } from '../../ui/told/notice.tsx';
import { inMegabytes } from '../../wording/book/say-recovery.ts';
import { say } from '../../wording/say.ts';
import styles from './no-room-line.module.css';

/** The standing line over every place while the disk is full: what can be done, and when it goes on. */
export function NoRoomLine() {
  const free = useLackOfRoom();
  const notice = useNotice();
  const wasLacking = useRef(false);
  useEffect(() => {
    if (free === undefined && wasLacking.current) notice({ words: say('recover.room-again') });
    wasLacking.current = free !== undefined;
  }, [free, notice]);
  if (free === undefined) return null;
  const needed = inMegabytes(ROOM_TO_WRITE, 'up');
  return (
    <p className={styles.line} role="status">
      {say('recover.no-room-line', { free: inMegabytes(free, 'down'), needed })}
    </p>
  );
}

import type { CopyHost } from '../../data/copies/keep-copies.ts';
import type { Start } from '../../data/recovery/start.ts';
import type { BookClosed } from '../../data/store/once-open.ts';
import { ClosedBook } from '../../features/recovery/closed-book.tsx';
import { NoRoom } from '../../features/recovery/no-room.tsx';
import { Recovery } from '../../features/recovery/recovery.tsx';
import { Refused } from '../../features/recovery/refused.tsx';

/** What stands on the page when the book was not opened: why, what is safe, and what to do next. */
export function NotOpen({
  start,
  host,
  onAgain,
  onBeginHere,
}: {
  readonly start: Exclude<Start, { kind: 'opened' }>;
  readonly host: CopyHost;
  /** Begins from the start. */
  readonly onAgain: () => void;
  /** Begins a book in a browser that had none. */
  readonly onBeginHere: () => void;
}) {
  if (start.kind === 'failed') return <Refused failure={start.failure} onAgain={onAgain} />;
  const { finding, source } = start;
  switch (finding.kind) {
    case 'newer':
      return <Refused failure={{ ...finding, kind: 'newer-book' }} onAgain={onAgain} />;
    case 'no-room':
      return <NoRoom free={finding.free} needed={finding.needed} onRoom={onAgain} />;
    default:
      return (
        <Recovery
          finding={finding}
          source={source}
          host={host}
          onOpen={onAgain}
          onBeginHere={onBeginHere}
        />
      );
  }
}

/** What stands on a page whose book was closed under it. */
export function AfterClosing({ why }: { readonly why: Exclude<BookClosed, 'closed-by-us'> }) {
  return <ClosedBook why={why} onGoOn={() => window.location.reload()} />;
}

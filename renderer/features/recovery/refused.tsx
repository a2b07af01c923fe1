import type { OpenFailure } from '../../../shared/failure.ts';
import { Button } from '../../ui/button.tsx';
import { sayOpenFailure } from '../../wording/book/say-copy-failure.ts';
import { say } from '../../wording/say.ts';
import { Frame } from './frame.tsx';

/** The page when the book is a newer app's, or this browser gives no place to keep one. */
export function Refused({
  failure,
  onAgain,
}: {
  readonly failure: OpenFailure;
  readonly onAgain: () => void;
}) {
  const isNewer = failure.kind === 'newer-book';
  const lead = isNewer
    ? say('recover.lead-newer', { book: failure.bookVersion, app: failure.appVersion })
    : sayOpenFailure(failure);
  return (
    <Frame title={say(isNewer ? 'recover.title-newer' : 'open.title')} lead={lead}>
      <Button onPress={onAgain}>{say('recover.again')}</Button>
    </Frame>
  );
}

import type { PrintRoomProps } from '../../places/printed.ts';
import { go } from '../../places/way.ts';
import { SignUpCards } from './sign-up-cards.tsx';

/** Sign-up cards to print; those that came back are keyed in at a place of their own. */
export function SignUpRoom({ onBack }: PrintRoomProps) {
  const keyIn = (number?: string) =>
    go(number === undefined ? { place: 'key-in' } : { place: 'key-in', number });
  return <SignUpCards onBack={onBack} onKeyIn={keyIn} />;
}

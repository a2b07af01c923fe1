import { Component, type ReactNode, useEffect } from 'react';
import { traceOf } from '../../../shared/trace.ts';
import { failureOf } from '../../data/commands/command.ts';
import { noteMishap } from '../../platform/mishaps.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { say } from '../../wording/say.ts';
import styles from './last-net.module.css';

/** What a browser says when a list was measured once more than a picture has time for: nothing is wrong. */
const HARMLESS = /^ResizeObserver loop/;

/**
 * Tells, in one sentence, of what went wrong and nobody else told of: an error, or a promise that
 * failed with nobody waiting for it. What exactly it was may hold a name, and stays in the console; where
 * it was is noted (platform/mishaps.ts).
 */
export function useLastNet(): void {
  const notice = useNotice();
  useEffect(() => {
    const tell = (error: unknown) => {
      noteMishap(traceOf(error));
      notice({ words: say(sentenceFor(error)), wrong: true });
    };
    const onError = ({ error, message }: ErrorEvent) => {
      if (!HARMLESS.test(message)) tell(error);
    };
    const onRejection = ({ reason }: PromiseRejectionEvent) => tell(reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [notice]);
}

function sentenceFor(error: unknown) {
  const { kind } = failureOf(error);
  return kind === 'storage-full' || kind === 'closed'
    ? (`failure.${kind}` as const)
    : 'failure.unforeseen';
}

interface MishapProps {
  /** The place on the page; at another one it is tried again. */
  readonly at?: string;
  readonly children: ReactNode;
}

interface MishapState {
  readonly error: unknown;
  readonly isBroken: boolean;
}

const WELL: MishapState = { error: undefined, isBroken: false };

/** Stands in for a part of the page that could not be drawn; the rest of the page goes on. */
export class Mishap extends Component<MishapProps, MishapState> {
  static getDerivedStateFromError(error: unknown): MishapState {
    return { error, isBroken: true };
  }

  override state = WELL;

  override componentDidCatch(error: unknown) {
    noteMishap(traceOf(error));
  }

  override componentDidUpdate(before: MishapProps) {
    if (this.state.isBroken && before.at !== this.props.at) this.setState(WELL);
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className={styles.page} role="alert">
        <p className={styles.words}>{say(sentenceFor(this.state.error))}</p>
        <Button onPress={() => window.location.reload()}>{say('app.open-again')}</Button>
      </div>
    );
  }
}

import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { readClock, useNow } from '../../../renderer/platform/clock.ts';

/** Sets the computer's clock; timers go on as they are. */
function setComputerClock(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute = 0,
): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(year, month - 1, day, hour, minute, 7) });
}

function WallClock({ everySeconds }: { readonly everySeconds: number }) {
  return <time>{useNow(everySeconds)}</time>;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock', () => {
  test("shows the shop's wall time, two digits each", () => {
    setComputerClock(2019, 4, 9, 8, 5);
    expect(readClock()).toBe('2019-04-09T08:05:07');
  });

  test('is read again after some seconds', async () => {
    setComputerClock(2019, 4, 9, 8);
    const screen = await render(<WallClock everySeconds={0.05} />);
    setComputerClock(2019, 4, 9, 9);
    await expect.element(screen.getByText('2019-04-09T09:00:07')).toBeVisible();
  });

  test('is read at once when the page comes back, however far the clock has jumped', async () => {
    setComputerClock(2019, 4, 9, 8);
    const screen = await render(<WallClock everySeconds={3600} />);
    setComputerClock(2019, 4, 12, 7);
    window.dispatchEvent(new Event('focus'));
    await expect.element(screen.getByText('2019-04-12T07:00:07')).toBeVisible();
    setComputerClock(2019, 4, 8, 23, 59);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(screen.getByText('2019-04-08T23:59:07')).toBeVisible();
  });
});

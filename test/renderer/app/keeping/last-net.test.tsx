import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Mishap, useLastNet } from '../../../../renderer/app/keeping/last-net.tsx';
import { NoticeProvider } from '../../../../renderer/ui/told/notice.tsx';

function Net() {
  useLastNet();
  return null;
}

async function spread() {
  await render(
    <NoticeProvider putAway="Put away">
      <Net />
    </NoticeProvider>,
  );
}

const alert = () => page.getByRole('alert');

test('a promise that fails with nobody waiting is told, without what it speaks of', async () => {
  await spread();
  void Promise.reject(new Error('Bill Rodgers could not be found'));
  await expect.element(alert()).toHaveTextContent(/^Something here did not work/);
  await expect.element(alert()).not.toHaveTextContent('Bill');
});

test('a disk that is full is called that, whoever heard of it first', async () => {
  await spread();
  void Promise.reject(new DOMException('No room', 'QuotaExceededError'));
  await expect.element(alert()).toHaveTextContent(/^The disk is full/);
});

test('an error in a press of a button is told; a list measured once more is none', async () => {
  await spread();
  const harmless = 'ResizeObserver loop completed with undelivered notifications.';
  window.dispatchEvent(new ErrorEvent('error', { message: harmless }));
  expect(alert().elements()).toHaveLength(0);
  window.dispatchEvent(new ErrorEvent('error', { message: 'x is not a function' }));
  await expect.element(alert()).toHaveTextContent(/^Something here did not work/);
});

test('a part of the page that cannot be drawn says so, and another place is drawn again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await render(<Place />);
  await page.getByRole('button', { name: 'break' }).click();
  await expect.element(alert()).toHaveTextContent(/^Something here did not work/);
  await expect.element(alert()).not.toHaveTextContent('Bill');
  await page.getByRole('button', { name: 'elsewhere' }).click();
  await expect.element(page.getByText('All is well.')).toBeVisible();
  vi.restoreAllMocks();
});

function Place() {
  const [at, go] = useState('here');
  return (
    <>
      <button type="button" onClick={() => go('broken')}>
        break
      </button>
      <button type="button" onClick={() => go('elsewhere')}>
        elsewhere
      </button>
      <Mishap at={at}>
        <Part isBroken={at === 'broken'} />
      </Mishap>
    </>
  );
}

function Part({ isBroken }: { readonly isBroken: boolean }) {
  if (isBroken) throw new Error('Bill Rodgers has no page');
  return <p>All is well.</p>;
}

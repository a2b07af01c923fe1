import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  NoticeProvider,
  type ShowNotice,
  useNotice,
} from '../../../../renderer/ui/told/notice.tsx';

let show: ShowNotice;

function Room() {
  show = useNotice();
  return null;
}

const open = () =>
  render(
    <NoticeProvider putAway="Put away">
      <Room />
    </NoticeProvider>,
  );

const alerts = () => page.getByRole('alert').elements();

test('what went wrong stays beside what went well after it, until it is put away', async () => {
  await open();
  show({ words: 'Bill: not written.', wrong: true });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Bill: not written.');
  show({ words: 'Ada: Flat white' });
  await expect.element(page.getByRole('status')).toHaveTextContent('Ada: Flat white');
  await expect.element(page.getByRole('alert')).toBeVisible();
  show(undefined);
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  await page.getByRole('button', { name: 'Put away' }).click();
  expect(alerts()).toHaveLength(0);
});

test('two things that went wrong both stand there, and the same once more stands there once', async () => {
  await open();
  for (const words of ['The disk is full.', 'The book was closed.', 'The disk is full.']) {
    show({ words, wrong: true });
  }
  await expect.element(page.getByText('The book was closed.')).toBeVisible();
  expect(alerts().map(({ textContent }) => textContent)).toEqual([
    'The book was closed.Put away',
    'The disk is full.Put away',
  ]);
});

test('what went well before is not left standing under what went wrong', async () => {
  await open();
  show({ words: 'Kept.' });
  await expect.element(page.getByText('Kept.')).toBeVisible();
  show({ words: 'Not kept.', wrong: true });
  await expect.element(page.getByText('Not kept.')).toBeVisible();
  await expect.element(page.getByText('Kept.', { exact: true })).not.toBeInTheDocument();
});

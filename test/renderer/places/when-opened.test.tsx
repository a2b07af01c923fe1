import { Component, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { getPagesReady, whenOpened } from '../../../renderer/places/when-opened.tsx';

const Today = ({ day }: { readonly day: string }) => <p>Today is {day}</p>;

/** A module that somebody serves until they have ended. */
function served() {
  const server = { isThere: true, asked: 0 };
  const load = async () => {
    server.asked += 1;
    if (!server.isThere) throw new TypeError('Failed to fetch dynamically imported module');
    return { Today };
  };
  return { server, Page: whenOpened(load, 'Today') };
}

class Told extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  static getDerivedStateFromError = () => ({ isBroken: true });
  override state = { isBroken: false };
  override render = () => (this.state.isBroken ? <p>It went wrong</p> : this.props.children);
}

test('a page is loaded when it is first opened, and once', async () => {
  const { server, Page } = served();
  expect(server.asked).toBe(0);
  const first = await render(<Page day="Monday" />);
  await expect.element(page.getByText('Today is Monday')).toBeVisible();
  await first.unmount();
  await render(<Page day="Tuesday" />);
  await expect.element(page.getByText('Today is Tuesday')).toBeVisible();
  expect(server.asked).toBe(1);
});

test('a page that was got ready is there at once, also when whoever served it has ended', async () => {
  const { server, Page } = served();
  await getPagesReady();
  server.isThere = false;
  const { container } = await render(<Page day="Monday" />);
  expect(container.textContent).toBe('Today is Monday');
});

test('a page that cannot be loaded is told, and loaded the next time it is opened', async () => {
  const { server, Page } = served();
  server.isThere = false;
  const first = await render(
    <Told>
      <Page day="Monday" />
    </Told>,
  );
  await expect.element(page.getByText('It went wrong')).toBeVisible();
  await first.unmount();
  server.isThere = true;
  await render(<Page day="Monday" />);
  await expect.element(page.getByText('Today is Monday')).toBeVisible();
});

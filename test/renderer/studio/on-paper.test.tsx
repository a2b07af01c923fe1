import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../renderer/styles/styles.css';
import { useState } from 'react';
import { FitText } from '../../../renderer/studio/fit-text.tsx';
import { useFlow } from '../../../renderer/studio/use-flow.tsx';
import { Printed } from '../../../renderer/ui/printed.tsx';

const PX_PER_MM = 96 / 25.4;

beforeEach(() => page.viewport(1280, 800));

afterEach(() => vi.restoreAllMocks());

describe('words that have to fit', () => {
  async function fitted(words: string) {
    const box = { display: 'grid', width: '60mm', height: '14mm', lineHeight: 1.2 };
    await render(
      <div style={box}>
        <FitText largest={30} smallest={6}>
          {words}
        </FitText>
      </div>,
    );
    const element = document.querySelector<HTMLElement>('[data-fitted]');
    if (!element) throw new Error('Nothing is fitted.');
    await document.fonts.ready;
    return { element, points: Number.parseFloat(element.style.fontSize) };
  }

  test('are as large as allowed while there is room', async () => {
    expect((await fitted('Bill')).points).toBe(30);
  });

  test.each([
    'Maximiliane Freifrau von Hohenstein-Wölfersdorf',
    'W'.repeat(40),
    'محمد عبد الرحمن بن عبد الله الخوارزمي الهاشمي',
  ])('are made smaller until nothing is cut off: %s', async (name) => {
    const { element, points } = await fitted(name);
    expect(points).toBeGreaterThanOrEqual(6);
    expect(points).toBeLessThan(30);
    expect(element.scrollHeight).toBeLessThanOrEqual(element.clientHeight + 1);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1);
  });
});

describe('blocks that flow over pages', () => {
  function Flowing({ heights }: { readonly heights: readonly number[] }) {
    const blocks = heights.map((height, at) => (
      <div key={`block ${String(at)}`} style={{ height: `${height}mm` }} />
    ));
    const column = { count: 2, width: 50, height: 100, gap: 5 };
    const { measuring, flowed } = useFlow(blocks, column, heights.join());
    return (
      <>
        {measuring}
        <output>{JSON.stringify(flowed)}</output>
      </>
    );
  }

  const flowed = () => JSON.parse(document.querySelector('output')?.textContent || '[]');

  test('fill column after column, and begin a page when the columns are full', async () => {
    await render(<Flowing heights={[60, 35, 35, 60, 100, 10]} />);
    expect(flowed()).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
      [[4], [5]],
    ]);
  });

  test('one higher than a column stands alone; nothing is left out', async () => {
    await render(<Flowing heights={[20, 140, 20]} />);
    expect(flowed()).toEqual([
      [[0], [1]],
      [[2], []],
    ]);
  });
});

describe('pages on their way to the printer', () => {
  const stack = () => document.querySelector<HTMLElement>('[data-printed]');
  const PICTURE =
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>';

  test('are as large as their paper, whichever way it lies', async () => {
    await render(
      <Printed
        sheet={{ paper: 'Letter', isTurned: true }}
        pages={['one', 'two']}
        onLaidOut={() => {}}
      />,
    );
    const sizes = [...(stack()?.children ?? [])].map((one) => one.getBoundingClientRect());
    expect(sizes).toHaveLength(2);
    for (const { width, height } of sizes) {
      expect(width / PX_PER_MM).toBeCloseTo(279.4, 1);
      expect(height / PX_PER_MM).toBeCloseTo(215.9, 1);
    }
  });

  test('wait for what they still read, and for their pictures', async () => {
    const laidOut = vi.fn();
    const decode = vi.spyOn(HTMLImageElement.prototype, 'decode');
    let there: (is: boolean) => void = () => {};
    function Slow() {
      const [isThere, setThere] = useState(false);
      there = setThere;
      return isThere ? <img src={PICTURE} alt="" /> : <p aria-busy="true">not yet</p>;
    }
    await render(
      <Printed sheet={{ paper: 'A4' }} pages={[<Slow key="slow" />]} onLaidOut={laidOut} />,
    );
    await document.fonts.ready;
    expect(laidOut).not.toHaveBeenCalled();
    there(true);
    await vi.waitFor(() => expect(laidOut).toHaveBeenCalledOnce());
    expect(decode).toHaveBeenCalledOnce();
  });

  test('a picture that is broken keeps nobody from printing the rest', async () => {
    const laidOut = vi.fn();
    const broken = <img key="broken" src="data:image/png;base64,AAAA" alt="" />;
    await render(<Printed sheet={{ paper: 'A4' }} pages={[broken]} onLaidOut={laidOut} />);
    await vi.waitFor(() => expect(laidOut).toHaveBeenCalledOnce());
  });
});

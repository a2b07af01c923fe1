import { useState } from 'react';
import { createShop } from '../../../shared/domain/shop.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { Studio } from '../../studio/studio.tsx';
import { usePaper } from '../../studio/use-paper.ts';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { say } from '../../wording/say.ts';
import { PromiseLines } from './promise-lines.tsx';
import { PromisesPoster } from './promises-poster.tsx';
import { PromisesTwice } from './promises-twice.tsx';
import { useHousePromises } from './use-house-promises.ts';

const SHAPES = ['poster', 'staff'] as const;

/** The promises of the house: a poster for the wall, or two small ones for those who keep them. */
export function HousePromises({ onBack }: { readonly onBack: () => void }) {
  const [shape, setShape] = useState<(typeof SHAPES)[number]>('poster');
  const shop = useShop() ?? createShop();
  const paper = usePaper();
  const house = useHousePromises();
  const { promises = [] } = house;
  const given = { promises, shop };
  const page =
    shape === 'poster' ? (
      <PromisesPoster key="poster" {...given} />
    ) : (
      <PromisesTwice key="staff" {...given} />
    );
  return (
    <Studio
      title={say('prints.house-promises')}
      sheet={{ paper, isTurned: shape === 'staff' }}
      pages={promises.length === 0 ? [] : [page]}
      fileName={say('prints.house-promises')}
      empty={house.promises && say('house.nothing')}
      onBack={onBack}
    >
      {promises.length > 0 && (
        <OneOf
          label={say('house.shape')}
          value={shape}
          options={SHAPES.map((value) => ({ value, words: say(`house.shape-${value}`) }))}
          onChange={setShape}
        />
      )}
      {house.promises && <PromiseLines house={house} />}
    </Studio>
  );
}

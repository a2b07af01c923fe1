import { useEffect, useState } from 'react';
import type { MenuItemId } from '../../../shared/domain/ids.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { joinItems } from '../../../shared/rules/menu/join-items.ts';
import { type ItemMentions, mentionsOf } from '../../data/acts/item-mentions.ts';
import { changeMenuItem } from '../../data/acts/menu.ts';
import { mergeItems } from '../../data/acts/merge-items.ts';
import { asResult } from '../../data/commands/as-result.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import { sayMoney } from '../../wording/say-money.ts';
import styles from './menu.module.css';
import { WhichItem } from './which-item.tsx';

/** Two items that may be one; the second is chosen first when it is not known. */
export interface MergeAsked {
  readonly one: MenuItemId;
  readonly other?: MenuItemId;
  /** What the first was to be called when the other was found to be called so. */
  readonly renameTo?: string;
}

/** Asks whether two items are one, says what follows, and makes one of them. */
export function MergeItems({
  asked,
  items,
  currency,
  onAsk,
  onDone,
}: {
  readonly asked: MergeAsked;
  readonly items: readonly MenuItem[];
  readonly currency: string;
  readonly onAsk: (asked: MergeAsked) => void;
  /** Over, with the item that stayed when they are one now. */
  readonly onDone: (kept?: MenuItemId) => void;
}) {
  const gone = items.find(({ id }) => id === asked.one);
  const kept = items.find(({ id }) => id === asked.other);
  // Another window may have made one of them meanwhile.
  const isOver = !gone || (asked.other !== undefined && !kept);
  useEffect(() => {
    if (isOver) onDone();
  }, [isOver, onDone]);
  if (!gone || isOver) return null;
  if (!kept) {
    return (
      <WhichItem
        item={gone}
        items={items}
        onChoose={({ id }) => onAsk({ ...asked, other: id })}
        onClose={() => onDone()}
      />
    );
  }
  return (
    <AskToMerge
      key={`${gone.id} ${kept.id}`}
      gone={gone}
      kept={kept}
      currency={currency}
      renameTo={asked.renameTo}
      onSwap={() => onAsk({ one: kept.id, other: gone.id })}
      onDone={onDone}
    />
  );
}

function AskToMerge({
  gone,
  kept,
  currency,
  renameTo,
  onSwap,
  onDone,
}: {
  readonly gone: MenuItem;
  readonly kept: MenuItem;
  readonly currency: string;
  readonly renameTo: string | undefined;
  readonly onSwap: () => void;
  readonly onDone: (kept?: MenuItemId) => void;
}) {
  const book = useBook();
  const tell = useTell();
  const [mentions, setMentions] = useState<ItemMentions>();
  const [part, setPart] = useState<number>();
  const [isMerging, setMerging] = useState(false);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await asResult(async () => ({
        ok: true as const,
        value: await mentionsOf(book, gone.id, (done) => isHere && setPart(done)),
      }));
      if (!isHere) return;
      if (found.ok) setMentions(found.value);
      else {
        tell(found, '');
        onDone();
      }
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [book, gone.id, tell, onDone]);
  const merge = async () => {
    if (!mentions || isMerging) return;
    setMerging(true);
    const pair = { kept: kept.id, gone: gone.id, mentions };
    const result = await asResult(() => mergeItems(book, pair, readClock()));
    const visits = mentions.visits;
    tell(result, say('menu.merged', { gone: gone.name, kept: kept.name, visits }));
    if (result.ok) onDone(kept.id);
    else setMerging(false);
  };
  const rename = async () => {
    if (renameTo === undefined) return;
    const result = await changeMenuItem(book, gone.id, { name: renameTo }, readClock());
    tell(result, say('menu.kept'));
    onDone();
  };
  const title = say('menu.merge-title', { gone: gone.name, kept: kept.name });
  return (
    <Dialog title={title} onClose={() => !isMerging && onDone()}>
      {isMerging || !mentions ? (
        <Progress
          words={
            isMerging ? say('menu.merge-doing') : say('menu.merge-looking', { gone: gone.name })
          }
          done={isMerging ? undefined : part}
          cancelWords={say('menu.merge-leave')}
          onCancel={isMerging ? undefined : () => onDone()}
        />
      ) : (
        <>
          <p className={styles.question}>{whatFollows(gone, kept, mentions, currency)}</p>
          <div className={styles.buttons}>
            <Button tone="main" onPress={() => void merge()}>
              {say('menu.merge-do')}
            </Button>
            {renameTo === undefined ? (
              <Button onPress={onSwap}>{say('menu.merge-other', { gone: gone.name })}</Button>
            ) : (
              <Button onPress={() => void rename()}>{say('menu.rename-all-the-same')}</Button>
            )}
            <Button keyName="Esc" onPress={() => onDone()}>
              {say('menu.merge-leave')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** All that becomes of the two, in plain sentences. */
function whatFollows(
  gone: MenuItem,
  kept: MenuItem,
  { visits, pinned }: ItemMentions,
  currency: string,
): string {
  const joined = joinItems(kept, gone);
  const usuals = pinned.size;
  const follow =
    visits + usuals === 0
      ? say('menu.merge-nothing', { gone: gone.name })
      : say('menu.merge-follow', { visits, usuals, kept: kept.name });
  const isTwoPrices = gone.price !== undefined && gone.price !== kept.price;
  const price =
    isTwoPrices && joined.price !== undefined
      ? [say('menu.merge-price', { price: sayMoney(joined.price, currency) })]
      : [];
  const isLearned = (joined.otherNames ?? []).includes(gone.name);
  const names = isLearned ? [say('menu.merge-names', { gone: gone.name })] : [];
  const allergens = joined.allergens ? [say('menu.merge-allergens')] : [];
  const offered = kept.retired && !joined.retired ? [say('menu.merge-offered')] : [];
  return [follow, ...price, ...names, ...allergens, ...offered].join(' ');
}

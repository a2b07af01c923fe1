import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Occasion } from '../../../shared/domain/surprise.ts';
import { shortName } from '../../../shared/rules/words/short-name.ts';
import type { SurpriseInView } from '../../data/looks/use-surprises.ts';
import type { Greeted } from '../../wording/prints/say-greeting.ts';

/** What is greeted, as far as the words on paper need it; an age only when they told us. */
export function greetedOf({ surprise, card }: SurpriseInView, shopName: string): Greeted {
  const { manner, spot } = surprise;
  return {
    occasion: mayBeTold(surprise.occasion, card),
    manner,
    spot,
    name: nameOnPaper(card),
    shopName,
  };
}

/** What somebody is called face to face; how the shop tells a nameless one apart is not for them to read. */
export function nameOnPaper(card: IndexCard): string {
  return card.nameless ? '' : shortName(card);
}

/** The number of an occasion as it stands on paper; empty when it has none. */
export function numberOf(occasion: Occasion): string {
  switch (occasion.kind) {
    case 'birthday':
      return occasion.turns === undefined ? '' : String(occasion.turns);
    case 'years-here':
      return String(occasion.years);
    case 'visits':
      return occasion.count.toLocaleString('en-GB');
    default:
      return '';
  }
}

function mayBeTold(occasion: Occasion, card: IndexCard): Occasion {
  return occasion.kind === 'birthday' && !card.ageTold ? { kind: 'birthday' } : occasion;
}

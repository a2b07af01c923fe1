import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { Occasion, Surprise } from '../../../shared/domain/surprise.ts';
import { articleOf } from '../book/say-surprise.ts';
import { sayNth, toldAs } from '../book/say-surprise-words.ts';
import { numberInWords } from '../en/number-words.ts';
import { say } from '../say.ts';
import { sayDayOnPaper } from '../say-day.ts';

/** What a card is about, as far as its words need it. */
export interface Greeted {
  readonly occasion: Occasion;
  readonly manner: Surprise['manner'];
  readonly spot: string;
  /** What they are called face to face; empty for somebody without a name. */
  readonly name: string;
  readonly shopName: string;
}

/** The words on a cover: “Happy birthday, dear Bill”. */
export function sayCover({ occasion, manner, name }: Greeted): string {
  const whose = { name, told: toldAs(name) };
  if (manner === 'quiet') {
    return say(occasion.kind === 'birthday' ? 'greeting.quiet-birthday' : 'greeting.quiet', whose);
  }
  switch (occasion.kind) {
    case 'years-here': {
      const { years } = occasion;
      return say('greeting.years-here', { ...whose, years, words: numberInWords(years) });
    }
    case 'visits':
      return say('greeting.visits', { ...whose, words: numberInWords(occasion.count) });
    case 'after-event': {
      const { event } = occasion;
      const isPlain = event === 'illness' || event === 'loss' || event === 'other';
      return say(`greeting.${isPlain ? 'own' : event}`, whose);
    }
    default:
      return say(`greeting.${occasion.kind}`, whose);
  }
}

/** The line at the foot of a cover: whom it is from. */
export function sayFrom({ manner, spot, shopName }: Greeted): string {
  if (manner === 'merry' && articleOf(spot) === 'the') {
    return say('greeting.from-spot', { spot: spot.trim() });
  }
  return say(manner === 'quiet' ? 'greeting.from-quietly' : 'greeting.from-shop', ofShop(shopName));
}

/** Above the lines inside: “Many happy returns”. */
export function sayInside({ occasion, manner }: Greeted): string {
  if (manner === 'quiet') return say('greeting.inside-quiet');
  return say(occasion.kind === 'birthday' ? 'greeting.inside-birthday' : 'greeting.inside-other');
}

/** Above typed wishes: “Seventy-three of us say”. */
export function saySoManySay(count: number): string {
  const words = numberInWords(count);
  return say('greeting.so-many-say', {
    count,
    words: words.charAt(0).toUpperCase() + words.slice(1),
  });
}

/** The line of a poster that tells what for; without a name or a number it keeps them to itself. */
export function sayPosterLine(
  { occasion, manner, name }: Greeted,
  tells: { readonly name: boolean; readonly number: boolean },
): string {
  const whose = tells.name && name !== '' ? { name, told: 'name' } : { name: '', told: 'no' };
  if (manner === 'quiet') return say('poster.own', whose);
  switch (occasion.kind) {
    case 'birthday':
      return occasion.turns !== undefined && tells.number
        ? say('poster.birthday-number', { ...whose, turns: occasion.turns })
        : say('poster.birthday', whose);
    case 'years-here':
      return tells.number
        ? say('poster.years-here', { ...whose, years: occasion.years })
        : say('poster.after-event', whose);
    case 'visits':
      return tells.number
        ? say('poster.visits', { ...whose, nth: sayNth(occasion.count) })
        : say('poster.after-event', whose);
    default:
      return say(`poster.${occasion.kind}`, whose);
  }
}

/** What to do about it, and until which day, when that is known. */
export function sayComeAndSign(until: CalendarDay | undefined): string {
  if (until === undefined) return say('poster.come');
  return say('poster.come-until', { day: sayDayOnPaper(until) });
}

/** What a card from the house to one regular is begun with. */
export interface HouseCardWords {
  readonly greeting: string;
  readonly foot: string;
  readonly message: string;
  /** Whom the words inside are from: “Everybody at Corner Café”. */
  readonly signed: string;
}

/** The words of a card from the house; nothing merry for whoever goes through something. */
export function sayHouseCard({
  kind,
  name,
  shopName,
  isGentle,
}: {
  readonly kind: 'birthday' | 'thank-you';
  readonly name: string;
  readonly shopName: string;
  readonly isGentle: boolean;
}): HouseCardWords {
  const whose = { name, told: toldAs(name) };
  const isWish = kind === 'birthday';
  const greeting = isWish && isGentle ? 'quiet-birthday' : kind;
  const message = isWish && isGentle ? 'birthday-gentle' : kind;
  return {
    greeting: say(`greeting.${greeting}`, whose),
    foot: say(isGentle ? 'greeting.from-quietly' : 'greeting.from-shop', ofShop(shopName)),
    message: say(`greeting.message-${message}`),
    signed: say('greeting.signed', ofShop(shopName)),
  };
}

function ofShop(shopName: string) {
  return { name: shopName.trim(), shop: shopName.trim() === '' ? 'none' : 'named' };
}

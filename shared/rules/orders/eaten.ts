import { anyOf } from '../words/note-line.ts';

/**
 * What is eaten, drunk or bought by itself: behind a flat white a muffin is one thing more, where
 * "clotted cream" or "in a box" says how it is served.
 */
const BY_ITSELF = new Set(
  anyOf(
    `muffin muffins flapjack flapjacks cookie cookies biscuit biscuits shortbread bagel bagels wrap wraps sandwich sandwiches
    sarnie sarnies bap baps roll rolls baguette baguettes panini paninis pasty pasties pie pies quiche quiches salad salads
    tart tarts eclair eclairs doughnut doughnuts donut donuts danish pastry pastries macaron macarons meringue meringues
    pancake pancakes waffle waffles crumpet crumpets teacake teacakes focaccia ciabatta cob cobs bloomer bloomers tin tins
    cake cakes bun buns scone scones loaf loaves toastie toasties sponge sponges gateau cheesecake blondie blondies
    coke pepsi fanta lemonade squash smoothie smoothies juice juices water waters cola beer beers wine prosecco cider
    kombucha matcha macchiato macchiatos ristrettos piccolo piccolos frappe frappes frappuccino milkshake milkshakes shake
    shakes tea teas coffee coffees chai chais soup soups porridge granola yoghurt yogurt eggs omelette burger burgers chips
    crisps banana bananas apple apples fruit flowers card cards book books magazine paper newspaper bag bags jar jars bottle
    bottles box pack packs packet packets gift voucher token straws pretzel pretzels samosa samosas falafel brownies
    croissants turnover turnovers crumble trifle fudge`,
  ).split('|'),
);

/** True for words that name something which is ordered by itself. */
export function isByItself(words: readonly string[]): boolean {
  return words.some((word) => BY_ITSELF.has(word));
}

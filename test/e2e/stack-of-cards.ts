/** A sign-up card as it was filled in by hand, in the order of its lines. */
export interface FilledCard {
  readonly name: string;
  readonly calledBy?: string;
  readonly usual?: string;
  readonly birthday?: string;
  readonly phone?: string;
  /** What is ticked: keep my notes, contact me, my health note. */
  readonly ticks: readonly [keep: boolean, contact: boolean, health: boolean];
  readonly health?: string;
}

const ALL = [true, true, true] as const;
const NO_HEALTH = [true, true, false] as const;
const NOTES_ALONE = [true, false, false] as const;

/** Twenty-five people who filled in a card one Saturday, in the order the cards came back. */
export const FILLED_CARDS: readonly FilledCard[] = [
  {
    name: 'Hannah Fitzgerald',
    usual: 'flat white',
    birthday: '3 may',
    phone: '01632 960701',
    ticks: NO_HEALTH,
  },
  { name: 'Zoltán Szűcs', calledBy: 'Zoli', usual: 'double espresso', ticks: NOTES_ALONE },
  {
    name: 'محمد الفاسي',
    calledBy: 'Mo',
    usual: 'mint tea',
    birthday: '12.4.1971',
    phone: '01632 960702',
    ticks: NO_HEALTH,
  },
  { name: 'Þórdís Jónsdóttir', usual: 'filter coffee', ticks: ALL, health: 'nuts' },
  {
    name: '王小明',
    calledBy: 'Ming',
    usual: 'jasmine tea',
    birthday: '7 february 1960',
    ticks: NOTES_ALONE,
  },
  { name: 'Olga', usual: 'cardamom bun', phone: '01632 960703', ticks: NO_HEALTH },
  { name: 'Анна Кузнецова', usual: 'americano', birthday: 'march 14th', ticks: NOTES_ALONE },
  {
    name: 'Siobhán O’Keeffe',
    calledBy: 'Shiv',
    usual: 'chai latte',
    phone: '01632 960704',
    ticks: ALL,
    health: 'coeliac',
  },
  { name: 'Jean-Luc Marchand', usual: 'croissant, cortado', birthday: '1/12', ticks: NO_HEALTH },
  { name: 'Ngọc Trần', usual: 'iced latte', phone: '01632 960705', ticks: NOTES_ALONE },
  { name: 'Δημήτρης Παππάς', calledBy: 'Dimi', usual: 'macchiato', ticks: NOTES_ALONE },
  {
    name: 'Beatrix von der Heide',
    usual: 'pot of earl grey, two cups',
    birthday: '29 february',
    ticks: NO_HEALTH,
  },
  { name: 'שרה לוי', calledBy: 'Sarah', usual: 'cappuccino', ticks: ALL, health: 'sesame' },
  { name: 'Kwame Mensah-Boateng', usual: 'latte oat', phone: '01632 960706', ticks: NO_HEALTH },
  {
    name: 'さとう ゆき',
    calledBy: 'Yuki',
    usual: 'rooibos',
    birthday: '21 september 1988',
    ticks: NOTES_ALONE,
  },
  { name: 'Piotr Wiśniewski', usual: 'sourdough loaf', ticks: NOTES_ALONE },
  { name: '', calledBy: 'green scarf', usual: 'flat white', ticks: NOTES_ALONE },
  {
    name: 'Ingrid Ødegård',
    usual: 'plain scone',
    birthday: '17 may',
    phone: '01632 960707',
    ticks: NO_HEALTH,
  },
  {
    name: 'Rosa Martínez de la Cruz',
    calledBy: 'Rosi',
    usual: 'hot chocolate',
    ticks: NOTES_ALONE,
  },
  { name: 'Tāne Ngata', usual: 'whatever is warm', phone: '01632 960708', ticks: NO_HEALTH },
  {
    name: 'Fatoumata Diallo',
    usual: 'porridge',
    birthday: '2 november 1999',
    ticks: ALL,
    health: 'no egg: tell the kitchen',
  },
  { name: 'Gwenllian Prydderch', calledBy: 'Gwen', usual: 'lemon drizzle', ticks: NOTES_ALONE },
  {
    name: 'Ömer Çelik',
    usual: 'espresso',
    birthday: '30.6.',
    phone: '01632 960709',
    ticks: NO_HEALTH,
  },
  { name: 'Priya Raghunathan', usual: 'banana bread', ticks: NOTES_ALONE },
  {
    name: 'Luděk Dvořák',
    usual: 'apple juice',
    birthday: '9 august 1954',
    phone: '01632 960710',
    ticks: NO_HEALTH,
  },
];

import type { Wish } from '../../shared/domain/surprise.ts';

/** What the people of the sample shop write to Bill. */
export const WISHES: readonly Pick<Wish, 'name' | 'words'>[] = [
  {
    name: 'Anneke',
    words: 'To the best listener on the bench. Here is to the next hundred Sundays.',
  },
  {
    name: 'Hana Sato',
    words:
      'Happy birthday, Mr Rodgers. You taught me that Assam wants five minutes, and I have never gone back.',
  },
  { name: 'Sven', words: 'A hundred! And still up the hill without stopping. Respect.' },
  {
    name: 'Mrs Osei',
    words: 'God bless you, Mr Rodgers. I light a candle for you and Rosa on Sunday.',
  },
  { name: 'Tom R.', words: '' },
  { name: 'Ines', words: 'Feliz cumpleaños, Bill.' },
  {
    name: 'Kofi',
    words: 'You were the first to say good morning to me in this town. I have not forgotten.',
  },
  {
    name: 'Marek',
    words: 'Sto lat! In Poland we sing it for a hundred years. What do we sing now?',
  },
  { name: 'Priya', words: 'Thank you for the crossword clues.' },
  { name: 'Walter', words: 'From the young man of ninety-one at the next table.' },
  { name: 'Luca', words: 'Auguri, Bill. The window table is yours for another hundred.' },
  { name: 'Fiona & Milo', words: 'Milo says: happy birfday. He drew you the boat on the back.' },
  { name: 'Gareth Pugh', words: '' },
  { name: 'June', words: 'You fold the newspaper back the way you found it. Nobody else does.' },
  { name: 'Aisha', words: 'May there be a great many more.' },
  { name: 'Dr Whitlock', words: 'As your doctor I take no credit whatsoever.' },
  {
    name: 'Rosie from the library',
    words: 'Your books are two days late. I have waived it, just this once.',
  },
  { name: 'Benny', words: 'Thanks for the words about getting married. I wrote them down.' },
  { name: 'Marguerite', words: 'Bon anniversaire, cher Bill. Toujours aussi élégant.' },
  { name: 'Chidi', words: '' },
  {
    name: 'The Thursday knitters',
    words: 'All nine of us. The scarf is from us too: do not look in the blue bag yet.',
  },
  { name: 'Ed', words: 'To a gentleman.' },
  {
    name: 'Nadia K.',
    words:
      'You held the door for my pram every Sunday for a year. He is at school now, and holds doors.',
  },
  { name: 'Peter Lang', words: 'Cricket in May. You promised.' },
  { name: 'Yuki', words: 'お誕生日おめでとうございます' },
  { name: 'Old Frank', words: 'I am coming for your record.' },
  { name: 'Siobhan', words: 'Lá breithe shona duit, Bill.' },
  { name: 'Olu & Tunde', words: '' },
  {
    name: 'Miss Adler',
    words: 'With love from class 4b. They counted to a hundred for you, out loud, twice.',
  },
  { name: 'Carmen', words: 'Milk in first. You were right all along.' },
  { name: 'Jo', words: 'Happy, happy birthday.' },
  {
    name: 'Ray (postman)',
    words: 'A hundred cards on their way. My bag has never been so heavy, nor gladder.',
  },
  { name: 'Ewa', words: 'Wszystkiego najlepszego!' },
  { name: 'Mr Baptiste', words: 'I owe you a game of draughts.' },
  { name: 'Leonie', words: '' },
  { name: 'Sam the baker', words: 'The scone is on us, Bill. So is the next one.' },
  { name: 'Dot', words: 'You said once that you only have to be kind for a day at a time. I try.' },
  { name: 'Harriet', words: 'See you Sunday.' },
  { name: 'Imran', words: 'From the taxi rank: all rides home are free this week.' },
  { name: 'Bea', words: 'Thank you for teaching Otto to whistle. His mother does not thank you.' },
  { name: 'Grace M.', words: '' },
  { name: 'Viktor', words: 'Alles Gute zum Hundertsten, lieber Bill!' },
  {
    name: 'Nell & Arthur',
    words: 'Sixty-one years we have known you, and never a cross word. Well, one. You know which.',
  },
];

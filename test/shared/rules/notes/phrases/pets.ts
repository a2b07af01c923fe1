import type { Phrase } from './shown.ts';

/** Animals of the household. Typed on Wednesday 20 May 2026. */
export const PETS: readonly Phrase[] = [
  ['dog is called Tilly', 'pet “dog” “Tilly”'],
  ['dachshund Tilly', 'pet “dachshund” “Tilly”'],
  ['has a cat', 'pet “cat”'],
  ['has two cats', 'pet “two cats”'],
  ['dog tilly', 'pet “dog” “Tilly”'],
  ['Tilly the dachshund', 'pet “dachshund” “Tilly”'],
  ['his labrador is called Bruno', 'pet “labrador” “Bruno”'],
  ['whippet figo', 'pet “whippet” “Figo”'],
  ['always with her dog', 'pet “dog”'],
  ['comes with his terrier Max', 'pet “terrier” “Max”'],
  ['has a rabbit called Snowy', 'pet “rabbit” “Snowy”'],
  ['Golden retriever Sunny', 'pet “golden retriever” “Sunny”'],
  ['new puppy called Max', 'pet “puppy” “Max”'],
];

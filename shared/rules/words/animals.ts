import { fold } from './fold.ts';

/** The kinds of animals that live with people, each with what belongs to it. */
const KINDS: Readonly<Record<string, RegExp>> = {
  dog: anyOf(
    `dog dogs doggy doggie puppy pup hound labrador lab retriever dachshund sausage poodle spaniel cocker terrier
    westie yorkie jack\\srussell alsatian german\\sshepherd shepherd collie sheepdog beagle bulldog frenchie boxer
    pug whippet greyhound lurcher husky malamute chihuahua corgi setter pointer vizsla weimaraner dalmatian doberman
    rottweiler mastiff great\\sdane st\\sbernard newfoundland schnauzer shih\\stzu lhasa pekingese pomeranian maltese
    bichon havanese papillon akita shiba chow samoyed staffie staffy staffordshire pitbull cockapoo labradoodle
    cavapoo cavachon goldendoodle mongrel mutt basset bloodhound borzoi saluki basenji airedale schipperke`,
  ),
  cat: anyOf(
    `cat cats kitty kitten tomcat tabby siamese persian maine\\scoon ragdoll bengal burmese birman sphynx
    british\\sshorthair shorthair tortoiseshell moggy moggie abyssinian calico`,
  ),
  rabbit: anyOf('rabbit bunny lop lionhead'),
  bird: anyOf('bird parrot budgie budgerigar canary cockatiel cockatoo macaw parakeet finch'),
  horse: anyOf('horse pony mare gelding stallion cob foal shetland'),
};
/** What people also say for a kind. */
const SAID: Readonly<Record<string, string>> = {
  dogs: 'dog',
  doggy: 'dog',
  doggie: 'dog',
  puppy: 'dog',
  pup: 'dog',
  hound: 'dog',
  cats: 'cat',
  kitty: 'cat',
  kitten: 'cat',
  bunny: 'rabbit',
  rabbits: 'rabbit',
  birds: 'bird',
  pony: 'horse',
};

/** What kind of animal a breed is: "miniature dachshund" is a dog; empty for what nobody knows. */
export function animalKindOf(breed: string): string {
  const folded = fold(breed);
  return Object.entries(KINDS).find(([, breeds]) => breeds.test(folded))?.[0] ?? '';
}

/** The kind that a typed word says, a folded one: "puppy" is a dog; empty for any other word. */
export function animalKindSaid(word: string): string {
  return Object.hasOwn(SAID, word) ? (SAID[word] ?? '') : '';
}

function anyOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words.trim().split(/\s+/).join('|')})\\b`);
}

import { anyOf } from '../words/note-line.ts';

/** Animals of a household, as alternatives of a pattern. */
export const PETS = anyOf(
  `dog dogs puppy pup hound cat kitten rabbit bunny parrot budgie hamster horse pony tortoise dachshund labrador lab
  poodle terrier spaniel collie whippet greyhound corgi beagle pug bulldog retriever alsatian shepherd
  husky boxer dalmatian schnauzer chihuahua pointer setter cockapoo labradoodle lurcher westie
  rescue_greyhound rescue_dog hens goldfish gecko guinea_pig guinea_pigs gerbil ferret donkey alpaca newfoundland rottweiler doberman mastiff st_bernard shih_tzu yorkie pomeranian akita weimaraner vizsla springer samoyed tom_cat tabby moggy moggie staffie staffy sausage_dog border_collie golden_retriever jack_russell guide_dog`,
);

/** People who belong to somebody, as alternatives of a pattern. */
export const KIN = anyOf(
  `sister brother wife husband partner girlfriend boyfriend fiancé fiancée fiance fiancee mother mum mom mam
  father dad son daughter baby toddler child children kid kids twins boy boys girl girls grandson
  granddaughter grandchild grandchildren grandkids grandbaby grandparents grandson's granny grandma gran nan nana grandmother grandpa
  grandad granddad grandfather aunt auntie uncle niece nephew cousin friend friends mate colleague
  colleagues neighbour neighbor carer hubby missus grandkids support_worker nurse boss sister-in-law brother-in-law mother-in-law
  father-in-law family parents sons daughters sisters brothers`,
);

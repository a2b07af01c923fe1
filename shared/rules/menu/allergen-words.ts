import type { Allergen, AllergenSaid, AllergenWay } from '../../domain/allergen.ts';
import { fold } from '../words/fold.ts';
import { isPluralOf } from '../words/plural.ts';
import { strictest } from './join-items.ts';

/** What was read of a line about allergens. */
export interface AllergensRead {
  readonly said: readonly AllergenSaid[];
  /** Words that name none of them. */
  readonly unread: readonly string[];
}

/** What each is called on labels and lists, in the languages menus come in, and the foods it is in. */
const CALLED: Readonly<Record<Allergen, string>> = {
  gluten:
    'gluten, cereal, cereals, cereals containing gluten, wheat, barley, rye, oat, oats, spelt, khorasan, kamut, bran, breadcrumb, bread crumbs, bulgur, cereal extract, couscous, cracker meal, durum, einkorn, emmer, farina, farro, freekeh, flour, all purpose flour, enriched flour, graham flour, high gluten flour, high protein flour, whole wheat flour, pasta, seitan, semolina, malt, weizen, roggen, gerste, hafer, dinkel, ble, orge, seigle, avoine, trigo, cebada, centeno, avena',
  milk: 'milk, dairy, lactose, butter, casein, caseinate, ammonium caseinate, calcium caseinate, magnesium caseinate, potassium caseinate, sodium caseinate, cheese, cream, ghee, half and half, whole milk, lowfat milk, nonfat milk, skim milk, whey, lactalbumin, lactoglobulin, lactoferrin, condensed milk, evaporated milk, malted milk, dry milk, milk solids, lactulose, recaldent, sour cream, yogurt, yoghurt, milch, laktose, lait, leche, latte, melk',
  eggs: 'egg, albumin, albumen, apovitellin, avidin globulin, eggnog, lysozyme, mayonnaise, meringue, ovalbumin, ovomucoid, ovomucin, ovovitellin, vitellin, ei, eier, oeuf, oeufs, huevo, uova, eieren',
  nuts: 'nut, tree nut, almond, brazil nut, brazil, cashew, walnut, chestnut, hazelnut, chinquapin nut, ginkgo nut, hickory nut, macadamia, macadamia nut, marzipan, nangai nut, pecan, pili nut, pine nut, pistachio, praline, shea nut, nougat, schalenfruchte, nusse, mandeln, haselnusse, walnusse, fruits a coque, noix, noisettes, amandes, frutos de cascara, frutta a guscio, noten',
  peanuts:
    'peanut, groundnut, monkey nut, arachis, erdnuss, erdnusse, arachide, arachides, cacahuete, cacahuetes, arachidi, pinda',
  soya: 'soy, soya, soybean, soy bean, soya bean, miso, edamame, natto, tamari, tempeh, textured vegetable protein, tofu, soja',
  sesame:
    'sesame, benne, benniseed, gingelly, halvah, sesamol, sesamum indicum, sesemolina, sim sim, tahini, tahina, tehina, til, sesam, sesamo',
  fish: 'fish, anchovy, anchovies, bass, catfish, cod, flounder, grouper, haddock, hake, halibut, herring, mahi mahi, perch, pike, pollock, salmon, scrod, sole, snapper, surimi, swordfish, tilapia, trout, tuna, fish oil, fish gelatin, fish flavoring, fisch, poisson, pescado, pesce, vis',
  crustaceans:
    'crustacean, crustacea, shellfish, barnacle, crab, crawfish, crawdad, crayfish, ecrevisse, lobster, prawn, shrimp, krill, krebstiere, crustaces, crustaceos, crostacei, schaaldieren',
  molluscs:
    'mollusc, mollusk, abalone, clam, cherrystone, geoduck, littleneck, pismo, quahog, cockle, cuttlefish, limpet, mussel, octopus, oyster, periwinkle, sea cucumber, sea urchin, scallop, snail, escargot, squid, calamari, whelk, weichtiere, mollusques, moluscos, molluschi, weekdieren',
  celery: 'celery, celeriac, sellerie, celeri, apio, sedano, selderij',
  mustard: 'mustard, senf, moutarde, mostaza, senape, mosterd',
  lupin: 'lupin, lupine, lupinen, altramuces, lupini',
  sulphites:
    'sulphite, sulfite, sulphur dioxide, sulfur dioxide, so2, sulphur dioxide and sulphites, schwefeldioxid, sulfites, sulfitos, solfiti',
};

const BY_NAME = new Map<string, Allergen>(
  (Object.entries(CALLED) as [Allergen, string][]).flatMap(([of, names]) =>
    names.split(', ').map((name) => [fold(name), of] as const),
  ),
);

const NAMES = [...BY_NAME];
/** "None", "n/a": nobody said anything by that. */
const NOTHING_SAID = /^(?:none|no|nil|na|n a|keine|aucun|ninguno|nessuno|geen|unknown)?$/;
const MAY =
  /\b(?:may(?: also)? contain|might contain|could contain|traces?(?: of)?|spuren(?: von)?|kann enthalten|peut contenir|puede contener|puo contenere)\b[: ]*/i;
const HAS = /\b(?:contains?|enthalt|contient|contiene|bevat)\b[: ]*/i;
const PARTS = /[,;/|+&\n.]|\band\b|\bund\b|\bet\b|\by\b/i;
const DENIED = /\bfree\b|^\s*no\b|\bwithout\b/i;

/** The allergen a word or two name: "wheat" is gluten, "almonds" are nuts. */
export function allergenCalled(words: string): Allergen | undefined {
  const folded = fold(words);
  const [first = '', ...more] = folded.split(' ');
  // "Almond milk" is of almonds, and "egg white" of eggs; "rice flour" is of neither.
  const isOfWheat = /^(?:wheat|gluten)$/.test(more.at(-1) ?? '');
  return called(folded) ?? called(first) ?? (isOfWheat ? 'gluten' : undefined);
}

function called(folded: string): Allergen | undefined {
  const known = BY_NAME.get(folded);
  if (known !== undefined) return known;
  return NAMES.find(([name]) => isPluralOf(folded, name) || isPluralOf(name, folded))?.[1];
}

/**
 * Reads what a list says of an item: "Milk, wheat (gluten); may contain nuts". What is said to be free
 * of something is not read: nobody here can vouch for it.
 */
export function readAllergens(line: string): AllergensRead {
  const said: AllergenSaid[] = [];
  const unread: string[] = [];
  let way: AllergenWay = 'contains';
  for (const sentence of line.replace(/[()[\]]/g, ',').split(/[;.\n]/)) {
    way = 'contains';
    for (const piece of partsOf(sentence)) {
      if (MAY.test(piece)) way = 'may contain';
      else if (HAS.test(piece)) way = 'contains';
      const words = piece.replace(MAY, '').replace(HAS, '').trim();
      if (NOTHING_SAID.test(fold(words))) continue;
      const of = DENIED.test(words) ? undefined : allergenCalled(words);
      if (of === undefined) unread.push(words);
      else said.push({ of, way });
    }
  }
  return { said: strictest(said), unread };
}

/** "Half and half" is one thing, and "n/a" none. */
function partsOf(sentence: string): readonly string[] {
  const folded = fold(sentence);
  return BY_NAME.has(folded) || NOTHING_SAID.test(folded) ? [sentence] : sentence.split(PARTS);
}

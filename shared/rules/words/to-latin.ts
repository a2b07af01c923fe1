/**
 * Names of other alphabets in plain Latin letters, roughly as their owners write them for strangers.
 *
 * Good for finding somebody, not for addressing them. No tables for scripts that need a dictionary
 * (Han, Arabic, Hebrew): those people are found by what they are called or how the name is said.
 */

const CYRILLIC = pairs(
  'а a б b в v г g ґ g д d е e є ye ж zh з z и i і i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ' +
    'ћ c у u ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю yu я ya ђ dj',
);

const GREEK = pairs(
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
);

/** Two Greek letters that are one sound. */
const GREEK_SOUNDS: Readonly<Record<string, string>> = {
  ου: 'ou',
  αυ: 'av',
  ευ: 'ev',
  μπ: 'b',
  γγ: 'ng',
  γκ: 'gk',
};

/** Hepburn spelling; a small ya, yu, yo or tsu is marked with * until its neighbour is known. */
const KANA = pairs(
  'あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go ' +
    'さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to ' +
    'だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ' +
    'ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo ' +
    'や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n ゔ vu ' +
    'ゃ *ya ゅ *yu ょ *yo っ *t ぁ a ぃ i ぅ u ぇ e ぉ o',
);

/** Folded Cyrillic, Greek or kana in Latin letters; everything else as it is. */
export function toLatin(folded: string): string {
  if (/[\u0430-\u0491]/.test(folded)) return replaceLetters(folded, CYRILLIC, 'ъь');
  if (/[\u03b1-\u03c9]/.test(folded)) return greekToLatin(folded);
  if (/[\u3041-\u3096]/.test(folded)) return kanaToLatin(folded);
  return folded;
}

function greekToLatin(folded: string): string {
  const sounded = folded.replace(/ου|αυ|ευ|μπ|γγ|γκ/g, (sound) => GREEK_SOUNDS[sound] ?? sound);
  return replaceLetters(sounded, GREEK, '');
}

function kanaToLatin(folded: string): string {
  return replaceLetters(folded, KANA, 'ー')
    .replace(/(sh|ch|j)i\*y/g, '$1')
    .replace(/i\*y/g, 'y')
    .replace(/\*t(.)/g, '$1$1')
    .replace(/\*/g, '');
}

function replaceLetters(
  text: string,
  letters: ReadonlyMap<string, string>,
  silent: string,
): string {
  let latin = '';
  for (const letter of text) {
    if (!silent.includes(letter)) latin += letters.get(letter) ?? letter;
  }
  return latin;
}

function pairs(list: string): ReadonlyMap<string, string> {
  const words = list.split(' ');
  const found = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    found.set(words[index] ?? '', words[index + 1] ?? '');
  }
  return found;
}

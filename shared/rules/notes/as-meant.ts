/** Words that are typed without their apostrophe, and what they are with it. */
const APOSTROPHES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(is|was|does|do|did|has|have|are|were|should|could|would|must|ca|wo|ai|had|need)nt\b/gi,
    '$1n’t',
  ],
  [/\b(she|he|that|who|what|it|there|where|here)s\b(?=\s+(?:\p{L}))/giu, '$1’s'],
  [
    /\b(hubby|missus|mum|dad|wife|husband|son|daughter|sister|brother|partner|friend|mate|girlfriend|boyfriend|nan|gran|grandad|flatmate|dog|cat)s(?=\s+(?:al{1,2}erg|intol|co?eliac|celiac|diabetic|vegan|vegetarian|name\b|gone\b|got\b|been\b|in\b|having\b|not\b|ill\b|poorly\b|sick\b|birthday|bday|funeral|wedding|getting\b|expecting\b))/gi,
    '$1’s',
  ],
  [/\b(they|we|you)re\b/gi, '$1’re'],
  [/\b(they|we|you|i)ve\b/gi, '$1’ve'],
  [/\bim\b/gi, 'I’m'],
  [/(?<=^|\b(?:said|told (?:him|her|them)|promised(?: (?:him|her|them))?|that)\s)id\b/gi, 'I’d'],
  [/(?<=\b(?:said|told (?:him|her|them)|promised(?: (?:him|her|them))?|that)\s)wed\b/gi, 'we’d'],
  [
    /^well\b(?=\s+(?:keep|put|save|hold|ring|phone|call|bring|get|make|order|bake|send|let|lend)\b)/gi,
    'we’ll',
  ],
  [
    /^ill\b(?=\s+(?!with\b|since\b|today\b|again\b|at\b|in\b|and\b|from\b|this\b|last\b|for\b|on\b|but\b|after\b|so\b)\p{L})/giu,
    'I’ll',
  ],
];
/** Slips in the words on which a caution hangs. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\bal{1,2}[ae]?r?[aeij]?r?g+(?:ic|ec|ick)\b/gi, 'allergic'],
  [/\bal{1,2}[ae]?r?[aeij]?r?g+(?:y|ie)\b/gi, 'allergy'],
  [/\bal{1,2}[ae]?r?[aeij]?r?gies\b/gi, 'allergies'],
  [/\bint?[oa]l{1,2}er[ae]nt\b/gi, 'intolerant'],
  [/\bint?[oa]l{1,2}er[ae]nce\b/gi, 'intolerance'],
  [/\bc(?:o?e|eo)l[ie]{1,2}ac\b/gi, 'coeliac'],
  [/\bdiabet(?:ec|ick|is)\b/gi, 'diabetic'],
  [/\bveg(?:it|at|et)[ae]r(?:ia|ai|a)n\b/gi, 'vegetarian'],
  [/\bmigr(?:a|ai|ia)nes?\b/gi, 'migraine'],
  [/\be(?:x|xc|cx|cz)(?:e|s)ma\b/gi, 'eczema'],
  [/\bas(?:th|t|h)?ma\b/gi, 'asthma'],
  [/\ban(?:a|i)ph[yi]l(?:a|e)(?:ct|t|x)ic\b/gi, 'anaphylactic'],
  [/\bpls\b|\bplz\b/gi, 'please'],
  [/\bw(?=\s+(?:his|her|their|the|an?|\p{Lu}|no|oat|milk)\b)/giu, 'with'],
];

/** A line as it was meant: apostrophes that were left out, and slips in what matters, put right. */
export function asMeant(line: string): string {
  return [...APOSTROPHES, ...SLIPS].reduce((said, [from, to]) => said.replace(from, to), line);
}

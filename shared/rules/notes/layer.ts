const MARKED_BEHIND = /^\s*(?:behind|private|quiet(?:ly)?|between us|secret)\s*:\s*/i;

// Nothing here is for the eyes of the person it is about, or of whoever stands beside them.
const BEHIND =
  /\b(?:going through|divorc\w*|separated|left (?:him|her|them)(?=$|[,.;!]| for\b| and\b| last\b| in (?!the (?:shop|café))| after\b)|left (?:his|her|their) (?:wife|husband|partner|boyfriend|girlfriend|family)|walked out|(?:came|come|coming|comes) out as|split up|broke up|break-?up|affair|cheat\w*|smells?|smelly|stinks?|rude|owes?|debts?|can['’]?t pay|unpaid|drunk|drinks too much|drinking again|alcoholic|sober|rehab|aa meetings?|cancer|remission|chemo\w*|tumou?r|dementia|alzheimer\w*|stroke|depress\w*|anxiety|panic attacks?|therapy|therapist|miscarr\w*|pregnant|trying for a baby|ivf|hiv|antidepress\w*|lithium|prozac|methadone|sertraline|in recovery|anorexi\w*|bulimi\w*|eating disorder|stalk\w*|hits (?:him|her|them)|died|passed away|funeral|widow\w*|mourning|grie(?:f|ving)|bereave\w*|lonely|laid off|fired|sacked|redundan\w*|lost (?:his|her|their) (?:job|wife|husband|mother|mum|father|dad|son|daughter|baby|brother|sister|partner|dog|cat)|prison|jail|police|steals?|stole|shoplift\w*|banned|flirt\w*|creepy|grumpy|moody|difficult|annoying|complain\w*|gossip\w*|stingy|never tips|tips badly|bad tipper|surprise|don['’]?t tell|do not tell|watch out|careful with|bankrupt\w*|court|custody|domestic|abus\w*|suicid\w*|overweight|ugly|fat)\b/i;

const ILLNESS =
  /\b(?:cancer|remission|chemo\w*|tumou?r|dementia|alzheimer\w*|stroke|depress\w*|anxiety|panic attacks?|miscarr\w*|pregnant|trying for a baby|ivf|hiv|antidepress\w*|lithium|prozac|methadone|sertraline|anorexi\w*|bulimi\w*|eating disorder|alcoholic|rehab|diabet\w*|epilep\w*|asthma\w*|epi-?pens?|eczema|psoriasis|dermatitis|crohn['’]?s|colitis|diverticul\w*|pacemaker|stoma|warfarin|insulin|anaphyla\w*|allerg\w*|intoleran\w*|co?eliac|hospital|surgery|operation on|biops\w+|radiotherap\w*|dialysis|test results|(?:mri|ct|pet) scan|intensive care|migraine\w*|arthritis|parkinson\w*|blood pressure|medication|suicid\w*|deaf|hearing aids?|wheelchair|blind|autis\w*|adhd)\b/i;

/** The layer a line belongs to, and the line without the word that asked for it ("behind: …"). */
export function layerOf(line: string): {
  readonly layer: 'face-up' | 'behind';
  readonly rest: string;
} {
  const rest = line.replace(MARKED_BEHIND, '');
  const behind = rest !== line || BEHIND.test(line);
  return { layer: behind ? 'behind' : 'face-up', rest };
}

/** True when a line speaks of somebody's health, whatever kind of note it becomes. */
export function speaksOfHealth(line: string): boolean {
  return ILLNESS.test(line);
}

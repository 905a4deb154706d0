/** What the report says in its own words, wherever it says it. */
import { KINDS, type Kind } from '../comparison.ts';
import { inQuotes } from '../right-to-left.ts';
import type { State } from '../states.ts';
import { KEY_FINDINGS, type Section } from './report.ts';

/** The sections' titles, for the report and for whoever chooses among them. */
export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  provenance: 'Provenance',
  findings: 'Key findings',
  scores: 'Scores',
  overview: 'Overview',
  kinds: 'By kind',
  outlets: 'Outlets',
  apparatus: 'Apparatus',
  redline: 'Redline',
  doubts: 'Exclusions and doubts',
  notes: 'Notes',
  method: 'Method',
};

/** Over what the reader put right. */
export const CORRECTED = 'Corrected by the reader';

/** Stands in the place of the provenance where that is left out: no finding without the file that it is checked against. */
export const SOURCES = { title: 'Sources', head: ['', 'outlet', 'file', 'SHA-256'] } as const;

export const findingsNote = (found: number): string =>
  found === 0
    ? 'No divergence was found that ranks.'
    : `The ${found <= KEY_FINDINGS ? found : `first ${KEY_FINDINGS} of ${found}`} ranked divergences. “Not found” says that no counterpart was found in the text at hand.`;

/** What can become of a base's sentence; the counts add up to all of them. */
export const FATES = ['same', 'cosmetic', 'reworded', 'partial', 'doubtful', 'aside', 'dropped'] as const;

export const FATE_NAMES: Readonly<Record<(typeof FATES)[number], string>> = {
  same: 'same',
  cosmetic: 'cosmetic',
  reworded: 'reworded',
  partial: 'partial',
  doubtful: 'doubtful',
  aside: 'present, but set aside',
  dropped: 'no counterpart found',
};

export const SCORES_NOTE =
  'Counted in compared sentences. The first seven columns are shares of the base’s sentences and add up to all of them; ' +
  'moved ones are counted there as well. Doubtful is what has no counterpart that is sure enough, and a possible one. Present, but set aside is what the other file holds in a caption, a teaser or around the ' +
  'article: it is neither missing nor added. Added are shares of the other version’s own sentences, words set aside of all its words.';

export const STATE_NAMES: Readonly<Record<State, string>> = {
  base: 'the base itself',
  same: 'the same',
  cosmetic: 'but for spelling and punctuation',
  reworded: 'reworded',
  partial: 'in part',
  added: 'not in the base',
  elsewhere: 'told in another passage',
  aside: 'in the file, but set aside',
  doubtful: 'doubtful',
  absent: 'not here',
};

/** The kinds in words that a reader of the report knows. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  figure: 'Figures',
  name: 'Names',
  date: 'Dates and times',
  quote: 'Quotations',
  attribution: 'Attribution',
  framing: 'Framing',
  hedge: 'Certainty',
  spelling: 'Spelling',
  punctuation: 'Punctuation',
  wording: 'Wording',
};

/** In the order of the counts' columns. */
export const COUNTED_KINDS = KINDS;

export const KINDS_NOTE =
  'How many changes of each kind, inside sentences that answer to each other; then those that tell. Wording, spelling ' +
  'and punctuation are counted only: they stand side by side in the redline. In an explanation the first is the base, ' +
  'the second the other version.';

export const APPARATUS_NOTE =
  'Below each, what others have in the place of its words, or their whole sentence where less than half is common to ' +
  'both. Whoever is not named reads the same, but for spelling and punctuation. “Set aside” is said of ' +
  'what the file holds outside its article, as in a caption.';

/** Of a rewriting that begins with an earlier sentence. */
export const TOLD_ABOVE = 'told together with the sentence above';

/** Of a sentence without a link, what the other version may have for it. */
export const mayAnswer = (text: string): string =>
  `doubtful: may answer to ${inQuotes(text.replace(/\s+/g, ' ').trim())}`;

/** Stands in the base where others add words. */
export const NOTHING = '[–]';

export const VERBATIM_NOTE = 'Shared wording: of the row’s runs of four words, how many the column has too';
export const PASSAGES_NOTE = 'Shared passages: of the row’s passages, how many the column has too';

export const METHOD: readonly string[] = [
  'Each file’s text is cut into blocks, and each block is given a role. Headline, standfirst, headings and body are ' +
    'compared; captions, agency lines, teasers and further articles are set aside, kept here, and counted. The compared ' +
    'blocks are cut into sentences. Sentences of two versions are linked by their words, weighted by how rare these ' +
    'are, and by their neighbours; a link may join several sentences on either side, and it is called moved when it ' +
    'crosses the reading order of the others. Each link carries the probability that it is right. Words are compared ' +
    'inside links only, and each change is given a kind by named rules. Differences of case, quotation marks, ' +
    'punctuation and spelling are called cosmetic and are not counted as divergence.',
  'Links of all pairs of versions are joined into passages; a sentence stands in one, and where it tells another too, that ' +
    'one says so. The base, where nobody chose it, is the version that ' +
    'carries most of what the versions share in the words that most of them share. Shared wording is containment of ' +
    'runs of four words (Broder 1997). Distinctive words are those with the highest log-odds ratio with a Dirichlet ' +
    'prior, z at least 1.96 (Monroe, Colaresi & Quinn 2008).',
  'A sentence is without counterpart, or added, when even the likeliest sentence of the other version is clearly none, and ' +
    'its file holds it nowhere else; where the likeliest is too unsure for a link, and not clearly wrong, it is called ' +
    'doubtful. That says what the text ' +
    'at hand holds, not what an editor did or meant. Ranges count UTF-16 code units of the text as it was extracted ' +
    'from the file whose SHA-256 is given; the first is inside, the last outside.',
  'Broder, A. Z. (1997): On the resemblance and containment of documents. Proceedings of Compression and Complexity of ' +
    'Sequences, 21–29. · Monroe, B. L., Colaresi, M. P., Quinn, K. M. (2008): Fightin’ words. Political Analysis 16, ' +
    '372–403.',
];

import type { Version } from '../article.ts';
import { KINDS, type Kind } from '../comparison.ts';
import { lemmas } from './lemmas.ts';
import { quote } from './quotation.ts';
import type { KindCounts, Kinds, Lemma, Opening } from './report.ts';
import type { Pair, Sheet, Signed } from './sheet.ts';

/** The kinds that a reader looks for one by one; the rest stands in the apparatus and side by side. */
const TELLING: readonly Kind[] = KINDS.filter(
  (kind) => !['wording', 'spelling', 'punctuation'].includes(kind),
);

/** What changed, kind by kind, and how each version opens. */
export function kinds(sheet: Sheet): Kinds {
  const all = lemmas(sheet);
  return {
    openings: sheet.signed.map(opening),
    counts: sheet.pairs.map(counts),
    kinds: TELLING.map((kind) => ({ kind, lemmas: all.flatMap((lemma) => ofKind(lemma, kind)) })).filter(
      (group) => group.lemmas.length > 0,
    ),
  };
}

/** The lemma with its variants of this kind, if it has any. */
function ofKind(lemma: Lemma, kind: Kind): Lemma[] {
  const variants = lemma.variants.filter((variant) => variant.kind === kind);
  return variants.length === 0 ? [] : [{ ...lemma, variants }];
}

function counts({ other, comparison }: Pair): KindCounts {
  const found = comparison.links.flatMap(({ changes }) => changes);
  const count = (kind: Kind) => found.filter((change) => change.kind === kind).length;
  return {
    other,
    changes: {
      figure: count('figure'),
      name: count('name'),
      date: count('date'),
      quote: count('quote'),
      attribution: count('attribution'),
      framing: count('framing'),
      hedge: count('hedge'),
      spelling: count('spelling'),
      punctuation: count('punctuation'),
      wording: count('wording'),
    },
  };
}

function opening({ siglum, version }: Signed): Opening {
  const [headline, lead] = [first(version, 'headline'), first(version, 'body')];
  return {
    version: siglum,
    ...(headline && { headline: quote(version, siglum, headline) }),
    ...(lead && { lead: quote(version, siglum, lead) }),
  };
}

const first = ({ sentences }: Version, role: 'headline' | 'body') =>
  sentences.find((sentence) => sentence.role === role);

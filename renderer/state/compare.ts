import type { Range } from '../../shared/article.ts';
import type { Kind } from '../../shared/comparison.ts';
import type { Story } from '../../shared/story/stories.ts';

/** What a filter chip can ask for: a kind of change, a passage that only one side has, or one that moved. */
export type Topic = Kind | 'only-a' | 'only-b' | 'moved';

/** A sentence of one of the two versions, by its index. */
export interface SentenceAt {
  readonly side: 'a' | 'b';
  readonly index: number;
}

/** Which two versions are compared, and what of them is looked at. */
export interface Selection {
  /** Ids; empty before a folder is read. `base` equals `other` where a story has one version only. */
  readonly story: string;
  readonly base: string;
  readonly other: string;
  /** Whether the reader chose the two themselves; else the story's base stands on the left as soon as it is known. */
  readonly picked: boolean;
  /** Empty: everything but the cosmetic. */
  readonly topics: ReadonlySet<Topic>;
  readonly cosmetic: boolean;
  /** Only what stands in a passage with a starred note. */
  readonly starred: boolean;
  /** Whether lines with nothing to show are folded away. */
  readonly hideSame: boolean;
  /** Id of the change that the reader is at (see stops.ts), or empty. */
  readonly stop: string;
  /** The row of the layout that the passage panel speaks of; -1 for none. */
  readonly row: number;
  /** The sentence of that row that the reader went down to; null where the whole row is meant. */
  readonly sentence: SentenceAt | null;
  /** A place in the text of `from` to go to, once the two are compared. */
  readonly target: Range | null;
  /** Whose words the panel starts from: the base's, or the other's where the base has nothing there. */
  readonly from: 'base' | 'other';
}

export const NO_SELECTION: Selection = {
  story: '',
  base: '',
  other: '',
  picked: false,
  topics: new Set(),
  cosmetic: false,
  starred: false,
  hideSame: false,
  stop: '',
  row: -1,
  sentence: null,
  target: null,
  from: 'base',
};

export type SelectionAction =
  | { readonly type: 'story'; readonly id: string }
  | { readonly type: 'base'; readonly id: string }
  | { readonly type: 'other'; readonly id: string }
  | { readonly type: 'swap' }
  | { readonly type: 'topic'; readonly topic: Topic | 'all' }
  | { readonly type: 'cosmetic' | 'starred' | 'hide-same' }
  | {
      readonly type: 'show';
      readonly base: string;
      readonly other: string;
      readonly from: Selection['from'];
      readonly range: Range;
    }
  | {
      readonly type: 'at';
      readonly stop: string;
      readonly row: number;
      readonly from: Selection['from'];
      readonly sentence?: SentenceAt | null;
    };

/** Takes one choice of the reader in. Choosing the version that stands on the other side swaps the two. */
export function reduceSelection(
  selection: Selection,
  action: SelectionAction,
  stories: readonly Story[],
): Selection {
  switch (action.type) {
    case 'story':
      return firstPair(
        selection,
        stories.find(({ id }) => id === action.id),
      );
    case 'base':
      return action.id === selection.other
        ? swapped(selection)
        : elsewhere({ ...selection, base: action.id, picked: true });
    case 'other':
      return action.id === selection.base
        ? swapped(selection)
        : elsewhere({ ...selection, other: action.id, picked: true });
    case 'swap':
      return swapped(selection);
    case 'topic':
      return { ...selection, topics: toggled(selection.topics, action.topic), stop: '' };
    case 'cosmetic':
      return { ...selection, cosmetic: !selection.cosmetic, stop: '' };
    case 'starred':
      return { ...selection, starred: !selection.starred, stop: '' };
    case 'hide-same':
      return { ...selection, hideSame: !selection.hideSame };
    case 'show':
      return {
        ...elsewhere({ ...selection, base: action.base, other: action.other, picked: true }),
        from: action.from,
        target: action.range,
      };
    case 'at':
      return {
        ...selection,
        target: null,
        stop: action.stop,
        row: action.row,
        from: action.from,
        sentence: action.sentence ?? null,
      };
  }
}

/** The first two versions of a story. */
export const firstPair = (selection: Selection, story: Story | undefined): Selection => {
  const [base = '', other = base] = story?.versions ?? [];
  return elsewhere({ ...selection, story: story?.id ?? '', base, other, picked: false });
};

const swapped = (selection: Selection): Selection =>
  elsewhere({ ...selection, base: selection.other, other: selection.base, picked: true });

/** The story's base on the left, where the reader did not choose the two versions themselves. */
export function withBase(selection: Selection, base: string): Selection {
  if (selection.picked || selection.base === base) return selection;
  const other = selection.other === base ? selection.base : selection.other;
  return elsewhere({ ...selection, base, other });
}

/** Two other versions: nothing of them is selected yet. */
export const elsewhere = (selection: Selection): Selection => ({
  ...selection,
  stop: '',
  row: -1,
  sentence: null,
  target: null,
  from: 'base',
});

function toggled(topics: ReadonlySet<Topic>, topic: Topic | 'all'): ReadonlySet<Topic> {
  if (topic === 'all') return NO_SELECTION.topics;
  return topics.has(topic)
    ? new Set([...topics].filter((other) => other !== topic))
    : new Set([...topics, topic]);
}

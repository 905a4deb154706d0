const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a text has, in any script: letters and digits between boundaries, as Unicode (UAX 29) draws them. */
export const countWords = (text: string): number =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

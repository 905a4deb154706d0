/** An article's words in quotation marks, where they hold such marks of their own. */

interface Mark {
  readonly at: number;
  readonly text: string;
  readonly opens: boolean;
}

/** Double marks, straight ones by what stands beside them; within a word, as in Hebrew abbreviations, they quote nothing. */
function marksIn(text: string): Mark[] {
  return [...text.matchAll(/["“”]/g)].flatMap(({ 0: mark, index }): Mark[] => {
    const opens = mark === '“' || (mark === '"' && /(?:^|[\s([—–])$/.test(text.slice(0, index)));
    const inWord = mark === '"' && !opens && /^["][\p{L}\p{N}]/u.test(text.slice(index));
    return inWord ? [] : [{ at: index, text: mark, opens }];
  });
}

/** The stretch with the mark at its start or end that it was cut off from: it begins or ends inside a quotation. */
export function completed(text: string): string {
  const marks = marksIn(text);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || text.includes('„')) return text;
  const before = first.opens ? '' : first.text === '"' ? '"' : '“';
  const after = !last.opens ? '' : last.text === '"' ? '"' : '”';
  return before + text + after;
}

/** In quotation marks: none are added to what begins with its own, and marks within others are single. */
export function marked(text: string): string {
  const whole = completed(text);
  const marks = text.includes('„') ? [] : marksIn(whole);
  if (marks[0]?.at === 0) return whole;
  const nested = marks.reduce(
    (result, { at, opens }) => `${result.slice(0, at)}${opens ? '‘' : '’'}${result.slice(at + 1)}`,
    whole,
  );
  return `“${nested}”`;
}

/** Other differs, each as a function of two texts; what it returns only keeps the work from being optimised away. */
import { diffArrays, diffWords } from 'diff';
import { diff_match_patch } from 'diff-match-patch';
import { diff as myersDiff } from 'fast-myers-diff';
import htmldiff from 'node-htmldiff';
import { DefaultLinesDiffComputer } from 'vscode-diff';

export interface Peer {
  readonly name: string;
  readonly run: (a: string, b: string) => unknown;
  /** Takes minutes at 10,000 words: measured once there, without warming up. */
  readonly slow: boolean;
}

const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

export const PEERS: readonly Peer[] = [
  { name: 'jsdiff diffWords', run: diffWords, slow: true },
  { name: 'jsdiff diffArrays, on words', run: (a, b) => diffArrays(words(a), words(b)), slow: true },
  { name: 'fast-myers-diff, on words', run: (a, b) => [...myersDiff(words(a), words(b))], slow: false },
  { name: 'node-htmldiff', run: htmldiff, slow: false },
  { name: 'diff-match-patch, words and cleanupSemantic', run: matchPatch, slow: false },
  { name: 'VS Code’s diff with moves', run: linesDiff, slow: false },
];

/** Each word as one character, as its wiki tells to do for lines; without its timeout, so that it finishes. */
function matchPatch(a: string, b: string): unknown {
  const differ = new diff_match_patch();
  differ.Diff_Timeout = 0;
  const [known, lines] = [new Map<string, string>(), ['']];
  const coded = (text: string) =>
    words(text)
      .map((word) => characterOf(word, known, lines))
      .join('');
  const diffs = differ.diff_main(coded(a), coded(b));
  differ.diff_charsToLines_(diffs, lines);
  differ.diff_cleanupSemantic(diffs);
  return diffs;
}

function characterOf(word: string, known: Map<string, string>, lines: string[]): string {
  const character = known.get(word) ?? String.fromCharCode(lines.length);
  if (!known.has(word)) lines.push(word);
  known.set(word, character);
  return character;
}

function linesDiff(a: string, b: string): unknown {
  const options = { ignoreTrimWhitespace: false, maxComputationTimeMs: 0, computeMoves: true };
  return new DefaultLinesDiffComputer().computeDiff(a.split('\n'), b.split('\n'), options);
}

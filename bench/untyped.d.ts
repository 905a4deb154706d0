/** What the peers without types of their own offer, as far as it is used here. */
declare module 'node-htmldiff' {
  export default function htmldiff(before: string, after: string): string;
}
declare module 'diff-match-patch' {
  export class diff_match_patch {
    Diff_Timeout: number;
    diff_main(a: string, b: string): [number, string][];
    diff_cleanupSemantic(diffs: [number, string][]): void;
    diff_charsToLines_(diffs: [number, string][], lines: readonly string[]): void;
  }
}

/**
 * The same function, but that it keeps its last answer, and gives it again for arguments with the same JSON; functions among
 * them, which are told how far the work is, do not count.
 */
export function rememberLast<A extends readonly unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  let last: { readonly key: string; readonly answer: R } | undefined;
  return (...args) => {
    const key = JSON.stringify(args.filter((arg) => typeof arg !== 'function'));
    if (last?.key !== key) last = { key, answer: work(...args) };
    return last.answer;
  };
}

/** RTF as a stream of tokens. The grammar is that of the Rich Text Format Specification 1.9.1 (Microsoft, 2008). */
export type Token =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly type: 'byte'; readonly value: number }
  | { readonly type: 'text'; readonly value: string };

const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giy;

/** Tokens in order; `rtf` holds one byte a character. Binary data (\bin) is passed over. */
export function* tokens(rtf: string): Generator<Token> {
  TOKEN.lastIndex = 0;
  const scan = new RegExp(TOKEN);
  for (let found = scan.exec(rtf); found; found = scan.exec(rtf)) {
    const [, name, value, hex, symbol, brace, text] = found;
    if (name === 'bin') scan.lastIndex += Math.max(0, Number(value ?? 0));
    else if (name) yield { type: 'word', name, value: value === undefined ? undefined : Number(value) };
    else if (hex) yield { type: 'byte', value: Number.parseInt(hex, 16) };
    else if (brace) yield { type: brace === '{' ? 'open' : 'close' };
    else if (text) yield { type: 'text', value: text };
    else if (symbol) yield* symbolToken(symbol);
  }
}

function* symbolToken(symbol: string): Generator<Token> {
  if (symbol === '*') yield { type: 'word', name: '*', value: undefined };
  else if (symbol === '~') yield { type: 'word', name: 'nbsp', value: undefined };
  else if (symbol === '_') yield { type: 'text', value: '-' };
  else if (/[\r\n]/.test(symbol)) yield { type: 'word', name: 'par', value: undefined };
  else if (/[\\{}]/.test(symbol)) yield { type: 'text', value: symbol };
}

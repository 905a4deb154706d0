/** Bytes to text: in which encoding, how that was found, and what could not be decoded. */
import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guesses } from './encodings/legacy.ts';
import { type Notice, Unreadable } from './readers/extracted.ts';

export interface Decoded {
  /** Exactly as in the bytes; see `tidy`. */
  readonly text: string;
  /** For people: the encoding and how it was found: "Windows-1252 (detected)". */
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** What the format says of its own encoding. */
export interface Declaration {
  readonly charset: string;
  /** For people: "declared in the page". */
  readonly from: string;
}

/** How the bytes are to be read. */
interface Choice {
  readonly codec: string;
  readonly name: string;
  readonly how: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [number[], string, string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le', 'UTF-32 LE'],
  [[0, 0, 0xfe, 0xff], 'utf-32be', 'UTF-32 BE'],
  [[0xef, 0xbb, 0xbf], 'utf-8', 'UTF-8'],
  [[0xff, 0xfe], 'utf-16le', 'UTF-16 LE'],
  [[0xfe, 0xff], 'utf-16be', 'UTF-16 BE'],
];

/** Broken bytes amid good UTF-8 are damage up to this share of its longer characters; above, it is another encoding. */
const DAMAGE_SHARE = 0.1;
/** Text has a handful of control characters at most (form feeds, escapes); machine code has them everywhere. */
const CONTROL_SHARE = 0.02;
/** Of a long file, its beginning shows what it is. */
const SAMPLE_BYTES = 65_536;
/** Two guesses nearer than this are told to the reader as a guess: 0.05 is the width of chardet's own mistakes. */
const CLEAR_LEAD = 0.05;

/**
 * Decodes text of unknown or declared encoding: a byte order mark decides, then valid UTF-8, then what the format
 * declares, if it fits the bytes, then what the bytes look like. Throws Unreadable if they are not text.
 */
export function decode(bytes: Uint8Array, declared?: Declaration): Decoded {
  const { codec, name, how } = choose(bytes, declared);
  const text =
    codec === ISO_2022_JP ? new TextDecoder(codec).decode(bytes) : iconv.decode(view(bytes), codec);
  return { text, encoding: `${name} (${how})`, notices: damage(text, name, bytes) };
}

/** iconv-lite lacks this one; it is the one that mail from Japan uses. */
const ISO_2022_JP = 'iso-2022-jp';

/** The same memory, as the class that iconv-lite takes. */
const view = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** NFC, line ends "\n", no byte order mark, and none of the control characters that nothing shows. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/^\ufeff/, '')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .normalize('NFC');
}

function choose(bytes: Uint8Array, declared: Declaration | undefined): Choice {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { codec: marked[1], name: marked[2], how: 'byte order mark' };
  if (bytes.includes(0) || controls(bytes) > CONTROL_SHARE) return wide(bytes);
  if (iso2022(bytes)) return { codec: ISO_2022_JP, name: 'ISO-2022-JP', how: 'detected' };
  if (isAscii(bytes)) return { codec: 'utf-8', name: 'UTF-8', how: 'only ASCII' };
  const how = declared && /^utf-?8$/i.test(declared.charset) ? declared.from : 'detected';
  if (isUtf8(bytes) || nearlyUtf8(bytes)) return { codec: 'utf-8', name: 'UTF-8', how };
  return fitting(bytes, declared) ?? detected(bytes);
}

/** Zero and control bytes: UTF-16 without its mark, or no text at all. */
function wide(bytes: Uint8Array): Choice {
  const sample = view(bytes.subarray(0, SAMPLE_BYTES));
  const choices = [
    { codec: 'utf-16le', name: 'UTF-16 LE', how: 'detected' },
    { codec: 'utf-16be', name: 'UTF-16 BE', how: 'detected' },
  ].map((choice) => ({ ...choice, strange: strangeness(iconv.decode(sample, choice.codec)) }));
  const [best] = choices.sort((a, b) => a.strange - b.strange);
  if (!best || best.strange > CONTROL_SHARE) throw notText();
  return best;
}

/** Share of characters that no text holds; the wrong byte order also shows as a lack of spaces and line ends. */
function strangeness(text: string): number {
  const strange =
    text.match(/[\p{Cc}\ufffd\p{Cs}\p{Co}\p{Cn}]/gu)?.filter((c) => !/[\t\n\r]/.test(c)).length ?? 0;
  const usual = text.match(/[ \n,.。，、\u0e00-\u0e7f]/g)?.length ?? 0;
  return (strange - usual / 1000) / Math.max(1, text.length);
}

/** Share of bytes that are control characters other than white space, backspace and escape. */
function controls(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let found = 0;
  for (const byte of sample) if (byte < 0x20 && (byte < 8 || byte > 13) && byte !== 0x1b) found++;
  return found / Math.max(1, sample.length);
}

const notText = () =>
  new Unreadable(
    'This file does not hold text, whatever its name says.',
    'Open it with the program that made it and save it as text, Word or PDF; or move it out of the folder.',
  );

const iso2022 = (bytes: Uint8Array) =>
  bytes.includes(0x1b) && view(bytes.subarray(0, SAMPLE_BYTES)).includes('\u001b$');

/** UTF-8 with some damage: a cut at the end, or a stray line in another encoding. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const sound = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  return broken <= sound * DAMAGE_SHARE;
}

/** The declared encoding, if it is known and decodes all of the bytes. */
function fitting(bytes: Uint8Array, declared: Declaration | undefined): Choice | undefined {
  if (
    !declared ||
    !iconv.encodingExists(declared.charset) ||
    /^(utf|ucs|binary|base64|hex)/i.test(declared.charset)
  )
    return;
  const codec = codecOf(declared.charset);
  const sample = view(bytes.subarray(0, 1_000_000));
  return iconv.decode(sample, codec).slice(0, -1).includes('\ufffd')
    ? undefined
    : { codec, name: declared.charset, how: declared.from };
}

/** As browsers do, the labels of old standards stand for the larger sets that were really used. */
function codecOf(charset: string): string {
  const label = charset.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (['iso88591', 'latin1', 'usascii', 'ascii'].includes(label)) return 'windows-1252';
  if (['shiftjis', 'sjis', 'xsjis'].includes(label)) return 'windows-31j';
  if (['gb2312', 'gbk'].includes(label)) return 'gb18030';
  return ['euckr', 'ksc5601', 'ksc56011987'].includes(label) ? 'cp949' : charset;
}

function detected(bytes: Uint8Array): Choice {
  const [best, second] = guesses(bytes);
  if (!best) throw notText();
  const close =
    second !== undefined &&
    best.score - second.score < CLEAR_LEAD &&
    !sameText(bytes, best.codec, second.codec);
  return {
    codec: best.codec,
    name: best.name,
    how: close ? `guessed; ${second.name} is as likely` : 'detected',
  };
}

const sameText = (bytes: Uint8Array, one: string, other: string) =>
  iconv.decode(view(bytes), one) === iconv.decode(view(bytes), other);

/** What was lost in decoding, and what was lost before: a file may hold replacement characters of its own. */
function damage(text: string, name: string, bytes: Uint8Array): Notice[] {
  if (!text.includes('\ufffd')) return [];
  const own = view(bytes).includes('\ufffd');
  const first = lostPlaces(text);
  return [
    own
      ? {
          message: `Characters were already lost when this file was made (${first}); they show as “\ufffd”.`,
          advice: 'Save the article again from its source, or correct these places by hand.',
        }
      : {
          message: `Some bytes are not ${name} text (${first}); they show as “\ufffd”.`,
          advice:
            'The file may be damaged or mix encodings. Save it again as UTF-8, or correct these places by hand.',
        },
  ];
}

/** How many replacement characters a text has, and where the first of them stands. */
export function lostPlaces(text: string): string {
  const places = text.split('\ufffd').length - 1;
  const where = text.slice(0, text.indexOf('\ufffd')).trimEnd().split(/\s+/).slice(-3).join(' ');
  return `${places} ${places === 1 ? 'place' : 'places'}, the first after “${where}”`;
}

/** All that a person reads in the window stands in this folder: nothing of it is written where it is shown. */
// biome-ignore-all lint/correctness/noComponentHookFactories: these names are those of the syntax, no components
import { type ESTree, parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const SOURCES = import.meta.glob<string>(['../**/*.{ts,tsx}', '!./**', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Attributes that are shown or read aloud. */
const READ = /^(title|placeholder|alt|label|count|term|aria-(label|description|roledescription|valuetext))$/;
const LETTER = /\p{L}/u;
/** In other attributes this is no identifier; the names of events and keys are compared with there, never given. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const PHRASE = /\p{L} \p{L}/u;

/** In a source: between tags or in an attribute that is read, in another attribute, in an error for developers, elsewhere. */
type Place = 'shown' | 'given' | 'thrown' | 'code';

/** The texts in a source file that a person may read. */
function textsIn(source: string, file = 'view.tsx'): string[] {
  const found = new Set<string>();
  const { program, errors } = parseSync(file, source);
  expect(errors, file).toEqual([]);
  const within: Place[] = [];
  const enter = (place: Place) => () => void within.push(place);
  const leave = () => void within.pop();
  const take = (text: string) => {
    if (isForPeople(text, within.at(-1) ?? 'code')) found.add(text.trim());
  };
  new Visitor({
    JSXText: ({ value }) => void (LETTER.test(value) && found.add(value.trim())),
    Literal: ({ value }) => void (typeof value === 'string' && take(value)),
    TemplateElement: ({ value }) => take(value.cooked ?? ''),
    JSXElement: enter('code'),
    'JSXElement:exit': leave,
    JSXExpressionContainer: () => void within.push(within.at(-1) === 'given' ? 'given' : 'shown'),
    'JSXExpressionContainer:exit': leave,
    JSXAttribute: ({ name }) => void within.push(isRead(name) ? 'shown' : 'given'),
    'JSXAttribute:exit': leave,
    // What is compared with, passed on or looked up is no text yet.
    BinaryExpression: enter('code'),
    'BinaryExpression:exit': leave,
    CallExpression: enter('code'),
    'CallExpression:exit': leave,
    ThrowStatement: enter('thrown'),
    'ThrowStatement:exit': leave,
    NewExpression: () => void within.push(within.at(-1) === 'thrown' ? 'thrown' : 'code'),
    'NewExpression:exit': leave,
  }).visit(program);
  return [...found];
}

const isRead = ({ type, name }: ESTree.JSXAttribute['name']): boolean =>
  type === 'JSXIdentifier' && READ.test(name);

function isForPeople(text: string, place: Place): boolean {
  if (place === 'shown') return LETTER.test(text);
  if (place === 'given') return CAPITAL.test(text);
  return place === 'code' && PHRASE.test(text);
}

test.each(Object.entries(SOURCES))('%s', (file, source) => expect(textsIn(source, file)).toEqual([]));

test.each([
  ['<h2>Stories</h2>', ['Stories']],
  ['<nav aria-label="Views" className="wide nav" />', ['Views']],
  ["<b title={open ? 'Close' : 'Open'}>{WORDS.of}</b>", ['Close', 'Open']],
  ['<Button look="main">{name === "all" ? "All" : WORDS[name]}</Button>', ['All']],
  ['<b>{n}{` shown`}</b>', ['shown']],
  ['<><Chip name="All" /><input name="all" /></>', ['All']],
  ["dispatch({ type: 'announce', text: 'It is done' })", ['It is done']],
  ["if (!api) throw new Error('no store above this')", []],
])('in %s it finds %j', (source, texts) => expect(textsIn(source)).toEqual(texts));

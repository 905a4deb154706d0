import { expect, test } from 'vitest';
import { wordEdits } from './changes.ts';
import { onlyOneSide } from './only.ts';

/** What is only on either side, in quotes of the texts. */
function only(a: string, b: string) {
  const whole = (text: string) => ({ text, range: { start: 0, end: text.length } });
  const found = onlyOneSide(wordEdits(a, b), whole(a), whole(b));
  const quoted = (text: string, side: 'a' | 'b') =>
    found[side].map(({ start, end }) => text.slice(start, end).trim());
  return { a: quoted(a, 'a'), b: quoted(b, 'b') };
}

const SHORT = 'Mayor Ilse Brandt blamed the storm for the damage to the harbour.';

test('a clause that one side adds', () => {
  const more =
    'Mayor Ilse Brandt blamed the storm for the damage to the harbour, a claim which the pilots vehemently dispute.';
  expect(only(SHORT, more)).toEqual({ a: [], b: [', a claim which the pilots vehemently dispute'] });
  expect(only(more, SHORT)).toEqual({ a: [', a claim which the pilots vehemently dispute'], b: [] });
});

test('two words of meaning are a qualifier, three a clause', () => {
  expect(only(SHORT, SHORT.replace('storm', 'violent autumn storm')).b).toEqual([]);
  expect(only(SHORT, SHORT.replace('storm', 'violent, unforeseen autumn storm')).b).toEqual([
    'violent, unforeseen autumn',
  ]);
});

test('what the other side says in another place is not only here', () => {
  const a = 'After a crane fell on two ferries, the port authority closed the harbour.';
  const b = 'The port authority closed the harbour after a crane fell on two ferries.';
  expect(only(a, b)).toEqual({ a: [], b: [] });
});

test('one word may stand against three, two may not unless there is nothing better', () => {
  const besides = SHORT.replace('storm', 'gale, unusually fierce winds');
  expect(only(SHORT, besides).b).toEqual(['gale, unusually fierce winds']);
  const instead = 'Ferries, cargo boats and trawlers were damaged, Brandt said.';
  expect(only('Winds reached record speeds on Tuesday evening, Brandt said.', instead)).toEqual({
    a: ['Winds reached record speeds on Tuesday evening'],
    b: ['Ferries, cargo boats and trawlers were damaged'],
  });
});

test('what stands against a third as many words is said besides, against half as many instead', () => {
  const clause = SHORT.replace('.', ', which the pilots vehemently dispute.');
  const said = ', which the pilots vehemently dispute';
  expect(only(SHORT, clause.replace('storm', 'gale, unusually fierce')).b).toEqual([
    'gale, unusually fierce',
    said,
  ]);
  const half = clause.replace('Mayor Ilse Brandt', 'Pilots, divers, anglers, sailors');
  expect(only(SHORT.replace('Mayor Ilse Brandt', 'Ilse Brandt'), half).b).toEqual([said]);
});

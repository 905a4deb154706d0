import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode, tidy } from './decode.ts';
import { extract } from './read.ts';

const NEWS = {
  'windows-1252':
    'Le Premier ministre a déclaré mardi que le départ des forces étrangères – “très tôt” – était nécessaire.',
  'iso-8859-15': 'Die Regierung in München teilte mit, die Gespräche über 5 Milliarden € würden fortgesetzt.',
  'windows-1250':
    'Premier powiedział we wtorek, że rozmowy rozpoczną się wkrótce, choć żołnierze zostaną dłużej.',
  'iso-8859-2': 'Předseda vlády v úterý řekl, že jednání začnou brzy a vojáci odejdou později.',
  'windows-1251': 'Премьер-министр Ирака заявил во вторник, что переговоры о выводе войск начнутся скоро.',
  'koi8-u': 'Прем’єр-міністр України заявив у вівторок, що переговори розпочнуться ближчим часом.'.replace(
    '’',
    "'",
  ),
  'iso-8859-5': 'Премьер-министр Ирака заявил во вторник, что переговоры о выводе войск начнутся скоро.',
  'windows-1253': 'Ο πρωθυπουργός δήλωσε την Τρίτη ότι οι συνομιλίες θα αρχίσουν σύντομα.',
  'windows-1254': 'Başbakan salı günü görüşmelerin yakında başlayacağını söyledi, güçlerin çıkışı için.',
  'windows-1255': 'ראש הממשלה אמר ביום שלישי כי השיחות יתחילו בקרוב.',
  'windows-1256': 'قال رئيس الوزراء العراقي يوم الثلاثاء إن المفاوضات ستبدأ قريبا حول خروج القوات الأجنبية.',
  'iso-8859-6': 'قال رئيس الوزراء العراقي يوم الثلاثاء إن المفاوضات ستبدأ قريبا.',
  'windows-1257':
    'Ministras pirmininkas antradienį pareiškė, kad derybos prasidės netrukus, o kariai išvyks vėliau.',
  'windows-874': 'นายกรัฐมนตรีอิรักกล่าวเมื่อวันอังคารว่าต้องการให้กองกำลังถอนออกโดยเร็ว',
  'windows-31j': 'イラクのスダニ首相は10日、米軍主導の有志連合の撤収に向けた協議を求めると述べた。',
  'euc-jp': 'イラクのスダニ首相は10日、米軍主導の有志連合の撤収に向けた協議を求めると述べた。',
  gb18030: '伊拉克总理苏达尼星期二表示，希望美国领导的国际联盟尽快有序撤出该国。',
  big5: '伊拉克總理蘇達尼星期二表示，希望美國領導的國際聯盟盡快有序撤出該國。',
  cp949: '이라크 총리는 화요일 미국 주도 연합군의 신속하고 질서 있는 철수를 원한다고 밝혔다.',
  macroman: 'It wasn’t clear on Tuesday whether the talks in the café would go on.',
};

test.each(Object.entries(NEWS))('a sentence in %s is recognised without help', (encoding, text) => {
  expect(decode(iconv.encode(text, encoding)).text).toBe(text);
});

test.each(Object.entries(NEWS))('a page that declares %s is read by it', async (encoding, text) => {
  const label = { cp949: 'euc-kr', 'windows-31j': 'Shift_JIS', macroman: 'macintosh' }[encoding] ?? encoding;
  const page = `<html><head><meta charset="${label}"></head><body><p>${text}</p></body></html>`;
  const [article] = await extract(iconv.encode(page, encoding), 'x.html');
  expect([article?.text, article?.notices]).toEqual([text, []]);
  expect(article?.encoding.toLowerCase()).toBe(`${label.toLowerCase()} (declared in the page)`);
});

test.each(['utf-8', 'utf-16le', 'utf-16be'])('%s needs no byte order mark', (encoding) => {
  for (const text of Object.values(NEWS)) {
    const decoded = decode(iconv.encode(`${text}\n\n${text}\n`, encoding));
    expect(decoded.text).toBe(`${text}\n\n${text}\n`);
  }
});

test.each([
  ['utf-8', 'UTF-8 (byte order mark)'],
  ['utf-16le', 'UTF-16 LE (byte order mark)'],
  ['utf-16be', 'UTF-16 BE (byte order mark)'],
  ['utf-32le', 'UTF-32 LE (byte order mark)'],
])('the byte order mark of %s decides, and is no part of the text', (encoding, named) => {
  const decoded = decode(iconv.encode('Café “Paris”', encoding, { addBOM: true }));
  expect([tidy(decoded.text), decoded.encoding]).toEqual(['Café “Paris”', named]);
});

test('valid UTF-8 wins over a wrong declaration', () => {
  const decoded = decode(new TextEncoder().encode('A “café” in Kraków'), {
    charset: 'iso-8859-1',
    from: 'declared',
  });
  expect(decoded).toEqual({ text: 'A “café” in Kraków', encoding: 'UTF-8 (detected)', notices: [] });
});

test('a declaration that fits the bytes wins over what they look like', () => {
  const bytes = iconv.encode('Í', 'windows-1252');
  expect(decode(bytes, { charset: 'windows-1251', from: 'declared' })).toMatchObject({
    text: 'Н',
    encoding: 'windows-1251 (declared)',
  });
});

test('a declaration that the bytes contradict is not believed', () => {
  const bytes = iconv.encode(NEWS['windows-31j'], 'windows-31j');
  expect(decode(bytes, { charset: 'euc-kr', from: 'declared' }).text).toBe(NEWS['windows-31j']);
});

test('damaged UTF-8 stays UTF-8, and the damage is told with its place', () => {
  const bytes = Buffer.concat([
    Buffer.from(`${NEWS['windows-1251']} Конец `),
    Buffer.from([0xff]),
    Buffer.from('.'),
  ]);
  const { encoding, notices } = decode(bytes);
  expect(encoding).toBe('UTF-8 (detected)');
  expect(notices.map(({ message }) => message)).toEqual([
    'Some bytes are not UTF-8 text (1 place, the first after “начнутся скоро. Конец”); they show as “\ufffd”.',
  ]);
});

test('replacement characters that the file brought along are told apart from our own', () => {
  expect(decode(new TextEncoder().encode('The caf\ufffd')).notices[0]?.message).toMatch(
    /already lost when this file was made/,
  );
});

test('what is no text is refused, whatever its name', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex');
  expect(() => decode(png)).toThrow('does not hold text');
});

test('never a silent replacement character', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        const { text, notices } = decode(bytes);
        expect(notices.length > 0).toBe(text.includes('\ufffd'));
      } catch (error) {
        expect(error).toHaveProperty('advice');
      }
    }),
    { numRuns: 500 },
  );
});

test('tidy text has one kind of line end, composed letters, and no control characters', () => {
  expect(tidy('\ufeffA\r\nB\rC\u2028D\fe\u0301\u0000\u001b[1m\t.')).toBe('A\nB\nC\nD\né[1m\t.');
});

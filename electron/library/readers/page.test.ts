import { expect, test } from 'vitest';
import { readHtml } from './html.ts';
import { readPage } from './page.ts';

const paragraph = (about: string) =>
  `<p>${`The ${about} told reporters on Tuesday that the talks, which began in January, would go on. `.repeat(3)}</p>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const read = async (html: string) => {
  const [article] = await readHtml(new TextEncoder().encode(html));
  if (!article) throw new Error('no article');
  return article;
};

const NEWS = page(
  `<title>Talks go on | The Courier</title>
   <meta property="og:site_name" content="Courier Online">
   <meta name="description" content="The minister wants an orderly end, but names no day for it.">
   <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
     "headline":"Talks go on","datePublished":"2024-01-10T08:00:00Z","author":[{"name":"Ann Other"},{"name":"Bo Third"}],
     "publisher":{"@type":"Organization","name":"The Courier"},"url":"https://courier.example/talks"}]}</script>`,
  `<nav><a href="/">Home</a> <a href="/politics">Politics and society</a></nav>
   <article><h1>Talks go on</h1><p class="standfirst">The minister wants an orderly end, but names no day for it.</p>
   ${paragraph('minister')}<figure><img src="a.jpg" alt="A convoy on a road"><figcaption>A convoy leaves. REUTERS</figcaption></figure>
   <h2>Years in the making</h2>${paragraph('envoy')}${paragraph('general')}</article>
   <aside><h3>More from the Courier</h3><p><a href="/x">Twenty attacks in a week, says the ministry</a></p></aside>
   <footer>Copyright The Courier</footer>`,
);

test('the article is read with its headline, standfirst, headings and captions', async () => {
  const { text, hints } = await read(NEWS);
  const told = hints.map(({ start, end, role }) => [role, text.slice(start, end)]);
  expect(told).toEqual([
    ['headline', 'Talks go on'],
    ['standfirst', 'The minister wants an orderly end, but names no day for it.'],
    ['caption', 'A convoy leaves. REUTERS'],
    ['heading', 'Years in the making'],
  ]);
  expect(text).toMatch(/^Talks go on\n\nThe minister wants/);
  expect(text).toContain('The general told reporters');
});

test('all else that the page says is kept outside the article', async () => {
  const { text, outside } = await read(NEWS);
  for (const words of [
    'Twenty attacks in a week',
    'Copyright The Courier',
    'A convoy on a road',
    'Politics and society',
  ]) {
    expect(text).not.toContain(words);
    expect(outside).toContain(words);
  }
  expect(outside).not.toContain('The general told');
});

test('each fact says which part of the markup it is from', async () => {
  expect((await read(NEWS)).metadata).toEqual({
    outlet: { value: 'The Courier', from: 'JSON-LD' },
    headline: { value: 'Talks go on', from: 'JSON-LD' },
    byline: { value: 'Ann Other, Bo Third', from: 'JSON-LD' },
    date: { value: '2024-01-10T08:00:00Z', from: 'JSON-LD' },
    url: { value: 'https://courier.example/talks', from: 'JSON-LD' },
    language: { value: 'en', from: '<html lang>' },
  });
});

test('without JSON-LD the meta elements, <time> and the address are asked', async () => {
  const { metadata } = await read(
    page(
      '<title>Talks go on - Evening Post</title><link rel="canonical" href="https://www.post.example/talks">',
      `<article><h1>Talks go on</h1><time datetime="2024-01-11">Thursday</time>${paragraph('minister')}</article>`,
    ),
  );
  expect(metadata).toMatchObject({
    headline: { value: 'Talks go on', from: '<h1>' },
    outlet: { value: 'Evening Post', from: '<title>' },
    date: { value: '2024-01-11', from: '<time>' },
    url: { value: 'https://www.post.example/talks', from: 'link rel=canonical' },
  });
});

const rolesOf = async (html: string) => {
  const { text, hints } = await read(html);
  return text
    .split('\n\n')
    .map((block) => [
      hints.find(({ start }) => start === text.indexOf(block))?.role ?? '',
      block.slice(0, 40),
    ]);
};

test('a line that is nothing but a time or, below the text, a link is told apart from the text', async () => {
  expect(
    await rolesOf(
      page(
        '<title>Talks go on</title>',
        `<article><h1>Talks go on</h1><div>Updated on <time>Thursday</time></div><p><a href="/sea">Our man at the sea</a></p>
         ${paragraph('minister')}<p>On <time>Monday</time> they met, and <a href="/y">a deal</a> came of it.</p>
         <p><a href="/x">Twenty attacks in a week, says the ministry</a></p>${paragraph('envoy')}</article>`,
      ),
    ),
  ).toEqual([
    ['headline', 'Talks go on'],
    ['metadata', 'Updated on Thursday'],
    ['', 'Our man at the sea'],
    ['', expect.stringMatching(/^The minister/)],
    ['', 'On Monday they met, and a deal came of it'.slice(0, 40)],
    ['boilerplate', 'Twenty attacks in a week, says the minis'],
    ['', expect.stringMatching(/^The envoy/)],
  ]);
});

test('a table is read row by row, but one that lays out the page cell by cell', async () => {
  expect(
    await rolesOf(
      page(
        '<title>Talks go on</title>',
        `<article><h1>Talks go on</h1>${paragraph('minister')}<table><tr><th>Province</th><th><p>Votes</p></th></tr>
         <tr><td>Anbar</td><td>1,204</td></tr><tr><td>Najaf</td><td></td></tr></table>${paragraph('envoy')}
         <table><tr><td><p>One side.</p><p>And more of it.</p></td><td><table><tr><td>in</td><td>side</td></tr></table></td></tr></table></article>`,
      ),
    ),
  ).toEqual([
    ['headline', 'Talks go on'],
    ['', expect.stringMatching(/^The minister/)],
    ['body', 'Province | Votes'],
    ['body', 'Anbar | 1,204'],
    ['', 'Najaf'],
    ['', expect.stringMatching(/^The envoy/)],
    ['', 'One side.'],
    ['', 'And more of it.'],
    ['body', 'in | side'],
  ]);
});

test('a row of a table has cells of up to twelve words; longer ones are the text of a layout', async () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
  const rows = async (count: number) =>
    (
      await read(
        page('', `<table><tr><td>${words(count)}</td><td>Najaf</td></tr></table>${paragraph('envoy')}`),
      )
    ).text;
  expect(await rows(11)).toContain(' | Najaf');
  expect(await rows(14)).not.toContain(' | Najaf');
});

test('a link in a line of its own leads elsewhere below running text, which has fifteen words at least', async () => {
  const below = async (count: number) => {
    const text = `<p>${Array.from({ length: count }, (_, i) => `word${i}`).join(' ')}.</p>`;
    const { hints } = await read(
      page('', `<div>${text}<p><a href="/x">Twenty attacks in a week</a></p></div>`),
    );
    return hints.some(({ role }) => role === 'boilerplate');
  };
  expect(await below(20)).toBe(true);
  expect(await below(10)).toBe(false);
});

test('a bare page of two short paragraphs is read whole', async () => {
  expect((await read('<p>First short words.<p>Second &amp; last<br>line.')).text).toBe(
    'First short words.\n\nSecond & last\nline.',
  );
});

test('a page that leaves out its optional tags is read like any other', async () => {
  const { text, metadata } = await read(
    `<!doctype html><html><title>Talks go on</title><h1>Talks go on</h1>${paragraph('minister')}${paragraph('envoy')}`,
  );
  expect(text).toMatch(/^Talks go on\n\nThe minister told/);
  expect(text).toContain('The envoy told');
  expect(metadata.headline?.value).toBe('Talks go on');
});

test('a page that shows less than its JSON-LD tells is read from that', async () => {
  const body = `${'Long ago the talks began in earnest. '.repeat(30)}\n${'And then they ended. '.repeat(30)}`;
  const told = JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks', articleBody: body });
  const { text } = await read(
    page(
      `<script type="application/ld+json">${told}</script>`,
      '<h1>Talks</h1><p>Please turn on JavaScript to read this.</p>',
    ),
  );
  expect(text).toContain('And then they ended.');
});

test('no script, handler or address of a hostile page gets into the text', async () => {
  const { text, outside } = await read(
    page(
      '<script>document.title = "stolen"</script><base href="javascript:alert(1)">',
      `<h1 onclick="alert(2)">Talks</h1>${paragraph('minister')}<a href="javascript:alert(3)">a link</a><svg onload="alert(4)"><script>alert(5)</script></svg>
       <iframe srcdoc="<p>framed</p>"></iframe><style>p { color: red }</style>${paragraph('envoy')}`,
    ),
  );
  expect(text + outside).not.toMatch(/alert|stolen|javascript:|color/);
});

test('100,000 levels of nesting are read without their structure, and that is said', async () => {
  const { text, notices } = await read(
    `<body>${'<div>'.repeat(100_000)}Deep words.${'</div>'.repeat(100_000)}`,
  );
  expect(text).toBe('Deep words.');
  expect(notices[0]?.message).toContain('nested more than 100 levels');
});

test('the declared encoding of a page is used', async () => {
  const html = '<html><head><meta charset="windows-1251"></head><body><p>Да</p></body></html>';
  const bytes = Uint8Array.from(html, (c) => (c === 'Д' ? 0xc4 : c === 'а' ? 0xe0 : c.charCodeAt(0)));
  const [article] = await readHtml(bytes);
  expect(article).toMatchObject({ text: 'Да', encoding: 'windows-1251 (declared in the page)' });
});

test.each([
  ['The Courier - Talks go on', 'Talks go on', 'The Courier'],
  ['Talks go on - The Courier', 'Talks go on', 'The Courier'],
  ['Talks - who wants them? - The Courier', 'Talks - who wants them?', 'The Courier'],
  ['War at sea - The Courier', 'War at sea', 'The Courier'],
])('the title %s names the headline %s and the outlet %s', async (title, headline, outlet) => {
  const { metadata } = await read(
    page(`<title>${title}</title>`, `<b>Talks go on</b><br>by Ann Lee<br>${paragraph('minister')}`),
  );
  expect([metadata.headline?.value, metadata.outlet?.value]).toEqual([headline, outlet]);
});

test('a title whose parts the page shows both begins with its headline', async () => {
  const { metadata } = await read(
    page(
      '<title>Talks go on - Harbor News</title>',
      `<b>Talks go on</b><br>Harbor News<br>${paragraph('minister')}`,
    ),
  );
  expect(metadata.headline?.value).toBe('Talks go on');
});

test('of a mail, what its style hides is kept outside, and what it shows is not', async () => {
  const { text, outside } = await readPage(
    '<div style="max-height:0; display: none">All you need to know</div><p style="display:block">Talks go on.</p>',
    { encoding: 'UTF-8', notices: [] },
    true,
  );
  expect(text).toBe('Talks go on.');
  expect(outside).toContain('All you need to know');
});

/** The control words of Rich Text, as tables (Rich Text Format Specification 1.9.1). */

/** Where text goes: the article, what is kept outside, a property of the document, a table, or nowhere. */
export type Target = 'body' | 'outside' | 'title' | 'author' | 'created' | 'fonts' | 'styles' | 'nowhere';

/** The groups whose text goes elsewhere than into the article. */
export const TARGETS: Readonly<Record<string, Target>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  title: 'title',
  author: 'author',
  creatim: 'created',
  header: 'outside',
  headerl: 'outside',
  headerr: 'outside',
  headerf: 'outside',
  footer: 'outside',
  footerl: 'outside',
  footerr: 'outside',
  footerf: 'outside',
  footnote: 'outside',
  annotation: 'outside',
  shptxt: 'outside',
  deleted: 'outside',
};
/** The groups whose text is not read. */
export const NOWHERE = new Set(
  'colortbl info pict sp object fldinst listtext pntext listtable listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl filetbl revtbl nonshppict bkmkstart bkmkend atnid atnauthor'.split(
    ' ',
  ),
);
/** Control words that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\n',
  nbsp: '\u00a0',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};
/** Windows' character sets as code pages; others are the document's own. */
export const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** What stands around the text itself: headline, standfirst, byline, dates and labels. */
import furniture from './furniture.json' with { type: 'json' };
import { isCopyright } from './furniture.ts';
import {
  eachParagraph,
  firstProse,
  isLine,
  isProse,
  type Label,
  PARTING,
  type Page,
  type Pass,
} from './page.ts';
import { endsSentence, key, type Paragraph } from './paragraphs.ts';
import { DATE, isDateLine, NEWS_AGENCY, OUTLET_WORD } from './words.ts';

/** A byline or a line of metadata has at most this many words. */
const CREDIT_WORDS = 40;
const DATA_WORDS = 25;
/** Lists of index terms run on for lines. */
const INDEX_WORDS = 300;
/** An outlet's name, "The Christian Science Monitor (Boston)" among the longer ones. */
const OUTLET_WORDS = 6;
/** Labels of sections stand among this many paragraphs at the top. */
const FRONT = 8;
/** A standfirst is a sentence or three. */
const STANDFIRST_WORDS = 70;

const SECTIONS: ReadonlySet<string> = new Set(furniture.sections.map(key));
const label = (role: Label['role'], why: string): Label => ({ role, why });

const FIELD =
  /^(?:date|published|publication date|first published|updated|last updated|last modified|modified|posted|created|issued|source|outlet|publisher|url|link|web|tags?|topics?|keywords?|categor(?:y|ies)|section|author|byline|word count|length|language|publication-type|journal-code|load-date|dateline|title|headline|veröffentlicht|aktualisiert|stand|quelle|publié|mis à jour|publicado|actualizado|fuente|pubblicato|aggiornato|fonte|atualizado|опубликовано|источник|المصدر|آخر تحديث|نشر في|प्रकाशित|अपडेटेड|תאריך|来源|來源|发布时间|時間|입력|수정)\s?(?:[:：]\s?\S|\son\s\S)/iu;
/** As databases number the articles of one download. */
const NUMBERED = /^\d+ of \d+ documents?$|^document \d+ of \d+$|^document [a-z]+\d\w{10,}$/iu;
const STAMPED = new RegExp(
  String.raw`^(?:published|updated|posted|last updated|last modified|first published|modified|date|publié|modifié|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|pubblicato|aggiornato)\s(?:on\s|at\s|le\s|el\s|am\s|il\s)?.{0,20}(?:${DATE})`,
  'iu',
);
/** "Late Edition - Final" */
const EDITION = /^(?:[\p{L}\d]+\s){1,3}edition(?:\s?[-–,;]\s?[\p{L}\d ]{2,20})?$/iu;
/** "SUBJECT: TALKS & MEETINGS (90%); ARMED FORCES (78%)" */
const INDEXED = /^[\p{L}-]{4,20}\s?:\s[^.]*\(\d{2}%\)/u;
const LINK = /^(?:(?:https?:\/\/|www\.)\S+|[\p{L}\d-]{3,}(?:\.[\p{L}\d-]{2,})*\.[\p{L}]{2,12})$/iu;
/** "— Mara Lindqvist (@mlind) May 13, 2024", below an embedded post. */
const POSTED = /^[—–-]\s?.{2,60}\(@\w{2,20}\)/u;

/** No date is without one; asked first, as the rule for dates is long and almost no line has any. */
const hasDigit = (text: string): boolean => /\d/u.test(text);

/** Lines that say when, where or under which address an article came out. */
export const metadataLines: Pass = eachParagraph(DATA_WORDS, ({ text }, index) => {
  if (LINK.test(text)) return label('metadata', 'an address on the web');
  if (isDateLine(text)) return label('metadata', 'nothing but a date or time');
  if (POSTED.test(text)) return label('metadata', 'signs an embedded post');
  if (NUMBERED.test(text)) return label('metadata', 'the number of the article in a download');
  if (index > 0 && index < FRONT && EDITION.test(text)) return label('metadata', 'the edition of a paper');
  if (endsSentence(text)) return undefined;
  if (FIELD.test(text) || (hasDigit(text) && STAMPED.test(text)))
    return label('metadata', 'a field of data about the article');
  return undefined;
});

/** The terms under which a database files an article, each with its weight. */
export const indexTerms: Pass = eachParagraph(INDEX_WORDS, ({ text }) =>
  INDEXED.test(text) ? label('metadata', 'index terms of a database') : undefined,
);

export const OUTLET_LINE = 'the outlet’s name, by the headline';
const CAPITALISED =
  /^(?:(?:\p{Lu}[\p{L}\p{M}'’.&-]*|\(\p{Lu}[\p{L}\s,.]+\)|of|and|the|de|du|la|le|el|der|die|das|&|-)(?:\s|$))+$/u;

/** The outlet's name over the headline or under it, as databases and printers put it. */
export const outletLines: Pass = (page) => {
  const { paragraphs, labels } = page;
  const front = paragraphs.slice(0, Math.min(firstProse(page), FRONT));
  const open = [...front.keys()].filter((index) => !labels.has(index));
  const index = open.find((at) => isOutlet(page, at));
  const headed = open.length > 1 || front.some(({ text }) => /^(?:head(?:line)?|title)\s?:/iu.test(text));
  if (index === undefined || !headed) return new Map();
  const same = open.filter((at) => paragraphs[at]?.key === paragraphs[index]?.key);
  return new Map(same.map((at) => [at, label('metadata', OUTLET_LINE)]));
};

/** A short line that the file's data or a copyright line calls the outlet, or a paper's name beside its date. */
function isOutlet(page: Page, index: number): boolean {
  const line = page.paragraphs[index];
  if (!line || line.words > OUTLET_WORDS || !isLine(line) || line.key === key(page.headline ?? ''))
    return false;
  if (page.outlet && line.key === key(page.outlet)) return true;
  const names = CAPITALISED.test(line.text);
  const owns = ({ text, key: words }: Paragraph) =>
    isCopyright(text) && ` ${words} `.includes(` ${line.key} `);
  if (names && page.paragraphs.some(owns)) return true;
  const beside =
    page.labels.get(index + 1)?.role === 'metadata' || page.labels.get(index - 1)?.role === 'metadata';
  return names && beside && OUTLET_WORD.test(line.text);
}

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|bin|ibn|de|da|di|du|la|le|van|von|der|den|dos|del|y|e)(?:-\p{Lu}[\p{L}'’-]*)?)`;
const NAMES = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s${NAME}){0,5}`;
const JOINT = String.raw`(?:,\s?|\s?[&|·/;–—-]\s?|,?\s(?:and|und|et|y|e|en|i|in|for|with|at|of|the)\s)`;
const BY =
  '(?:[Ss]tory |[Ww]ritten |[Ww]ords |[Rr]eport(?:ed)? |[Tt]ext )?(?:By|by|BY)|Von|VON|von|Par|PAR|Por|POR|Di|DI|Door|Av|Af';
/** How a byline begins: few paragraphs do, and the whole rule is asked of them only. */
const BYLINE_OPENING = new RegExp(`^(?:${BY})[\\s:]`, 'u');
const BYLINE = new RegExp(String.raw`^(?:${BY})[\s:]\s?${NAMES}(?:${JOINT}(?:the\s)?${NAMES})*$`, 'u');
/** A date behind the name, and what follows it. */
const DATED_TAIL = new RegExp(String.raw`\s?[|·,–—-]?\s?(?:${DATE}).*$`, 'iu');
const CREDITS =
  /^[([]?(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|translation|photography|graphics?|research) (?:and (?:writing|editing|reporting) )?by\b|\bcontributed (?:to this (?:report|story|article)|reporting)\b/iu;
const INPUTS = new RegExp(
  String.raw`^[([—–-]?\s?(?:with (?:additional )?(?:inputs?|reporting|files|information|contributions?) (?:from|by)|source:?|via)\s.{2,80}$|^[([—–-]?\s?(?:with\s)?(?:the\s)?(?:${NEWS_AGENCY})(?:\s?[,/&+]\s?(?:${NEWS_AGENCY})|\sand\s(?:${NEWS_AGENCY}))*[)\]]?$`,
  'u',
);
/** "lev/dpa/AFP": initials and agencies. */
const INITIALS = new RegExp(
  String.raw`^\(?(?:\p{Ll}{2,4}\s?/\s?)+(?:${NEWS_AGENCY})(?:\s?/\s?(?:${NEWS_AGENCY}))*\)?$`,
  'u',
);
const CJK_SIGNED = /^[（(]\p{Script=Han}{2,6}(?:[・、]\p{Script=Han}{2,6})*[)）]$/u;
const FOREIGN_BYLINE = /^(?:लेखक|بقلم|كتب|כתב|מאת|автор|текст|文\/|文：|記者|记者|撰文|作者)\s?[:：/]?\s?\S+/u;
const CJK_BYLINE = /(?:記者|记者|기자)\s?[\p{L}\s]{0,12}$/u;
const NOT_A_NAME =
  /^\S+\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|^\S+\s(?:january|february|march|april|may|june|july|august|september|october|november|december|the|this|that|then|now|all|most)\b/iu;

/** Who wrote, edited or supplied the report. */
export const bylines: Pass = eachParagraph(CREDIT_WORDS, ({ text, words }) => {
  if (CREDITS.test(text)) return label('byline', 'says who reported and edited');
  if (INPUTS.test(text)) return label('byline', 'names the agency it comes from');
  if (INITIALS.test(text) || CJK_SIGNED.test(text)) return label('byline', 'names the writer');
  const bare = hasDigit(text) ? text.replace(DATED_TAIL, '') : text;
  if (words > DATA_WORDS || endsSentence(bare)) return undefined;
  if (BYLINE_OPENING.test(text) && BYLINE.test(bare) && !NOT_A_NAME.test(text))
    return label('byline', 'names the writer');
  if (FOREIGN_BYLINE.test(text) || CJK_BYLINE.test(text)) return label('byline', 'names the writer');
  return undefined;
});

/** "World", "Home > News > World": labels over the headline. */
export const sectionLabels: Pass = (page) => {
  const labels = new Map<number, Label>();
  const end = Math.min(firstProse(page), FRONT);
  page.paragraphs.slice(0, end).forEach(({ text }, index) => {
    const parts = text.split(/\s*[>|/»›•·]\s*/u).map(key);
    if (parts.every((part) => SECTIONS.has(part) || part === 'home'))
      labels.set(index, label('boilerplate', 'the name of a section of the site'));
  });
  return labels;
};

/** The headline: what the reader of the format found, or the first line that is written like one. */
export const headlines: Pass = (page) => {
  if ([...page.labels.values()].some(({ role }) => role === 'headline')) return new Map();
  const found = page.headline ? key(page.headline) : undefined;
  const same = page.paragraphs.findIndex((p) => p.key === found);
  if (same >= 0) return new Map([[same, label('headline', 'is the headline that the file names')]]);
  const first = page.paragraphs.findIndex((_, index) => !page.labels.has(index));
  const paragraph = page.paragraphs[first];
  const behind = page.paragraphs.some((p, i) => i > first && !page.labels.has(i) && isProse(p));
  if (!paragraph || !behind || !isLine(paragraph)) return new Map();
  return new Map([[first, label('headline', 'the first line, short and without a full stop')]]);
};

/** A short summary right under the headline, parted from the text by a byline, a caption or a date. */
export const standfirsts: Pass = (page) => {
  const { paragraphs, labels } = page;
  const headline = paragraphs.findIndex((_, index) => labels.get(index)?.role === 'headline');
  const index = paragraphs.findIndex((_, i) => i > headline && labels.get(i)?.role !== 'boilerplate');
  const summary = paragraphs[index];
  if (headline < 0 || !summary || labels.has(index) || summary.words > STANDFIRST_WORDS) return new Map();
  const behind = paragraphs.findIndex((_, i) => i > index && labels.get(i)?.role !== 'boilerplate');
  const parted = PARTING.has(labels.get(behind)?.role) && firstProse(page, behind) < paragraphs.length;
  return parted
    ? new Map([[index, label('standfirst', 'a summary between the headline and the text')]])
    : new Map();
};

import { inQuotes } from '../right-to-left.ts';
import { eachParagraph, firstProse, isProse, type Label, type Page, type Pass } from './page.ts';
import { endsSentence } from './paragraphs.ts';
import { NEWS_AGENCY, PICTURE_AGENCY } from './words.ts';

/** The longest caption, in words; a longer paragraph with a credit is reporting. */
const CAPTION_WORDS = 80;

const caption = (why: string): Label => ({ role: 'caption', why });

const FILE_NAME = new RegExp(
  [
    String.raw`\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg)$`,
    String.raw`^\d{4}[ _-]\d{2}[ _-]\d{2}T\d{6}Z\b`,
    String.raw`^(?:IMG|DSC|DSCN|PXL|GettyImages|shutterstock|AdobeStock|iStock|Screenshot)[ _-]?\d`,
    String.raw`^(?:AP|HH|PA)[ _-]?\d{8,}`,
    String.raw`^\d{2,3}_[0-9A-Z]{5,8}$`,
  ].join('|'),
  'iu',
);
const FILE_PHOTO =
  /^[([]?(?:file (?:photo|photograph|image|picture|pic)\b|archivbild\b|archivfoto\b|photo d['’]archives?\b|foto de archivo\b|фото из архива|資料写真|资料图|資料圖)/iu;
const FILE_DASH = /^(?:FILE\s?[-–—:]|\(FILES?\))/u;
const LABELLED =
  /^(?:image (?:source|caption|credit)\s?[:,]|(?:photo caption|photo credit|caption|photo|photograph|picture|foto|bild|bildquelle|crédits? photo)s?\s?[:：])/iu;
/** What stands at the start of brackets that hold a picture's credit, or alone in them. */
const CREDIT_OPENING =
  /^(?:file(?: photo| image)?$|(?:photo(?:graph|s)?|image|picture|handout|courtesy|screengrab|screenshot|illustration|credit|foto|bild|фото)\b\s?(?:$|[:/]|by\b|of\b|via\b|credit|courtesy|von\b|de\b)|(?:写真|图片|圖片|摄影|사진|صورة|תצלום))/iu;
const PICTURE_CREDIT = new RegExp(String.raw`(?:^|[^\p{L}])(?:${PICTURE_AGENCY})(?:$|[^\p{L}])`, 'u');
const AGENCY_SLASH =
  /\b(?:REUTERS|AP|AFP|EPA|Reuters|Getty|dpa|ANSA|TASS|Xinhua|Anadolu)\s?\/\s?[\p{Lu}@][^.!?]{1,60}$/u;
const NAMED_CREDIT =
  /(?:^|[.!?”"’)\]|]\s*)(?:photo(?:graph)?|picture|image|illustration|video|foto|fotografía|bild)(?:\s+(?:credit|by|courtesy(?: of)?|von|de))?\s?[:：]\s?(?:(?<!\p{L})\p{L}\.|[^.!?]){2,80}$|(?:^|[.!?”"’)\]|]\s*)(?:photo(?:graph)?|picture|image)\s+(?:by|courtesy(?: of)?)\s(?:(?<!\p{L})\p{L}\.|[^.!?]){2,80}$/iu;
/** "(Bo Third/Gazette)": a first name and a last one, and for whom they took the picture. */
const PHOTOGRAPHER = /\(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}\s?\/\s?\p{Lu}[^()]{1,40}\)$/u;
/** "Bo Third for the Gazette", in a line of its own. */
const TAKEN_FOR =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,2}\sfor\s(?:[Tt]he\s)?\p{Lu}[\p{L}\s.'’-]{2,40}$/u;
const COPYRIGHT_CREDIT = new RegExp(String.raw`©\s?(?:${PICTURE_AGENCY}|${NEWS_AGENCY})\b`, 'u');
const CREDIT_ONLY = new RegExp(
  String.raw`^(?:[(\[©|]|via\s)?\s?(?:${PICTURE_AGENCY})(?:[/|,]\s?[\p{L}\s.]{2,40})?[)\]]?$`,
  'u',
);
const AGENCY_IN_BRACKETS = new RegExp(String.raw`[(\[]\s?(?:${NEWS_AGENCY})\s?[)\]]\.?$`, 'u');
/** Each with what it cannot do without, asked first: most paragraphs have none of it, and the rules are long. */
const CREDITS: readonly (readonly [needs: RegExp, rule: RegExp])[] = [
  [/\//u, AGENCY_SLASH],
  [/\//u, PHOTOGRAPHER],
  [/photo|picture|image|illustration|video|foto|bild/iu, NAMED_CREDIT],
  [/©/u, COPYRIGHT_CREDIT],
  [/^.{1,120}$/su, CREDIT_ONLY],
];
const PICTURED =
  /\((?:left|right|cent(?:er|re)|[LRC])\)|\b(?:pictured|(?:is|are) seen|poses?|looks? on|file photo)\b/iu;

/** Picture captions, credits and file names. */
export const captions: Pass = eachParagraph(CAPTION_WORDS, ({ text }, index, page) => {
  if (FILE_NAME.test(text)) return caption('the name of an image file');
  if (FILE_DASH.test(text) || FILE_PHOTO.test(text)) return caption('says that it is a file photo');
  if (LABELLED.test(text)) return caption('is labelled as a picture’s caption or credit');
  const credit = creditOf(text);
  if (credit) return caption(`ends in a picture’s credit (${inQuotes(credit)})`);
  if (AGENCY_IN_BRACKETS.test(text) && (PICTURED.test(text) || standsBeforeText(index, page)))
    return caption('describes a picture and ends in an agency’s name');
  return undefined;
});

/** A sentence over a photographer's name, before the text. */
export const pictured: Pass = (page) =>
  new Map(
    page.paragraphs.flatMap(({ text }, index) => {
      if (!TAKEN_FOR.test(text) || !standsBeforeText(index, page)) return [];
      const above = page.paragraphs[index - 1];
      const described = above && !isProse(above) && endsSentence(above.text) ? [index - 1] : [];
      return [...described, index].map((at) => [at, caption('stands by a photographer’s name')] as const);
    }),
  );

/** Before the first running text, and there is some. */
const standsBeforeText = (index: number, page: Page): boolean => {
  const prose = firstProse(page, index + 1);
  return prose < page.paragraphs.length && firstProse(page) >= index;
};

/** The picture credit at the end of a text. */
function creditOf(text: string): string | undefined {
  const bracket = /[([]([^()[\]]{2,100})[)\]]\.?$/u.exec(text);
  if (bracket?.[1] && (CREDIT_OPENING.test(bracket[1]) || PICTURE_CREDIT.test(bracket[1]))) return bracket[1];
  const rule = CREDITS.find(([needs, credit]) => needs.test(text) && credit.test(text))?.[1];
  return rule?.exec(text)?.[0].replace(/^[.!?”"’)\]|\s]+/u, '');
}

/** Formats that people have in their folders, and that no reader is for: how to know them, and what to do. */
export interface Foreign {
  readonly kind: string;
  readonly advice: string;
  readonly marks: readonly string[];
}

const UNPACK = 'Unpack it, and open the folder with its contents.';

/** Marks at a file's beginning, as Latin-1; a leading space stands for any one byte. */
export const FOREIGN: readonly Foreign[] = [
  {
    kind: 'an old Word, Excel or Outlook file (.doc, .xls, .msg)',
    advice: 'Open it in the program that made it, and save it as .docx, .csv or .eml.',
    marks: ['\xd0\xcf\x11\xe0'],
  },
  {
    kind: 'a picture',
    advice: 'If it shows an article, use a program that recognises text (OCR), and save what it gives.',
    marks: [
      '\x89PNG',
      '\xff\xd8\xff',
      'GIF87a',
      'GIF89a',
      '        WEBP',
      'II*\0',
      'MM\0*',
      '    ftypavif',
      '    ftyphei',
    ],
  },
  {
    kind: 'a compressed archive',
    advice: UNPACK,
    marks: ['\x1f\x8b', '7z\xbc\xaf', 'Rar!\x1a', 'BZh9', '\xfd7zXZ', '\x28\xb5\x2f\xfd'],
  },
  {
    kind: 'sound or video',
    advice: 'A transcript of it, saved as text, can be read.',
    marks: ['ID3', 'OggS', 'fLaC', '        WAVE', '        AVI ', '    ftyp', '\x1aE\xdf\xa3'],
  },
  {
    kind: 'a Safari web archive',
    advice: 'In Safari, save the page as “Page Source”, or export it as PDF.',
    marks: ['bplist00'],
  },
  {
    kind: 'a program or a database',
    advice: 'It holds no article; move it out of the folder.',
    marks: ['\x7fELF', 'MZ\x90', '\xca\xfe\xba\xbe', 'SQLite format 3'],
  },
];

/** Marks anywhere in a zip archive. */
export const ZIPPED: readonly Foreign[] = [
  {
    kind: 'an Excel table',
    advice: 'Save it as CSV, with a column for the title and one for the text.',
    marks: ['xl/workbook'],
  },
  {
    kind: 'a presentation',
    advice: 'Save its text as Word, PDF or plain text.',
    marks: ['ppt/presentation'],
  },
  {
    kind: 'an OpenDocument table or presentation',
    advice: 'Save it as CSV or PDF.',
    marks: ['mimetypeapplication/vnd.oasis.opendocument'],
  },
  {
    kind: 'an e-book',
    advice: 'Save the article as a web page, PDF or plain text.',
    marks: ['mimetypeapplication/epub'],
  },
  {
    kind: 'a Pages, Numbers or Keynote document',
    advice: 'Export it as Word or PDF.',
    marks: ['Index/Document.iwa'],
  },
];
export const PLAIN_ZIP: Foreign = { kind: 'a zip archive', advice: UNPACK, marks: [] };

import { type IStylesOptions, LineRuleType } from 'docx';

const [READING, INTERFACE] = ['Georgia', 'Arial'];
const [INK, PALE] = ['1F1E1B', '57534A'];

/** What is said beside the text: a place, the running title. */
export const QUIET = { font: INTERFACE, size: 15, color: PALE } as const;

/** Of the fonts' own line, in 240ths; without the rule, some programs take it for a height and let lines overlap. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number) => ({
  run: { font: READING, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 100, ...lines(252) }, keepNext: true },
});

/** Sizes in half points, spacing in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: READING, size: 20, color: INK },
      paragraph: { spacing: { after: 100, ...lines(264) } },
    },
    title: heading(40, 0),
    heading1: heading(30, 400),
    heading2: heading(23, 260),
    heading3: { ...heading(18, 180), run: { font: INTERFACE, size: 18, bold: true, color: PALE } },
  },
  paragraphStyles: [
    {
      id: 'Quotation',
      name: 'Quotation',
      basedOn: 'Normal',
      paragraph: { indent: { left: 340 }, spacing: { after: 100 } },
    },
    {
      id: 'Place',
      name: 'Place',
      basedOn: 'Normal',
      run: QUIET,
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, ...lines(246) } },
    },
    {
      id: 'Figures',
      name: 'Figures',
      basedOn: 'Cell',
      run: { font: INTERFACE, size: 15 },
    },
    {
      // No space between paragraphs: the empty lines of the texts are paragraphs too.
      id: 'Redline',
      name: 'Redline',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    },
  ],
};

import type { IStylesOptions } from 'docx';

const [READING, INTERFACE] = ['Georgia', 'Arial'];
const [INK, QUIET] = ['1F1E1B', '57534A'];

const heading = (size: number, before: number) => ({
  run: { font: READING, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** Sizes in half points, spacing in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: READING, size: 21, color: INK },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: heading(40, 0),
    heading1: heading(30, 480),
    heading2: heading(24, 320),
    heading3: { ...heading(19, 240), run: { font: INTERFACE, size: 19, bold: true, color: QUIET } },
  },
  paragraphStyles: [
    {
      id: 'Quotation',
      name: 'Quotation',
      basedOn: 'Normal',
      paragraph: { indent: { left: 340 }, spacing: { after: 20 }, keepNext: true },
    },
    {
      id: 'Place',
      name: 'Place',
      basedOn: 'Normal',
      run: { font: INTERFACE, size: 15, color: QUIET },
      paragraph: { indent: { left: 340 }, spacing: { after: 160 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 252 } },
    },
    { id: 'Redline', name: 'Redline', basedOn: 'Normal', paragraph: { spacing: { after: 80 } } },
  ],
};

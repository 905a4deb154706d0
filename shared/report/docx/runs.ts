import { type IRunOptions, ShadingType, TextRun, UnderlineType } from 'docx';
import { isRightToLeft } from '../../right-to-left.ts';
import type { Run, Text } from '../manuscript/manuscript.ts';
import { legal } from '../markup.ts';

/** What marks a run, in the colours of the page. */
const LOOKS: Readonly<Record<NonNullable<Run['as']>, Omit<IRunOptions, 'text' | 'children'>>> = {
  strong: { bold: true },
  note: { color: '57534A', italics: true },
  address: {},
  figure: {},
  base: {
    shading: { type: ShadingType.CLEAR, fill: 'FBE9D7' },
    underline: { type: UnderlineType.SINGLE, color: 'B4550A' },
  },
  other: {
    shading: { type: ShadingType.CLEAR, fill: 'E2EEFA' },
    underline: { type: UnderlineType.DOUBLE, color: '1F66AD' },
  },
};

export const runs = (text: Text): TextRun[] => {
  const rightToLeft = runsLeft(text);
  return text.map(
    (run) =>
      new TextRun({
        ...(run.as && LOOKS[run.as]),
        ...(rightToLeft && { rightToLeft }),
        text: legal(shown(run)),
      }),
  );
};

/** A run's words as they are set: a figure is only broken after a comma and before brackets. */
export const shown = ({ text, as }: Run): string =>
  as === 'figure' ? text.replace(/(?<!,) (?!\()/g, '\u00a0') : text;

/** A paragraph runs as its first letter does. */
export const direction = (text: Text): { bidirectional?: true } =>
  runsLeft(text) ? { bidirectional: true } : {};

const runsLeft = (text: Text): boolean => isRightToLeft(text.map((run) => run.text).join(''));

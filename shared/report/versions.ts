import type { Report, ReportVersion, Siglum } from './report.ts';

/** The version of a sign; throws RangeError when the report has none. */
export function versionOf(report: Report, siglum: Siglum): ReportVersion {
  const found = report.versions.find((version) => version.siglum === siglum);
  if (!found) throw new RangeError(`no version ${siglum} in the report`);
  return found;
}

/** An outlet's own text, not one that the program put together. */
export const isPublished = ({ inferred }: ReportVersion): boolean => !inferred;

/** Where a version comes from, as the report's tables of sources say it: its file, hash and encoding. */
export const sourceOf = ({
  inferred,
  file,
  sha256,
  encoding,
}: ReportVersion): Pick<ReportVersion, 'file' | 'sha256' | 'encoding'> =>
  inferred
    ? { file: 'none: put together by Variorum from the majority readings', sha256: '–', encoding: '–' }
    : { file, sha256, encoding };

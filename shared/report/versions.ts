import type { Report, ReportVersion, Siglum } from './report.ts';

/** The version of a sign; throws RangeError when the report has none. */
export function versionOf(report: Report, siglum: Siglum): ReportVersion {
  const found = report.versions.find((version) => version.siglum === siglum);
  if (!found) throw new RangeError(`no version ${siglum} in the report`);
  return found;
}

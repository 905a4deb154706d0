import { SECTIONS, type Section } from '../../../shared/report/report.ts';

/**
 * Where a reader who changed the choice of sections from `before` to `after` wants to look: at the first that came, else
 * at what now stands where the first that went stood before; undefined when it is the same choice.
 */
export function changedPlace(before: readonly Section[], after: readonly Section[]): Section | undefined {
  const came = after.find((section) => !before.includes(section));
  if (came) return came;
  const went = before.find((section) => !after.includes(section));
  return went && after.find((section) => SECTIONS.indexOf(section) > SECTIONS.indexOf(went));
}

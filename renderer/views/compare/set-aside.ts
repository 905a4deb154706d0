/** What takes no part in the comparison. */
import { ALIGNED_ROLES, type Role, type Version } from '../../../shared/article.ts';

/** How many blocks of each role are kept out of the comparison, over all these versions. */
export function setAside(versions: readonly Version[]): ReadonlyMap<Role, number> {
  const counts = new Map<Role, number>();
  for (const { role } of versions.flatMap(({ blocks }) => blocks)) {
    if (!ALIGNED_ROLES.has(role)) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return counts;
}

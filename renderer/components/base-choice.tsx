import type { Analysis } from '../../shared/analysis.ts';
import { siglum } from '../../shared/report/siglum.ts';
import { outletOf } from '../outlet.ts';
import { useDispatch } from '../store.ts';
import { BASE_CHOICE } from '../words.ts';

/** The story's base, and another to choose; once one is chosen, also the way back to the one that is inferred. */
export function BaseChoice({ analysis: { collation, base } }: { analysis: Analysis }) {
  const { versions } = collation;
  const dispatch = useDispatch();
  return (
    <select
      aria-label={BASE_CHOICE.label}
      title={base.inferred ? BASE_CHOICE.inferred(base.why) : BASE_CHOICE.chosen}
      value={versions[base.version]?.id}
      onChange={({ target }) => {
        const chosen = versions.find(({ id, inferred }) => id === target.value && !inferred) ?? null;
        dispatch({ type: 'choose-base', base: chosen, versions: versions.filter((one) => !one.inferred) });
      }}
    >
      {versions.map((version, index) => (
        <option key={version.id} value={version.id}>
          {siglum(index)} · {outletOf(version)}
        </option>
      ))}
      {!base.inferred && <option value="">{BASE_CHOICE.infer}</option>}
    </select>
  );
}

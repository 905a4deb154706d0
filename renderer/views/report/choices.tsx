import type { Analysis } from '../../../shared/analysis.ts';
import { REPORT_FORMATS, type ReportChoices } from '../../../shared/contract.ts';
import { SECTIONS, type Section } from '../../../shared/report/report.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import { SECTION_NAMES } from '../../../shared/report/wording.ts';
import { Button } from '../../components/button.tsx';
import { useLate } from '../../components/use-late.ts';
import { outletOf } from '../../outlet.ts';
import { useSession } from '../../session-context.ts';
import { useSelect } from '../../store.ts';
import { BLIND, CANCEL, REPORT } from '../../words.ts';
import styles from './choices.module.css';

/** Which sections, which format; and saving. */
export function Choices({ analysis }: { readonly analysis: Analysis }) {
  const choices = useSelect((state) => state.settings.report);
  const { reports } = useSession();
  const change = (part: Partial<ReportChoices>) => reports.choose({ ...choices, ...part });
  return (
    <div className={styles.choices}>
      <div className={styles.fields}>
        <Sections without={choices.without} onChange={(without) => change({ without })} />
        <Formats format={choices.format} onChange={(format) => change({ format })} />
        <Base analysis={analysis} />
      </div>
      <Save empty={choices.without.length === SECTIONS.length} />
    </div>
  );
}

interface SectionsProps {
  readonly without: readonly Section[];
  readonly onChange: (without: Section[]) => void;
}

function Sections({ without, onChange }: SectionsProps) {
  const turn = (section: Section, on: boolean) =>
    onChange(on ? without.filter((one) => one !== section) : [...without, section]);
  return (
    <fieldset className={styles.group}>
      <legend>{REPORT.sections}</legend>
      {SECTIONS.map((section) => (
        <label key={section} className={styles.section}>
          <input
            type="checkbox"
            checked={!without.includes(section)}
            onChange={({ target }) => turn(section, target.checked)}
          />
          {SECTION_NAMES[section]}
        </label>
      ))}
      <button
        type="button"
        className={styles.all}
        disabled={without.length === 0}
        onClick={() => onChange([])}
      >
        {REPORT.all}
      </button>
    </fieldset>
  );
}

interface FormatsProps {
  readonly format: ReportChoices['format'];
  readonly onChange: (format: ReportChoices['format']) => void;
}

const Formats = ({ format, onChange }: FormatsProps) => (
  <fieldset className={styles.group}>
    <legend>{REPORT.format}</legend>
    {REPORT_FORMATS.map((one) => {
      const [name, note] = REPORT.formats[one];
      return (
        <label key={one} className={styles.format}>
          <input
            type="radio"
            name="format"
            value={one}
            checked={one === format}
            onChange={() => onChange(one)}
          />
          <span>{name}</span>
          <small>{note}</small>
        </label>
      );
    })}
    {REPORT.only[format] && <p className={styles.only}>{REPORT.only[format]}</p>}
  </fieldset>
);

/** The story's, as the other views have it. */
function Base({ analysis: { collation, base } }: { readonly analysis: Analysis }) {
  const version = collation.versions[base.version];
  const blind = useSelect((state) => state.project.present.blind.on);
  return (
    <p className={styles.base}>
      {version && <bdi>{REPORT.base(siglum(base.version), outletOf(version))}</bdi>}
      <small>{base.inferred ? REPORT.inferred : REPORT.chosen}</small>
      {blind && <small>{BLIND.export}</small>}
    </p>
  );
}

function Save({ empty }: { readonly empty: boolean }) {
  const { reports } = useSession();
  const saving = useSelect((state) => state.saving);
  const late = useLate(`${saving}`);
  return (
    <div className={styles.save}>
      <Button look="main" disabled={saving || empty} onClick={reports.save}>
        {REPORT.save}
      </Button>
      {empty && <p>{REPORT.noSection}</p>}
      {saving && late && (
        <>
          <progress aria-label={REPORT.saving} />
          <Button onClick={reports.cancelSaving}>{CANCEL}</Button>
        </>
      )}
    </div>
  );
}

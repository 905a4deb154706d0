import type { Analysis } from '../../../shared/analysis.ts';
import type { Range, Version } from '../../../shared/article.ts';
import type { Branch, Evidence } from '../../../shared/relations/tree.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { useDispatch } from '../../store.ts';
import { RELATIONS_VIEW as SAYS } from '../../words.ts';
import { MANY } from './matrix.tsx';
import styles from './tree.module.css';

/** Quotations shown before "show all": enough to judge by. */
const FIRST = 3;

/** The groups of versions that share wording of their own, each with that wording; or that there is too little to say. */
export function Tree({ analysis, root }: { analysis: Analysis; root: Branch }) {
  const groups = root.children.some(({ children }) => children.length > 0);
  return (
    <>
      {!groups && <p className={styles.none}>{SAYS.noEvidence}</p>}
      <ul className={styles.tree} data-many={analysis.collation.versions.length > MANY || undefined}>
        {root.children.map((branch) => (
          <Node key={branch.versions.join()} analysis={analysis} branch={branch} />
        ))}
      </ul>
    </>
  );
}

function Node({ analysis, branch }: { analysis: Analysis; branch: Branch }) {
  const [first] = branch.versions;
  const version = analysis.collation.versions[first ?? -1];
  if (branch.children.length === 0 && version) {
    return (
      <li className={styles.leaf}>
        <Siglum index={first ?? 0} /> {outletOf(version)}
        {first === analysis.base.version && <small>{SAYS.baseNote}</small>}
      </li>
    );
  }
  return (
    <li className={styles.branch}>
      <div className={styles.group}>
        <p className={styles.members}>
          {branch.versions.map((place) => {
            const member = analysis.collation.versions[place];
            return (
              <span key={place}>
                <Siglum index={place} /> {member && outletOf(member)}
              </span>
            );
          })}
        </p>
        <strong>
          {SAYS.group(branch.versions.length, new Set(branch.evidence.map((one) => one.passage)).size)}
        </strong>
        <Quotations analysis={analysis} evidence={branch.evidence} />
      </div>
      <ul className={styles.tree}>
        {branch.children.map((child) => (
          <Node key={child.versions.join()} analysis={analysis} branch={child} />
        ))}
      </ul>
    </li>
  );
}

function Quotations({ analysis, evidence }: { analysis: Analysis; evidence: readonly Evidence[] }) {
  const longest = [...evidence].sort((x, y) => length(y) - length(x));
  const quotation = (one: Evidence) => (
    <Quotation key={`${one.passage} ${one.range.start}`} analysis={analysis} evidence={one} />
  );
  return (
    <>
      <ul className={styles.quotations}>{longest.slice(0, FIRST).map(quotation)}</ul>
      {longest.length > FIRST && (
        <details>
          <summary>{SAYS.more(longest.length - FIRST)}</summary>
          <ul className={styles.quotations}>{longest.slice(FIRST).map(quotation)}</ul>
        </details>
      )}
    </>
  );
}

const length = ({ range }: Evidence): number => range.end - range.start;

/** Words that some versions share; leads to them in Compare, in the first two versions that have them. */
function Quotation({ analysis, evidence }: { analysis: Analysis; evidence: Evidence }) {
  const { passage, carriers, range } = evidence;
  const dispatch = useDispatch();
  const [version, other] = carriers.map((carrier) => analysis.collation.versions[carrier]);
  return (
    <li>
      <q dir="auto">{version && <InSentence version={version} range={range} />}</q>{' '}
      <span className={styles.carriers}>
        {carriers.map((carrier) => (
          <Siglum key={carrier} index={carrier} />
        ))}{' '}
        {version && other && (
          <button
            type="button"
            title={SAYS.compare(outletOf(version), outletOf(other))}
            onClick={() => dispatch({ type: 'show', base: version.id, other: other.id, from: 'base', range })}
          >
            {SAYS.passage(passage + 1)}
          </button>
        )}
      </span>
    </li>
  );
}

/** The shared words in the sentence that they stand in. */
function InSentence({ version: { text, sentences }, range }: { version: Version; range: Range }) {
  const inside = sentences.filter(({ start, end }) => start < range.end && end > range.start);
  const plain = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
  return (
    <>
      {plain(inside[0]?.start ?? range.start, range.start)}
      <mark>{plain(range.start, range.end)}</mark>
      {plain(range.end, inside.at(-1)?.end ?? range.end)}
    </>
  );
}

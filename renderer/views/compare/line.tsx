import { Fragment, memo, type ReactNode } from 'react';
import type { Block, Range, Role, Version } from '../../../shared/article.ts';
import { COSMETIC_KINDS, type ComparedLink, type Comparison, type Kind } from '../../../shared/comparison.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import type { Correction } from '../../../shared/project/project.ts';
import { NoteMark } from '../../components/note-mark.tsx';
import { RestoreButton } from '../../components/restore-button.tsx';
import { RoleSelect } from '../../components/role-select.tsx';
import { outletOf } from '../../outlet.ts';
import type { Selection, Topic } from '../../state/compare.ts';
import {
  alsoSays,
  andMoved,
  CHANGE_NAMES,
  heldOutside,
  KIND_EXPLAINED,
  mayAnswer,
  movedLabel,
  notIn,
  RELATION_SIGNS,
  roleCount,
  showFolded,
} from '../../words.ts';
import { Handle } from './handle.tsx';
import {
  candidateText,
  isEmpty,
  isKind,
  isMovedPassage,
  isShown,
  type Line,
  linkRanges,
  type Stop,
} from './layout.ts';
import styles from './line.module.css';
import { type Mark, paragraphs } from './paragraphs.ts';
import { Settled } from './settled.tsx';
import { ReadingText } from './text.tsx';

export interface LineProps {
  readonly comparison: Comparison;
  readonly line: Line;
  readonly index: number;
  /** Paragraph numbers of each side, by block. */
  readonly numbers: readonly [readonly number[], readonly number[]];
  readonly topics: Selection['topics'];
  readonly cosmetic: boolean;
  /** Id of the stop that the reader is at, if it is in this line. */
  readonly current: string;
  readonly unfolded: boolean;
  /** Whether it is the line that the reader is at. */
  readonly selected: boolean;
  /** About words of this line. */
  readonly notes: readonly PlacedNote[] | undefined;
  readonly onFold: (index: number) => void;
  readonly onJump: (index: number) => void;
  readonly onTakeBack: (correction: Correction) => void;
}

/** The cells of one row of the side-by-side view: base, sign, other. */
export const LineCells = memo(function LineCells(props: LineProps) {
  return (
    <>
      <td className={styles.cell} data-side="a">
        <Side {...props} side={0} />
        <Settlement {...props} side={0} />
        <SideHandle {...props} side={0} />
      </td>
      <td className={styles.gutter}>
        <Sign {...props} />
        {props.notes && <NoteMark notes={props.notes} />}
      </td>
      <td className={styles.cell} data-side="b">
        <Side {...props} side={1} />
        <Settlement {...props} side={1} />
        <SideHandle {...props} side={1} />
      </td>
    </>
  );
});

function Sign({ comparison, line }: LineProps) {
  const link = line.link === undefined ? undefined : comparison.links[line.link];
  if (line.guard)
    return (
      <Glyph
        sign="?"
        name={heldOutside(outletOf(comparison.versions[line.kind === 'only-a' ? 1 : 0]), line.guard.where)}
      />
    );
  if (line.doubt) return <Glyph sign="?" name={mayAnswer(candidateText(comparison, line.doubt))} />;
  if (line.kind === 'only-a') return <Glyph sign="−" name={notIn(outletOf(comparison.versions[1]))} />;
  if (line.kind === 'only-b') return <Glyph sign="+" name={notIn(outletOf(comparison.versions[0]))} />;
  if (!link) return null;
  const { sign, name } = link.only ? partial(comparison, link.only) : RELATION_SIGNS[link.relation];
  if (line.kind === 'moved') return <Glyph sign={`${sign}↕`} name={andMoved(name)} moved />;
  return <Glyph sign={sign} name={name} />;
}

/** Which side says more, and what. */
function partial({ versions }: Comparison, only: NonNullable<ComparedLink['only']>) {
  const said = versions.flatMap((version, side) =>
    only[side === 0 ? 'a' : 'b'].map(({ start, end }): [string, string] => [
      outletOf(version),
      version.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    ]),
  );
  const sign = only.a.length === 0 ? '⊂' : only.b.length === 0 ? '⊃' : '∩';
  return { sign, name: alsoSays(said) };
}

const Glyph = ({ sign, name, moved = false }: { sign: string; name: string; moved?: boolean }) => (
  <span title={name} className={moved ? styles.movedSign : undefined}>
    <span aria-hidden="true">{sign}</span>
    <span className="visually-hidden">{name}</span>
  </span>
);

type SideProps = LineProps & { readonly side: 0 | 1 };

function Side(props: SideProps): ReactNode {
  const { line, side } = props;
  const range = side === 0 ? line.a : line.b;
  if (line.kind === 'aside') return isEmpty(range) ? null : <Aside {...props} range={range} />;
  if (line.kind === 'moved') return <Moved {...props} range={range} />;
  if (isEmpty(range)) return <Gone {...props} />;
  const only = line.kind === 'only-a' || line.kind === 'only-b';
  return (
    <div className={only ? styles[line.kind] : undefined}>
      <Words {...props} range={range} />
    </div>
  );
}

/** Where the side has a passage of its own in this row. */
const SideHandle = ({ comparison, line, side, selected }: SideProps) =>
  line.kind === 'aside' || isEmpty(side === 0 ? line.a : line.b) ? null : (
    <Handle outlet={outletOf(comparison.versions[side])} selected={selected} />
  );

/** What the reader has settled stands under the base's words, or under the other's where the base has none. */
const Settlement = ({ comparison, line, side, onTakeBack }: SideProps) =>
  isEmpty(line.a) === (side === 1) && line.corrections.length > 0 ? (
    <Settled
      comparison={comparison}
      corrections={line.corrections}
      side={side === 0 ? 'a' : 'b'}
      onTakeBack={onTakeBack}
    />
  ) : null;

/** Where this side has nothing; or has it, but not in its article; or may have it in other words: neither is silence. */
function Gone({ comparison, line: { guard, doubt }, side }: SideProps) {
  const outlet = outletOf(comparison.versions[side]);
  if (guard) return <div className={styles.unsure}>{heldOutside(outlet, guard.where)}</div>;
  if (doubt) return <div className={styles.unsure}>{mayAnswer(candidateText(comparison, doubt))}</div>;
  return <div className={styles.gone}>{notIn(outlet)}</div>;
}

/** What was set aside: a line that says what it is, and the text, dimmed, when the reader asks for it. */
function Aside({ comparison, side, range, index, unfolded, onFold, numbers }: SideProps & { range: Range }) {
  const version = comparison.versions[side];
  const passages = paragraphs(version, range);
  return (
    <div className={styles.aside}>
      <button
        type="button"
        aria-expanded={unfolded}
        onClick={() => onFold(index)}
        title={showFolded(unfolded)}
      >
        {foldLabel(version, range)}
      </button>{' '}
      <RestoreButton version={version} blocks={blocksOf(version, passages)} />
      {unfolded &&
        passages.map(({ block, start, end }) => {
          const whole = version.blocks[block];
          return (
            <Fragment key={start}>
              {whole && <RoleSelect version={version} block={whole} />}
              {whole && passages.length > 1 && <RestoreButton version={version} blocks={[whole]} />}
              <ReadingText
                version={version}
                range={{ start, end }}
                marks={[]}
                side="base"
                numbers={numbers[side]}
              />
            </Fragment>
          );
        })}
    </div>
  );
}

const blocksOf = ({ blocks }: Version, passages: readonly { readonly block: number }[]): Block[] =>
  passages.flatMap(({ block }) => blocks[block] ?? []);

/** Such as "2 captions, 1 byline". */
function foldLabel(version: Version, range: Range): string {
  const counts = new Map<Role, number>();
  for (const { role } of paragraphs(version, range)) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, n]) => roleCount(role, n)).join(', ');
}

/** A moved passage where it stands, or, in its place on the other side, a pale copy that leads there. */
function Moved(props: SideProps & { readonly range: Range }) {
  const { comparison, line, side, index, range, numbers, current, onJump } = props;
  const moved = line.stops.find(isMovedPassage);
  if (!isEmpty(range)) {
    return (
      <div className={styles.moved} data-stop={moved?.id} data-current={moved?.id === current || undefined}>
        <Words {...props} />
      </div>
    );
  }
  const link = comparison.links[line.link ?? -1];
  if (!link) return null;
  const ranges = linkRanges(comparison, link);
  const there = side === 0 ? ranges.a : ranges.b;
  const [first] = paragraphs(comparison.versions[side], there);
  return (
    <div className={styles.elsewhere}>
      <button type="button" onClick={() => onJump(index)}>
        {movedLabel(numbers[side][first?.block ?? -1] ?? 0, side === 1)}
      </button>
      <Words {...props} range={there} />
    </div>
  );
}

function Words({ comparison, line, side, range, numbers, current, ...filter }: SideProps & { range: Range }) {
  const version = comparison.versions[side];
  const shown = line.stops.filter((stop) => !isMovedPassage(stop) && isShown(stop, filter));
  const marks = shown
    .map((stop): Mark => ({ ...(side === 0 ? stop.a : stop.b), id: stop.id, moved: stop.topic === 'moved' }))
    .sort((x, y) => x.start - y.start);
  const plain = new Set(
    shown.filter(({ topic }) => topic === 'only-a' || topic === 'only-b').map(({ id }) => id),
  );
  return (
    <ReadingText
      version={version}
      range={range}
      marks={marks.filter((mark) => !isEmpty(mark) || isKindAt(mark))}
      side={side === 0 ? 'base' : 'other'}
      current={current}
      plain={plain}
      numbers={numbers[side]}
      tail={side === 0 && <Kinds stops={shown} />}
    />
  );
}

/** What kinds of change are in the line: those that a reader looks for, in small capitals behind the base's words. */
function Kinds({ stops }: { stops: readonly Stop[] }) {
  const topics = new Set(stops.map(({ topic }) => topic).filter(isTelling));
  return [...topics].map((topic) => (
    <span key={topic} className={styles.kind} title={KIND_EXPLAINED[topic]}>
      {CHANGE_NAMES[topic]}
    </span>
  ));
}

/** "wording" stands for the rest, and the cosmetic ones are shown on demand: neither says what to look at. */
const isTelling = (topic: Topic): topic is Kind =>
  isKind(topic) && topic !== 'wording' && !COSMETIC_KINDS.has(topic);

/** An edit may be empty on one side and still has its place there; a passage may not. */
const isKindAt = ({ id }: Mark): boolean => id.startsWith('c');

import { Fragment, useCallback, useMemo, useRef, useState } from 'react';
import type { Analysis } from '../../../shared/analysis.ts';
import type { Version } from '../../../shared/article.ts';
import type { Divergence, Quotation, ReadingGroup } from '../../../shared/divergence/divergence.ts';
import { type Anchor, anchorAt } from '../../../shared/project/anchor.ts';
import { NoteButtons } from '../../components/note-buttons.tsx';
import { useNoteKeys } from '../../components/note-target.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { useDispatch } from '../../store.ts';
import { KEY } from '../../words.ts';
import styles from './card.module.css';

interface Props {
  readonly divergence: Divergence;
  /** Its place in the ranking, from 1. */
  readonly number: number;
  readonly analysis: Analysis;
}

/** Readings shown before "more": a card is taken in at a glance, whatever the story's size. */
const FIRST = 12;
/** Signs of versions shown in a line before "and … more". */
const MOST_SIGNS = 8;

/** One finding: what differs, and every version's reading, equal ones together. */
export function Card({ divergence, number, analysis }: Props) {
  const { versions } = analysis.collation;
  const compare = useCompare(divergence, analysis);
  const card = useRef<HTMLLIElement>(null);
  const place = useMemo(() => placeOf(divergence, versions), [divergence, versions]);
  useNoteKeys(useCallback(() => (holdsFocus(card.current) ? place : undefined), [place]));
  const [all, setAll] = useState(false);
  const { readings: groups } = divergence;
  const id = `divergence-${divergence.id}`;
  return (
    <li ref={card} className={styles.card} data-place aria-labelledby={id}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.head}>
        <p className={styles.kind}>
          {divergence.kinds.map((kind, index) => (
            <Fragment key={kind}>
              {index > 0 && ' · '}
              <span title={KEY.explained[kind]}>{KEY.kinds[kind]}</span>
            </Fragment>
          ))}
          {divergence.note && <span> · {divergence.note}</span>}
          {divergence.confidence < KEY.sure && <em> · {KEY.doubtful}</em>}
        </p>
        <h3 id={id}>{divergence.title}</h3>
        <ul className={styles.ledger}>
          {groups.slice(0, all ? groups.length : FIRST).map((group) => (
            <Group
              key={`${group.state} ${group.text} ${group.versions[0]}`}
              group={group}
              versions={versions}
              base={versions[analysis.base.version]}
              passageIn={(version) => passageIn(analysis.collation, divergence, version)}
            />
          ))}
        </ul>
        {groups.length > FIRST && !all && (
          <button type="button" className={styles.more} onClick={() => setAll(true)}>
            {KEY.moreReadings(groups.length - FIRST)}
          </button>
        )}
      </div>
      <div className={styles.tools}>
        {compare && (
          <button type="button" className={styles.compare} onClick={compare}>
            {KEY.compare} <span aria-hidden="true">▸</span>
          </button>
        )}
        <NoteButtons at={place} />
        <small className={styles.sure} title={KEY.confidenceHow}>
          {KEY.confidence(divergence.confidence)}
        </small>
      </div>
    </li>
  );
}

interface GroupProps {
  readonly group: ReadingGroup;
  readonly versions: readonly Version[];
  readonly base: Version | undefined;
  /** What a version has there instead, if it has the passage. */
  readonly passageIn: (version: Version) => string | undefined;
}

function Group({ group, versions, base, passageIn }: GroupProps) {
  const members = group.versions.flatMap((id) => versions.filter((version) => version.id === id));
  // Where the base reads so too, its own words: they are what the others are compared with.
  const quotation = group.quotations.find((one) => one.version === base?.id) ?? group.quotations[0];
  const shown = members.length > MOST_SIGNS ? members.slice(0, MOST_SIGNS - 1) : members;
  const version = versions.find(({ id }) => id === quotation?.version);
  const side = base && group.versions.includes(base.id) ? styles.base : styles.other;
  return (
    <li className={styles.group}>
      <span className={styles.who}>
        {shown.map((member) => (
          <span key={member.id} title={outletOf(member)}>
            <Siglum index={versions.indexOf(member)} />
            <span className="visually-hidden">{outletOf(member)}</span>
          </span>
        ))}
        {shown.length < members.length && (
          <small title={members.map(outletOf).join(', ')}>
            {KEY.moreVersions(members.length - shown.length)}
          </small>
        )}
      </span>
      {quotation && version ? (
        <Quote version={version} quotation={quotation} side={side} />
      ) : (
        <Silent text={group.text} passage={members[0] && passageIn(members[0])} />
      )}
    </li>
  );
}

/** Of versions that lack the words: what is known of them, and the passage as the first of them has it. */
const Silent = ({ text, passage }: { text: string; passage: string | undefined }) => (
  <span className={styles.silent}>
    {text}
    {passage && (
      <q className={styles.without} dir="auto">
        {passage}
      </q>
    )}
  </span>
);

/** The first of a finding's passages that a version has. */
function passageIn(
  { passages, versions }: Analysis['collation'],
  divergence: Divergence,
  version: Version,
): string | undefined {
  const v = versions.indexOf(version);
  const places = divergence.passages
    .map((p) => passages[p]?.readings[v] ?? [])
    .find((reading) => reading.length > 0);
  const [first, last] = [version.sentences[places?.[0] ?? -1], version.sentences[places?.at(-1) ?? -1]];
  return first && last && version.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** Characters of the sentence shown to either side of the words. */
const AROUND = 60;

function Quote({
  version,
  quotation,
  side,
}: {
  version: Version;
  quotation: Quotation;
  side: string | undefined;
}) {
  const { text } = version;
  const { start, end, context } = quotation;
  const before = text.slice(Math.max(context.start, start - AROUND), start);
  const after = text.slice(end, Math.min(context.end, end + AROUND));
  const plain = (part: string) => part.replace(/\s+/g, ' ');
  return (
    <q className={styles.quote} dir="auto">
      {start - AROUND > context.start && '…'}
      {plain(fromWord(before, start - AROUND > context.start))}
      <mark className={side}>{plain(text.slice(start, end))}</mark>
      {plain(toWord(after, end + AROUND < context.end))}
      {end + AROUND < context.end && '…'}
    </q>
  );
}

/** Cuts at a space, so that no word is shown in part. */
const fromWord = (text: string, cut: boolean): string => (cut ? text.replace(/^\S*\s/, '') : text);
const toWord = (text: string, cut: boolean): string => (cut ? text.replace(/\s\S*$/, '') : text);

const holdsFocus = (card: HTMLElement | null): boolean => card?.contains(document.activeElement) ?? false;

/** The words that the finding quotes, of every version that has any. */
const placeOf = ({ readings }: Divergence, versions: readonly Version[]): Anchor[] =>
  readings
    .flatMap(({ quotations }) => quotations)
    .flatMap(({ version: id, start, end }) => {
      const version = versions.find((one) => one.id === id);
      return version && end > start ? [anchorAt(version, { start, end })] : [];
    });

/** Goes to its place in Compare: the base beside the first version that reads otherwise. */
function useCompare({ readings }: Divergence, { collation, base }: Analysis): (() => void) | undefined {
  const dispatch = useDispatch();
  const { versions } = collation;
  const left = versions[base.version];
  const own = readings.find(({ versions: ids }) => left && ids.includes(left.id));
  const others = readings.filter((group) => group !== own).flatMap(({ versions: ids }) => ids);
  const right = versions.find(({ id }) => id === others[0]);
  if (!left || !right) return undefined;
  const mine = own?.quotations.find(({ version }) => version === left.id);
  const theirs = readings.flatMap(({ quotations }) => quotations).find(({ version }) => version === right.id);
  const range = mine ?? theirs;
  if (!range) return undefined;
  return () =>
    dispatch({ type: 'show', base: left.id, other: right.id, from: mine ? 'base' : 'other', range });
}

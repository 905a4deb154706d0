import { type DragEvent, type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Version } from '../../shared/article.ts';
import { placed } from '../../shared/project/placing.ts';
import { type Correction, METADATA_FIELDS, type MetadataField } from '../../shared/project/project.ts';
import type { Story } from '../../shared/story/stories.ts';
import { outletOf } from '../outlet.ts';
import { useSession } from '../session-context.ts';
import { FEW_STORIES } from '../state/story-search.ts';
import { storyOf } from '../state/wanted.ts';
import { useDispatch, useSelect } from '../store.ts';
import { ABOUT, BLIND, CANCEL, PLACING } from '../words.ts';
import styles from './about-version.module.css';
import { Button } from './button.tsx';
import { StoryPicker } from './story-picker.tsx';

/** A button that opens what is known of a version, each fact with where it was found; the reader can put it right. */
export function AboutVersion({ version }: { version: Version }) {
  // What is not open is not in the document: a story has many versions, and each would list all stories.
  const [open, setOpen] = useState(false);
  const name = outletOf(version);
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label={ABOUT.open(name)}
        title={ABOUT.open(name)}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open && <About version={version} onClose={() => setOpen(false)} />}
    </>
  );
}

function About({ version, onClose }: { version: Version; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const dispatch = useDispatch();
  const name = outletOf(version);
  const blind = useSelect((state) => state.project.present.blind.on);
  const fields = blind ? BLIND_FIELDS : METADATA_FIELDS;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const save = (event: FormEvent<HTMLFormElement>) => {
    const corrections = changedFacts(version, fields, new FormData(event.currentTarget));
    if (corrections.length > 0) dispatch({ type: 'correct', corrections });
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={ABOUT.open(name)} onClose={onClose}>
      <form method="dialog" onSubmit={save}>
        <h2 dir="auto">{name}</h2>
        {blind && <p className={styles.hidden}>{BLIND.hidden}</p>}
        {fields.map((field) => {
          const fact = version.metadata[field];
          return (
            <label key={field} className={styles.field}>
              <span>{ABOUT.fields[field]}</span>
              <input name={field} defaultValue={fact?.value ?? ''} dir="auto" maxLength={500} />
              <small>{fact ? ABOUT.from(fact.from) : ABOUT.notFound}</small>
            </label>
          );
        })}
        <StoryChoice version={version} />
        <dl className={styles.facts}>
          <dt>{ABOUT.file}</dt>
          <dd>
            <OriginalFile file={version.file} blind={blind} />
          </dd>
          <dt>{ABOUT.encoding}</dt>
          <dd>{version.encoding}</dd>
          <dt>{ABOUT.hash}</dt>
          <dd className={styles.hash}>{version.sha256}</dd>
        </dl>
        <div className={styles.actions}>
          <Button onClick={() => dialog.current?.close()}>{CANCEL}</Button>
          <Button look="main" type="submit">
            {ABOUT.save}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

/** The file's path, to be dragged into another program, or shown in its folder; not while that would tell whose text it is. */
function OriginalFile({ file, blind }: { file: string; blind: boolean }) {
  const { dragFile, showFile } = useSession();
  if (blind) return <bdi>{file}</bdi>;
  const drag = (event: DragEvent) => {
    // The system drags the file instead of its name.
    event.preventDefault();
    dragFile(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: who has no mouse has the button */}
      <bdi className={styles.file} title={ABOUT.dragOut} draggable onDragStart={drag}>
        {file}
      </bdi>{' '}
      <Button onClick={() => showFile(file)}>{ABOUT.show}</Button>
    </>
  );
}

/** What does not tell whose text it is. */
const BLIND_FIELDS: readonly MetadataField[] = ['date'];

/** The fields that the reader changed. */
function changedFacts(
  { id, file, metadata }: Version,
  fields: readonly MetadataField[],
  form: FormData,
): Correction[] {
  return fields.flatMap((field) => {
    const value = String(form.get(field) ?? '').trim();
    const before = metadata[field]?.value ?? '';
    return value === before ? [] : [{ type: 'metadata' as const, article: id, file, field, value }];
  });
}

/** Moves the version to another story, or to one of its own. */
function StoryChoice({ version }: { version: Version }) {
  const stories = useSelect((state) => state.library.stories);
  const current = useSelect(storyOf);
  const dispatch = useDispatch();
  const [picking, setPicking] = useState(false);
  const move = (to: Story | undefined) => {
    const corrections = placed(version.id, current?.versions ?? [], to?.versions ?? []);
    if (corrections.length > 0) dispatch({ type: 'correct', corrections });
  };
  if (current && stories.length - 1 > FEW_STORIES)
    return (
      <div className={styles.field}>
        <span>{ABOUT.story}</span>
        <span>
          <bdi>{current.title}</bdi> <Button onClick={() => setPicking(true)}>{PLACING.moveToAnother}</Button>
        </span>
        <small>{current.why}</small>
        {picking && (
          <StoryPicker
            title={PLACING.moveWhere(outletOf(version))}
            story={current}
            onChoose={move}
            onClose={() => setPicking(false)}
          />
        )}
      </div>
    );
  return (
    <label className={styles.field}>
      <span>{ABOUT.story}</span>
      <select
        value={current?.id ?? ''}
        onChange={({ target }) => move(stories.find(({ id }) => id === target.value))}
      >
        {stories.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        {(current?.versions.length ?? 0) > 1 && <option value="">{ABOUT.ownStory}</option>}
      </select>
      <small>{current?.why}</small>
    </label>
  );
}

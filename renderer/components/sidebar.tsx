import { useMemo, useState } from 'react';
import type { Version } from '../../shared/article.ts';
import { siglum } from '../../shared/report/siglum.ts';
import { commonBeginning, outletOf } from '../outlet.ts';
import { pairKey } from '../state/pair.ts';
import { FEW_STORIES } from '../state/story-search.ts';
import { shownBase, wordsIn } from '../state/wanted.ts';
import { useDispatch, useSelect } from '../store.ts';
import { setAside } from '../views/compare/set-aside.ts';
import { useVersions } from '../views/compare/use-compare.ts';
import { PLACING, roleCount, SIDEBAR, STORY_SEARCH, shareOf } from '../words.ts';
import { AboutVersion } from './about-version.tsx';
import { Limits } from './limits.tsx';
import { Problems } from './problems.tsx';
import { ShortName } from './short-name.tsx';
import styles from './sidebar.module.css';
import { StoryButton } from './story-button.tsx';
import { StoryFinder } from './story-finder.tsx';
import { Structuring } from './structuring.tsx';
import { placingsAmong, usePlacings, useStoryMenu } from './use-story-menu.tsx';

/** What is dragged from the list of versions onto a story: the version's id. */
const DRAGGED = 'application/x-variorum-version';

interface Props {
  /** In a narrow window, whether it stands over the view; elsewhere it is always there. */
  readonly open: boolean;
  readonly onDone: () => void;
}

/** The folder at a glance: its stories, the versions of the one that is read, what was set aside, what could not be read. */
export function Sidebar({ open, onDone }: Props) {
  const versions = useVersions();
  const problems = useSelect((state) => state.folder.problems);
  const folder = useSelect((state) => state.folder.path);
  return (
    <aside
      className={styles.sidebar}
      data-tour="versions"
      data-open={open || undefined}
      aria-label={SIDEBAR.name}
    >
      <Structuring />
      <Stories key={folder} onDone={onDone} />
      <Versions versions={versions} onDone={onDone} />
      <SetAside versions={versions} />
      <Limits />
      {problems.length > 0 && <Problems problems={problems} />}
    </aside>
  );
}

function Stories({ onDone }: Pick<Props, 'onDone'>) {
  const stories = useSelect((state) => state.library.stories);
  const open = useSelect((state) => state.selection.story);
  const dispatch = useDispatch();
  const placings = usePlacings();
  const { menu, opening, button, move } = useStoryMenu();
  const [onlySeveral, setOnlySeveral] = useState(false);
  const several = useMemo(() => stories.filter(({ versions }) => versions.length > 1), [stories]);
  const choose = stories.length > FEW_STORIES && several.length < stories.length;
  if (stories.length === 0) return null;
  return (
    <>
      <h2>{SIDEBAR.stories}</h2>
      {menu}
      <StoryFinder
        stories={choose && onlySeveral ? several : stories}
        current={open}
        onAll={() => setOnlySeveral(false)}
        row={(story, tabIndex, by) => (
          <>
            <StoryButton
              story={story}
              by={by}
              sign={placingsAmong(placings, story.versions).length > 0 && <CorrectedSign />}
              tabIndex={tabIndex}
              {...opening({ story })}
              onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
              onDrop={(event) => move(event.dataTransfer.getData(DRAGGED), story)}
              aria-current={story.id === open || undefined}
              onClick={() => {
                dispatch({ type: 'story', id: story.id });
                onDone();
              }}
            />
            {button({ story }, story.title, tabIndex)}
          </>
        )}
      >
        {choose && (
          <fieldset className={styles.which} aria-label={STORY_SEARCH.which}>
            <Which
              name={STORY_SEARCH.all}
              n={stories.length}
              on={!onlySeveral}
              choose={() => setOnlySeveral(false)}
            />
            <Which
              name={STORY_SEARCH.several}
              n={several.length}
              on={onlySeveral}
              choose={() => setOnlySeveral(true)}
            />
          </fieldset>
        )}
      </StoryFinder>
    </>
  );
}

interface WhichProps {
  readonly name: string;
  readonly n: number;
  readonly on: boolean;
  readonly choose: () => void;
}

const Which = ({ name, n, on, choose }: WhichProps) => (
  <button type="button" aria-pressed={on} onClick={choose}>
    {name} <small>{n.toLocaleString('en')}</small>
  </button>
);

function Versions({ versions, onDone }: Pick<Props, 'onDone'> & { readonly versions: readonly Version[] }) {
  const { base, other } = useSelect((state) => state.selection);
  const shown = useSelect(shownBase);
  const dispatch = useDispatch();
  const placings = usePlacings();
  const { menu, opening, button, takeBack } = useStoryMenu();
  if (versions.length === 0) return null;
  const common = commonBeginning(versions.map(outletOf));
  return (
    <>
      <h2>{SIDEBAR.versions}</h2>
      {menu}
      <ul>
        {versions.map((version, index) => (
          <li key={version.id} className={styles.entry}>
            <button
              type="button"
              draggable
              onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, version.id)}
              {...opening({ version: version.id })}
              className={styles.version}
              aria-current={(shown !== '' && (version.id === base || version.id === other)) || undefined}
              title={version.file}
              onClick={() => {
                if (version.id !== base) dispatch({ type: 'other', id: version.id });
                onDone();
              }}
            >
              <i>{siglum(index)}</i>
              <span className={styles.outlet} data-version>
                <ShortName name={outletOf(version)} common={common} />
              </span>
              <Words version={version} />
              <Share version={version} base={shown} />
            </button>
            {button({ version: version.id }, outletOf(version))}
            <AboutVersion version={version} />
            {placingsAmong(placings, [version.id]).length > 0 && (
              <p className={styles.corrected}>
                <span aria-hidden="true">✎</span> {PLACING.by}
                <button
                  type="button"
                  aria-label={PLACING.takeBackOf(outletOf(version))}
                  onClick={() => takeBack([version.id])}
                >
                  {PLACING.takeBack}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const CorrectedSign = () => (
  <span className={styles.sign} title={PLACING.by}>
    <span aria-hidden="true">✎</span>
    <span className="visually-hidden">{PLACING.by},</span>{' '}
  </span>
);

/** Nothing until they are counted. */
function Words({ version }: { version: Version }) {
  const words = useSelect((state) => wordsIn(state, version.id));
  return <small>{words === undefined ? '' : SIDEBAR.words(words)}</small>;
}

/** How much of the version stands in links with the base; of the base itself, that it is the base. */
function Share({ version, base }: { version: Version; base: string }) {
  const share = useSelect((state) => state.shares.get(pairKey(base, version.id)));
  if (version.id === base) return <small className={styles.base}>{SIDEBAR.base}</small>;
  const says = share === undefined ? undefined : shareOf(share);
  return (
    <span className={styles.bar} title={says}>
      <span style={{ width: `${100 * (share ?? 0)}%` }} />
      {says && <span className="visually-hidden">{says}</span>}
    </span>
  );
}

function SetAside({ versions }: { versions: readonly Version[] }) {
  const counts = setAside(versions);
  if (counts.size === 0) return null;
  return (
    <>
      <h2>{SIDEBAR.aside}</h2>
      <p className={styles.aside}>{[...counts].map(([role, n]) => roleCount(role, n)).join(', ')}</p>
    </>
  );
}

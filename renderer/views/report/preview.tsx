import { Button } from '../../components/button.tsx';
import { Message } from '../../components/message.tsx';
import { useLate } from '../../components/use-late.ts';
import { chosenSections } from '../../report-file.ts';
import type { Preview } from '../../reports.ts';
import { useSession } from '../../session-context.ts';
import { useSelect } from '../../store.ts';
import { CANCEL, REPORT, TRY_AGAIN } from '../../words.ts';
import styles from './preview.module.css';
import { type Failure, usePreview } from './use-preview.ts';

/** The report as it will be saved. */
export function PreviewPane() {
  const { preview, making, failure, show } = usePreview();
  const late = useLate(making);
  const all = useSelect((state) => chosenSections(state).length);
  return (
    <section className={styles.pane} aria-labelledby="preview" aria-busy={making !== ''}>
      <div className={styles.bar}>
        <h2 id="preview">{REPORT.preview}</h2>
        <span>{REPORT.asPage}</span>
        <div className={styles.state}>
          {late && making !== '' ? <Making /> : <Left preview={preview} all={all} onAll={() => show(true)} />}
        </div>
      </div>
      {failure && <Failed failure={failure} onAgain={() => show(false)} />}
      {preview && !failure && <Page address={preview.address} place={preview.place} />}
    </section>
  );
}

/** In a frame that runs no script, sends no form and leads nowhere. */
const Page = ({ address, place }: { readonly address: string; readonly place: string | undefined }) => (
  <iframe
    key={address}
    className={styles.page}
    title={REPORT.preview}
    sandbox=""
    src={place ? `${address}#${place}` : address}
  />
);

function Making() {
  const session = useSession();
  return (
    <>
      <progress aria-label={REPORT.updating} />
      <span>{REPORT.updating}</span>
      <Button onClick={session.cancelWork}>{CANCEL}</Button>
    </>
  );
}

interface LeftProps {
  readonly preview: Preview | undefined;
  readonly all: number;
  readonly onAll: () => void;
}

/** What of the report is not in the preview. */
function Left({ preview, all, onAll }: LeftProps) {
  const left = preview?.left.length ?? 0;
  if (left === 0) return null;
  return (
    <>
      <span>{REPORT.left(all - left, all)}</span>
      <Button onClick={onAll}>{REPORT.showAll}</Button>
    </>
  );
}

function Failed({ failure, onAgain }: { readonly failure: Failure; readonly onAgain: () => void }) {
  const stopped = failure === 'stopped';
  return (
    <Message
      title={stopped ? REPORT.stopped : REPORT.failed}
      actions={<Button onClick={onAgain}>{TRY_AGAIN}</Button>}
    >
      {!stopped && <p>{failure.message}</p>}
    </Message>
  );
}

import { useAnalysis } from '../../use-analysis.ts';
import { VIEW_NAMES } from '../../words.ts';
import { Working } from '../working.tsx';
import { Choices } from './choices.tsx';
import { PreviewPane } from './preview.tsx';
import styles from './report-view.module.css';

/** What goes into the report and in which form, beside the report itself. */
export function ReportView() {
  const analysis = useAnalysis();
  if (!analysis) return <Working />;
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">{VIEW_NAMES.report}</h1>
      <Choices analysis={analysis} />
      <PreviewPane />
    </main>
  );
}

import type { Report } from './report.ts';

/** The report as JSON, as docs/report.schema.json describes it. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

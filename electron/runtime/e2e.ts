/**
 * npm run e2e [-- Playwright's arguments]: the end-to-end tests in a real Electron. Builds when needed.
 * With --results=FILE, Playwright's JSON report is written there; with --project=pictures, pictures are taken instead.
 */
import { buildIfOutdated } from './build.ts';
import { main } from './main.ts';
import { bin } from './paths.ts';
import { prepare } from './prepare.ts';
import { run } from './run.ts';

const RESULTS = '--results=';

main(async () => {
  const given = process.argv.slice(2);
  const results = given.find((argument) => argument.startsWith(RESULTS))?.slice(RESULTS.length);
  const args = given.filter((argument) => !argument.startsWith(RESULTS));
  const project = given.some((argument) => argument.startsWith('--project')) ? [] : ['--project=e2e'];
  await buildIfOutdated();
  const { env } = await prepare();
  return run(bin('playwright'), ['test', '--config', 'e2e/playwright.config.ts', ...project, ...args], {
    env: { ...env, ...(results && { E2E_RESULTS: results }) },
  });
});

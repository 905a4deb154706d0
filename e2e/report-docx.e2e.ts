/** The report as a Word document, in LibreOffice: it opens, prints, and its tracked changes lead to either text. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXAMPLE, expect, test } from './app.ts';
import { makeReport } from './report.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
test.skip(!hasOffice, 'LibreOffice (soffice) is not installed: the Word document was not opened');

/** Runs a command on all tracked changes and saves what is left as text. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(command As String, source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8,LF,,,"
  document.storeToURL(target, text())
  document.close(True)
End Sub
</script:module>
`;

function office(scratch: string, ...args: readonly string[]): void {
  const profile = pathToFileURL(join(scratch, 'office')).href;
  const run = spawnSync(
    'soffice',
    ['--headless', '--norestore', `-env:UserInstallation=${profile}`, ...args],
    {
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  expect(run.status, run.stderr).toBe(0);
}

test('LibreOffice prints it; accepting or rejecting all changes gives exactly the two texts', async ({
  scratch,
}) => {
  const [docx, json] = [join(scratch, 'report.docx'), join(scratch, 'report.json')];
  makeReport(EXAMPLE, 'docx', docx, '--sections', 'redline', '--base', 'a');
  makeReport(EXAMPLE, 'json', json, '--sections', 'provenance', '--base', 'a');
  const [base, ...others] = JSON.parse(await readFile(json, 'utf8')).versions.map(
    ({ text }: { text: string }) => text,
  );

  office(scratch, '--convert-to', 'pdf', '--outdir', scratch, docx);
  expect(existsSync(join(scratch, 'report.pdf'))).toBe(true);

  // The first start made the profile, with an empty module for macros.
  await writeFile(join(scratch, 'office/user/basic/Standard/Module1.xba'), MACRO);
  const settled = async (command: string): Promise<string[]> => {
    const target = join(scratch, `${command}.txt`);
    const urls = [docx, target].map((path) => pathToFileURL(path).href);
    office(scratch, `macro:///Standard.Module1.Settle(${[command, ...urls].join(',')})`);
    const [, ...texts] = (await readFile(target, 'utf8')).split(/^a outlet-a → . outlet-.\n/m);
    return texts.map((text) => text.trimEnd());
  };
  const trimmed = (texts: readonly string[]) => texts.map((text) => text.trimEnd());
  expect(await settled('RejectAllTrackedChanges')).toEqual(trimmed(others.map(() => base)));
  expect(await settled('AcceptAllTrackedChanges')).toEqual(trimmed(others));
});

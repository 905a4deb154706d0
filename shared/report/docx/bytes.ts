import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest that a zip can say: every entry is given it, so that the same report is the same bytes. */
const MTIME = '1980-01-01T00:00:00';

/** A packed document without the time of its making: in the archive, in its properties, and on tracked changes. */
export function withoutClock(packed: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(packed)).sort(([one], [two]) => (one < two ? -1 : 1));
  return zipSync(Object.fromEntries(entries.map(([name, bytes]) => [name, timeless(name, bytes)])), {
    mtime: MTIME,
    level: 6,
  });
}

function timeless(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'docProps/core.xml')
    return edited(bytes, (xml) => xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gs, ''));
  if (name === 'word/document.xml')
    return edited(bytes, (xml) =>
      xml.replace(/(<w:(?:ins|del) (?:w:(?:id|author)="[^"]*" )*)w:date="[^"]*"/g, '$1'),
    );
  return bytes;
}

const edited = (bytes: Uint8Array, edit: (xml: string) => string): Uint8Array =>
  strToU8(edit(strFromU8(bytes)));

/** A story of which no version carries half: any two share two statements of eleven, and nobody has more than five. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SAID = [
  'The harbour of Basra was closed by the army on Monday after a fire in two oil tanks.',
  'The minister of trade promised the families of the sailors help within ten days.',
  'A court in Najaf heard the owners of the burnt tanker for the first time.',
  'Divers from Amara searched the sunken barge until late in the evening.',
  'The price of crude rose by three dollars on the exchange in London.',
  'Doctors at the clinic of Kut treated forty dockers for smoke and burns.',
  'The union of pilots called for a strike over the missing fire engines.',
  'A school near the pier stayed shut because ash lay on its playground.',
  'Fishermen of Samarra offered their boats to carry food across the canal.',
  'The governor blamed a faulty valve that engineers had reported in March.',
  'Insurers expect claims of ninety million from the owners of the cargo.',
];
/** The first outlet's; each other has those so many places on (a biplane: squares modulo eleven). */
const FIRST = [0, 2, 3, 4, 8];
const OUTLETS = 8;

/** A folder with the story; the fourth outlet has another figure than most. */
export async function scatteredIn(scratch: string): Promise<string> {
  const folder = join(scratch, 'scattered');
  await mkdir(folder);
  for (let outlet = 0; outlet < OUTLETS; outlet++) {
    const places = FIRST.map((n) => (n + outlet) % SAID.length).sort((x, y) => x - y);
    const text = places.map((n) => SAID[n]).join('\n\n');
    const own = outlet === 3 ? text.replace('two oil tanks', 'dozens of oil tanks') : text;
    await writeFile(join(folder, `outlet-${'abcdefgh'[outlet]}.txt`), `${own}\n`);
  }
  return folder;
}

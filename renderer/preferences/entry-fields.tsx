import { type ComponentProps, useId } from 'react';
import { TONES } from '../../shared/classify/additions.ts';
import { TABLE_FILES } from '../../shared/classify/tables.ts';
import { useSelect } from '../store.ts';
import { FIELDS, LABEL_USES, TONE_NAMES } from '../words.ts';
import type { WordTable } from './entries.ts';

/** The fields of an entry, by their names in FIELDS. */
export function EntryFields({ table }: { readonly table: WordTable }) {
  switch (table) {
    case 'verbs':
      return (
        <>
          <Text name="verb" />
          <Choice name="tone" says={Object.fromEntries(TONES.map((tone) => [tone, TONE_NAMES[tone]]))} />
        </>
      );
    case 'aliases':
      return <Text name="names" />;
    case 'vague':
      return (
        <>
          <Text name="quantity" />
          <Text name="low" type="number" min={0} step="any" />
          <Text name="high" type="number" min={0} step="any" required={false} />
        </>
      );
    case 'labels':
      return (
        <>
          <Text name="label" />
          <Choice name="use" says={LABEL_USES} />
          <Family />
        </>
      );
    case 'spellings':
      return <Text name="spellings" />;
  }
}

type FieldName = keyof typeof FIELDS;

function Text({ name, ...props }: { readonly name: FieldName } & ComponentProps<'input'>) {
  const { label, example } = { example: '', ...FIELDS[name] };
  return (
    <label>
      <span>{label}</span>
      <input name={name} required placeholder={example} maxLength={400} dir="auto" {...props} />
    </label>
  );
}

function Choice({
  name,
  says,
}: {
  readonly name: FieldName;
  readonly says: Readonly<Record<string, string>>;
}) {
  return (
    <label>
      <span>{FIELDS[name].label}</span>
      <select name={name}>
        {Object.entries(says).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a label is for: one of the program's families, one of the reader's, or a new one. */
function Family() {
  const list = useId();
  const own = useSelect((state) => state.settings.tables.families);
  const families = [...new Set([...Object.keys(TABLE_FILES.watch.families), ...Object.keys(own)])].sort();
  return (
    <>
      <Text name="family" list={list} required={false} />
      <datalist id={list}>
        {families.map((family) => (
          <option key={family} value={family} />
        ))}
      </datalist>
    </>
  );
}

interface Props {
  readonly name: string;
  /** Of all names beside it: see commonBeginning. */
  readonly common: string;
}

/** A name in a narrow column: what it begins with as all others do is heard, and not seen. */
export const ShortName = ({ name, common }: Props) =>
  common === '' ? (
    name
  ) : (
    <>
      <span className="visually-hidden">{common}</span>
      <span aria-hidden="true">…</span>
      {name.slice(common.length)}
    </>
  );

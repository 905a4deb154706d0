/** Notes of a page, and what word processors put above and below each sheet when they save one. */

/** "1", "[12]", "*": what leads to a note. */
const MARK = /^\[?(?:\d{1,3}|[*†‡]{1,3}|[a-z])\]?$/i;

/** Takes the marks of notes, the notes, and heads and feet of sheets out of the page; gives what they say. */
export function takeNotes(document: Document): string[] {
  const found = [...document.querySelectorAll('a[href^="#"]')].filter(isMark).flatMap((mark) => {
    const note = noteOf(document, mark);
    raisedBy(mark).remove();
    return note ? [note] : [];
  });
  const margins = [...document.querySelectorAll('div[title="header"], div[title="footer"]')];
  return [...new Set([...found, ...margins])].map((element) => {
    element.remove();
    return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

const isMark = (link: Element): boolean =>
  MARK.test(link.textContent?.trim() ?? '') &&
  (link.parentElement?.nodeName === 'SUP' || link.firstElementChild?.nodeName === 'SUP');

/** The raised number, with what is raised around it. */
const raisedBy = (mark: Element): Element =>
  mark.parentElement?.nodeName === 'SUP' && mark.parentElement.textContent === mark.textContent
    ? mark.parentElement
    : mark;

/** The paragraph or entry that a mark leads to: never what holds the mark itself. */
function noteOf(document: Document, mark: Element): Element | undefined {
  const name = mark.getAttribute('href')?.slice(1) ?? '';
  const target =
    document.getElementById(name) ??
    [...document.querySelectorAll('a[name]')].find((anchor) => anchor.getAttribute('name') === name);
  const note = target?.closest('li, p, dd') ?? target;
  return note && !note.contains(mark) && note.nodeName !== 'A' ? note : undefined;
}

/** What a page holds beside its article and says so: notes, readers' comments, newsletter boxes, heads and feet of sheets. */

/** "1", "[12]", "*": what leads to a note. */
const MARK = /^\[?(?:\d{1,3}|[*†‡]{1,3}|[a-z])\]?$/i;

/** Sections for readers' comments, as their programs name them. */
const COMMENTS = ['comments', 'comments-area', 'comment-list', 'commentlist', 'disqus_thread', 'respond'];
const NEWSLETTER = ['email-signup', 'newsletter', 'newsletter-signup', 'newsletter-box'];
/** A longer one is no box, but the newsletter itself. */
const BOX_CHARACTERS = 600;

/** Takes the marks of notes, the notes, comments, boxes, and heads and feet of sheets out of the page; gives what they say. */
export function takeNotes(document: Document): string[] {
  const found = [...document.querySelectorAll('a[href^="#"]')].filter(isMark).flatMap((mark) => {
    const note = noteOf(document, mark);
    raisedBy(mark).remove();
    return note ? [note] : [];
  });
  const margins = [...document.querySelectorAll('div[title="header"], div[title="footer"]')];
  const comments = named(document, COMMENTS);
  const boxes = named(document, NEWSLETTER).filter(
    ({ textContent }) => (textContent ?? '').length <= BOX_CHARACTERS,
  );
  return [...new Set([...found, ...margins, ...comments, ...boxes])].map((element) => {
    element.remove();
    return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** The elements of one of these ids or classes that hold no headline. */
const named = (document: Document, names: readonly string[]): Element[] =>
  [...document.querySelectorAll(names.map((name) => `#${name}, .${name}`).join(', '))].filter(
    (element) =>
      !['HTML', 'BODY', 'MAIN', 'ARTICLE'].includes(element.nodeName) && !element.querySelector('h1'),
  );

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

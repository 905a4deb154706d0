/** Coding blind: without seeing whose text it is. */
export const BLIND = {
  name: 'Code blind',
  on: 'Coding blind',
  how: 'Hides the outlets’ names, headlines’ sources, bylines, addresses and files, and shuffles the versions. What an article says of itself in its text still stands.',
  end: 'Show the outlets’ names again',
  announced: (on: boolean) =>
    on ? 'Coding blind: the outlets’ names are hidden.' : 'The outlets’ names are shown.',
  file: 'a file',
  hidden: 'Names, headline, byline, address and file are hidden while you code blind.',
  export: 'The report stays blind too: outlets are named A, B, C as on screen.',
} as const;

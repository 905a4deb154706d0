/** The first-run tour. */

/** Each step stands beside the part of the window that carries its name as `data-tour`. */
export const TOUR_STEPS = [
  {
    at: 'versions',
    title: 'One story, many versions',
    text: 'The articles of the folder are grouped into stories. Here are the versions of this one, with how much each has in common with the base. Click one to compare it.',
  },
  {
    at: 'views',
    title: 'Ways to look at it',
    text: 'Key divergences ranks what differs most. Compare sets two versions side by side. All outlets shows every passage in every version.',
  },
  {
    at: 'text',
    title: 'What the marks mean',
    text: 'Orange: only the base says this. Blue: only the other version does. F7 goes to the next difference, and the button “?” explains every sign.',
  },
  {
    at: 'passage',
    title: 'The evidence',
    text: 'Click a passage, and here are the words of every outlet for it, equal ones together. You can put right what was misread.',
  },
  {
    at: 'report',
    title: 'A report to hand in',
    text: 'Everything found, with both quotations and their places in the files, so that others can check it.',
  },
] as const;

export const TOUR = {
  name: 'A short tour',
  step: (n: number, of: number): string => `${n} of ${of}`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  skip: 'Skip the tour',
} as const;

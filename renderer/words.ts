/** What the window says, in one place: functions where a number or a name goes in, one file a part of the window. */
export * from './words/blind.ts';
export * from './words/compare.ts';
export * from './words/corrections.ts';
export * from './words/folder.ts';
export * from './words/help.ts';
export * from './words/names.ts';
export * from './words/notes.ts';
export * from './words/passage.ts';
export * from './words/preferences.ts';
export * from './words/relations.ts';
export * from './words/report.ts';
export * from './words/story.ts';
export * from './words/terms.ts';
export * from './words/tour.ts';

/** What the system's About window says. */
import type { AboutPanelOptionsOptions } from 'electron';

/** Of the app with this version; all of it in the fields that every system shows. */
export const aboutPanel = (version: string): AboutPanelOptionsOptions => ({
  applicationName: 'Variorum',
  applicationVersion: version,
  copyright: [
    'Copyright © 2026 The Variorum authors. MIT License.',
    'Works on this computer alone: it never uses the network.',
  ].join('\n'),
});

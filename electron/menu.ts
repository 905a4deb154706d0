import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { Command, Settings } from '../shared/contract.ts';
import { THEMES } from '../shared/contract.ts';

export interface MenuActions {
  openFolder(): void;
  openRecent(path: string): void;
  clearRecent(): void;
  closeFolder(): void;
  setTheme(theme: Settings['theme']): void;
  about(): void;
  command(command: Command): void;
}

type Item = MenuItemConstructorOptions;

const VIEWS = ['Key divergences', 'Compare', 'All outlets', 'Terms', 'Relations', 'Report'];
const THEME_LABELS = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** The app's menu. Where an accelerator can also be typed as text (1–6), the window itself listens for the bare key. */
export function menuTemplate(platform: NodeJS.Platform, settings: Settings, actions: MenuActions): Item[] {
  const mac = platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu', submenu: appItems(actions) } as const] : []),
    { label: '&File', submenu: fileItems(mac, settings, actions) },
    { label: '&Edit', submenu: editItems(mac, actions) },
    { label: '&View', submenu: viewItems(settings, actions) },
    { label: '&Story', submenu: storyItems(actions) },
    { label: '&Passage', submenu: passageItems(actions) },
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', submenu: helpItems(mac, actions) },
  ];
}

function fileItems(mac: boolean, settings: Settings, actions: MenuActions): Item[] {
  return [
    { label: 'Open folder…', accelerator: 'CmdOrCtrl+O', click: actions.openFolder },
    {
      label: 'Open recent',
      enabled: settings.recent.length > 0,
      submenu: recentItems(settings.recent, actions),
    },
    { label: 'Close folder', accelerator: 'CmdOrCtrl+Shift+W', click: actions.closeFolder },
    { type: 'separator' },
    command('Save report…', 'save-report', actions, 'CmdOrCtrl+E'),
    command('Print report…', 'print', actions, 'CmdOrCtrl+P'),
    { type: 'separator' },
    { role: mac ? 'close' : 'quit' },
  ];
}

function recentItems(recent: readonly string[], actions: MenuActions): Item[] {
  return [
    ...recent.map((path) => ({
      label: literal(`${basename(path)} (${path})`),
      click: () => actions.openRecent(path),
    })),
    { type: 'separator' },
    { label: 'Clear this list', click: actions.clearRecent },
  ];
}

/** As on every Mac, with the settings among them. */
const appItems = (actions: MenuActions): Item[] => [
  about(actions),
  { type: 'separator' },
  command('Settings…', 'preferences', actions, 'CmdOrCtrl+,'),
  { type: 'separator' },
  { role: 'services' },
  { type: 'separator' },
  { role: 'hide' },
  { role: 'hideOthers' },
  { role: 'unhide' },
  { type: 'separator' },
  { role: 'quit' },
];

function editItems(mac: boolean, actions: MenuActions): Item[] {
  return [
    { role: 'undo' },
    { role: 'redo' },
    command('Undo correction', 'undo', actions, 'CmdOrCtrl+Alt+Z'),
    command('Redo correction', 'redo', actions, 'CmdOrCtrl+Alt+Shift+Z'),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    command('Copy with source', 'copy-with-source', actions, 'CmdOrCtrl+Shift+C'),
    { role: 'paste' },
    { role: 'selectAll' },
    { type: 'separator' },
    command('Find…', 'find', actions, 'CmdOrCtrl+F'),
    ...(mac
      ? []
      : [{ type: 'separator' } as const, command('Preferences…', 'preferences', actions, 'CmdOrCtrl+,')]),
  ];
}

function viewItems(settings: Settings, actions: MenuActions): Item[] {
  return [
    ...VIEWS.map((label, index) => {
      const number = (index + 1) as 1 | 2 | 3 | 4 | 5 | 6;
      return command(label, `view-${number}`, actions, `CmdOrCtrl+${number}`);
    }),
    { type: 'separator' },
    {
      label: 'Appearance',
      submenu: THEMES.map((theme) => ({
        label: THEME_LABELS[theme],
        type: 'radio',
        checked: settings.theme === theme,
        click: () => actions.setTheme(theme),
      })),
    },
    { type: 'separator' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    { role: 'togglefullscreen' },
  ];
}

const helpItems = (mac: boolean, actions: MenuActions): Item[] => [
  command('Keys and signs', 'help', actions, 'CmdOrCtrl+/'),
  command('A short tour', 'tour', actions),
  ...(mac ? [] : [about(actions)]),
];

const about = (actions: MenuActions): Item => ({ label: 'About Variorum', click: actions.about });

const storyItems = (actions: MenuActions): Item[] => [
  command('Next change', 'next-change', actions, 'F7'),
  command('Previous change', 'previous-change', actions, 'Shift+F7'),
  { type: 'separator' },
  command('Swap the two versions', 'swap', actions, 'CmdOrCtrl+Shift+X'),
  command('Other place of a moved passage', 'other-place', actions, 'CmdOrCtrl+J'),
  command('Hide what is the same', 'hide-same', actions, 'CmdOrCtrl+Shift+H'),
  { type: 'separator' },
  command('Note on this place…', 'note', actions, 'CmdOrCtrl+Shift+N'),
  command('Star this place', 'star', actions, 'CmdOrCtrl+Shift+S'),
  command('Notes', 'notes', actions, 'CmdOrCtrl+Shift+L'),
  command('Code blind, or see the names again', 'blind', actions, 'CmdOrCtrl+Shift+B'),
  command('Compare with another coder’s file…', 'compare-coders', actions),
];

/** The names and keys are those of renderer/words/passage.ts. */
const passageItems = (actions: MenuActions): Item[] => [
  command('Link with …', 'link-with', actions, 'CmdOrCtrl+L'),
  command('Unlink', 'unlink', actions, 'CmdOrCtrl+Shift+U'),
  { type: 'separator' },
  command('Take this sentence out of the link', 'take-out', actions, 'CmdOrCtrl+Shift+T'),
  command('Add the sentence before to the link', 'add-before', actions, 'CmdOrCtrl+Shift+P'),
  command('Add the sentence after to the link', 'add-after', actions, 'CmdOrCtrl+Shift+A'),
  { type: 'separator' },
  command('Mark as moved or not moved', 'mark-moved', actions, 'CmdOrCtrl+Shift+M'),
  { type: 'separator' },
  command('Take back my correction', 'take-back', actions, 'CmdOrCtrl+Shift+K'),
];

const command = (label: string, name: Command, actions: MenuActions, accelerator?: string): Item => ({
  id: name,
  label,
  ...(accelerator && { accelerator }),
  click: () => actions.command(name),
});

/** In a menu's label "&" marks a key; doubled it stands for itself. */
const literal = (text: string): string => text.replaceAll('&', '&&');

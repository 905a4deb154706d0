import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { NO_ADDITIONS } from '../shared/classify/additions.ts';
import { COMMANDS, type Command, READING, REPORT_CHOICES, type Settings } from '../shared/contract.ts';
import { type MenuActions, menuTemplate } from './menu.ts';

const settings: Settings = {
  theme: 'dark',
  recent: ['/stories/this & that'],
  reading: READING,
  place: null,
  toured: true,
  tables: NO_ADDITIONS,
  coder: '',
  report: REPORT_CHOICES,
};

const did: string[] = [];
const actions: MenuActions = {
  openFolder: () => did.push('open'),
  openRecent: (path) => did.push(path),
  clearRecent: () => did.push('clear'),
  closeFolder: () => did.push('close'),
  setTheme: (theme) => did.push(theme),
  about: () => did.push('about'),
  command: (command) => did.push(command),
};

const items = (platform: NodeJS.Platform, from = settings): MenuItemConstructorOptions[] => {
  const flat = (list: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate(platform, from, actions));
};
const click = (item: MenuItemConstructorOptions | undefined): unknown =>
  item?.click && Reflect.apply(item.click, undefined, []);

describe.each(['linux', 'darwin', 'win32'] as const)('the menu on %s', (platform) => {
  it('offers every command, no two under one accelerator', () => {
    const commands = items(platform).filter(({ id }) => id && COMMANDS.includes(id as Command));
    expect(commands.map(({ id }) => id).sort()).toEqual([...COMMANDS].sort());
    const accelerators = items(platform).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  it('gives no command a key that is also typed as text', () => {
    const accelerators = items(platform).flatMap(({ accelerator }) => accelerator ?? []);
    expect(accelerators.filter((keys) => /^(Shift\+)?.$/.test(keys))).toEqual([]);
  });
});

describe('the menu', () => {
  it('does what it says', () => {
    did.length = 0;
    for (const label of ['Open folder…', 'this && that (/stories/this && that)', 'Light', 'Next change']) {
      click(items('linux').find((item) => item.label === label));
    }
    expect(did).toEqual(['open', '/stories/this & that', 'light', 'next-change']);
  });

  it('marks the theme that is set', () => {
    const marked = items('linux').filter(({ checked }) => checked);
    expect(marked.map(({ label }) => label)).toEqual(['Dark']);
  });

  it('has no recent list to open when there is none', () => {
    const recent = items('linux', { ...settings, recent: [] }).find(({ label }) => label === 'Open recent');
    expect(recent?.enabled).toBe(false);
  });

  it('has the app’s own menu on macOS, where quitting belongs', () => {
    expect(items('darwin')[0]?.role).toBe('appMenu');
    const holder = (platform: NodeJS.Platform) =>
      menuTemplate(platform, settings, actions).find(
        ({ submenu }) => Array.isArray(submenu) && submenu.some(({ role }) => role === 'quit'),
      );
    expect(holder('darwin')?.role).toBe('appMenu');
    expect(holder('linux')?.label).toBe('&File');
  });
});

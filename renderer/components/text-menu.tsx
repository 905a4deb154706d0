import { useRun } from '../commands.ts';
import { LOOK, PREFERENCES } from '../words.ts';
import { LookSettings } from './look-settings.tsx';
import { Menu, MenuItem } from './menu.tsx';

/** How the window and its text look, and the way to all that can be set. */
export function TextMenu() {
  const run = useRun();
  return (
    <Menu name={LOOK.sign} label={LOOK.name}>
      <LookSettings />
      <MenuItem onChoose={() => run('preferences')}>{PREFERENCES.open}</MenuItem>
    </Menu>
  );
}

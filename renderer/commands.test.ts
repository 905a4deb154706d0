import { expect, test } from 'vitest';
import { commandOf, createCommands, type Key } from './commands.ts';

const press = (key: string, held: Partial<Key> = {}): Key => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test('F7 goes on and Shift+F7 back, even from a text field', () => {
  expect(commandOf(press('F7'), true)).toBe('next-change');
  expect(commandOf(press('F7', { shiftKey: true }), true)).toBe('previous-change');
});

test('a digit opens a view, but stays a digit where text is typed', () => {
  expect(commandOf(press('2'), false)).toBe('view-2');
  expect(commandOf(press('2'), true)).toBeUndefined();
});

test('keys with Ctrl or Cmd are left to the menu', () => {
  expect(commandOf(press('2', { ctrlKey: true }), false)).toBeUndefined();
  expect(commandOf(press('F7', { metaKey: true }), false)).toBeUndefined();
});

test('whoever listens hears a command, until it stops listening', () => {
  const commands = createCommands();
  const heard: string[] = [];
  const stop = commands.listen((command) => heard.push(command));
  commands.run('swap');
  stop();
  commands.run('find');
  expect(heard).toEqual(['swap']);
});

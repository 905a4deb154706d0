#!/usr/bin/env node
/** The command line tool: the app's own pipeline without a window. Composition only; each command is a file here. */
import { agreementCommand } from './agreement.ts';
import { alignCommand } from './align.ts';
import { type Command, UsageError } from './command.ts';
import { compareCommand } from './compare.ts';
import { watchOutput } from './output.ts';
import { reportCommand } from './report.ts';
import { storiesCommand } from './stories.ts';
import { wordsCommand } from './words.ts';

const COMMANDS: readonly Command[] = [
  reportCommand,
  compareCommand,
  storiesCommand,
  agreementCommand,
  alignCommand,
  wordsCommand,
];

const EXIT = { ok: 0, failure: 1, usage: 2 } as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  watchOutput();
  const [name, ...rest] = args;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const asksForHelp = args.some((argument) => argument === '--help' || argument === '-h');
  if (args.length === 0 || (asksForHelp && !command)) return say(overview(), asksForHelp);
  if (!command) return complain(`There is no command “${name}”.\n\n${overview()}`, EXIT.usage);
  if (asksForHelp) return say(command.help, true);
  return run(command, rest);
}

/** Runs a command; what goes wrong becomes one line on stderr and an exit code. */
async function run(command: Command, args: readonly string[]): Promise<number> {
  try {
    await command.run(args);
    return EXIT.ok;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) return complain(`${message}\n\n${command.help}`, EXIT.usage);
    return complain(message, EXIT.failure);
  }
}

/** Help that was asked for is output; help that was not is an error of usage. */
function say(text: string, asked: boolean): number {
  if (!asked) return complain(text, EXIT.usage);
  process.stdout.write(`${text}\n`);
  return EXIT.ok;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

function overview(): string {
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(11)}${summary}`);
  return [
    'Variorum shows how a news story diverges from outlet to outlet.',
    '',
    'Usage: npm run -s variorum -- COMMAND …',
    '',
    ...list,
    '',
    'COMMAND --help explains a command. Exit codes: 0 done, 1 failed, 2 not understood.',
  ].join('\n');
}

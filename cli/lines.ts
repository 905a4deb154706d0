import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { print } from './output.ts';

/**
 * Answers JSON lines with JSON lines, one by one as they come. A line that is not JSON, or not what `schema` asks for,
 * is named on stderr and skipped; in the end there is an Error when there were any.
 */
export async function answerLines<T extends v.GenericSchema>(
  schema: T,
  answer: (question: v.InferOutput<T>) => unknown,
): Promise<void> {
  let number = 0;
  let unanswered = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    try {
      await print(`${JSON.stringify(answer(v.parse(schema, JSON.parse(line))))}\n`);
    } catch (error) {
      unanswered++;
      process.stderr.write(`line ${number}: ${complaint(error)}\n`);
    }
  }
  if (unanswered > 0) throw new Error(`${unanswered} of ${number} lines were not answered.`);
}

function complaint(error: unknown): string {
  if (!(error instanceof v.ValiError)) return error instanceof Error ? error.message : String(error);
  const [issue] = error.issues;
  return `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;
}

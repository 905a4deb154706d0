/** Runs a script's work and ends the process: with its exit code, or with 1 and the error in plain words. */
export function main(work: () => Promise<number>): void {
  work().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}

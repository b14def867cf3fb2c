/** A list of named checks, run one after another; each says why it failed. */
export class Checks {
  passed = 0;
  failed = 0;

  async check(name: string, work: () => Promise<string | null> | string | null): Promise<void> {
    let why: string | null;
    try {
      why = await work();
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
    if (why === null) this.passed += 1;
    else this.failed += 1;
    process.stdout.write(why === null ? `ok   ${name}\n` : `FAIL ${name}: ${why}\n`);
  }
}

/** null where both are the same; else what differs. */
export function same(got: unknown, expected: unknown): string | null {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  return a === b ? null : `got ${a}, expected ${b}`;
}

/** One goal of performance: ours over a floor or a peer, measured in one run, so that it says the same on any machine. */
export interface Ratio {
  /** Stable: the committed baseline names it. */
  readonly name: string;
  readonly ratio: number;
  /** No more than this is asked for; null where nothing is. */
  readonly goal: number | null;
  /** What stands behind the numbers, for people. */
  readonly note: string;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Milliseconds of CPU that a step takes: what others do on the machine counts little. */
export async function cpuOf(step: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Medians of several steps, taken in turn; the first round warms up and is left out. */
export async function cpuInTurn<Name extends string>(
  steps: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(steps) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const time = await cpuOf(steps[name]);
      if (round > 0) times.get(name)?.push(time);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

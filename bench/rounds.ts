import { spawnSync } from 'node:child_process';

/** One thing to measure: a script with arguments that prints one JSON object as its last line. */
export type Task = { readonly name: string; readonly script: URL; readonly typed: readonly string[] };

/**
 * Runs every task once a round, in turn (A B C A B C …), each in a fresh process: nothing that one leaves behind
 * (compiled code, a grown heap) helps or harms the next, and a slow minute of the machine hits all alike.
 */
export function runRounds<Result>(
  tasks: readonly Task[],
  rounds: number,
  progress: (text: string) => void,
): Map<string, Result[]> {
  const results = new Map<string, Result[]>(tasks.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const task of tasks) {
      progress(`round ${round} of ${rounds}: ${task.name}`);
      results.get(task.name)?.push(runTask<Result>(task));
    }
  }
  return results;
}

function runTask<Result>({ name, script, typed }: Task): Result {
  const flags = ['--expose-gc', '--max-old-space-size=8192', '--disable-warning=ExperimentalWarning'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, script.pathname, ...typed], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the benchmark ${name} failed: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) as string) as Result;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Between these, one thing measured twice counts as the same: outside, the machine is too unsteady. */
const STEADY = [0.85, 1.15] as const;

/** Whether one thing measured against itself shows that ratios mean nothing now. */
export function isNoisy(selfRatio: number): boolean {
  return selfRatio < STEADY[0] || selfRatio > STEADY[1];
}

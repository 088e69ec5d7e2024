import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../rulebook/instant.ts';
import { DAY } from '../../rulebook/instant.ts';

/** Which simulated marketplace an installation shows. Kept, so that the next start goes on with the same one. */
export type DemoPlan = {
  readonly start: Instant;
  readonly seed: number;
  readonly sellers: number;
  readonly days: number;
};

const FILE = 'demonstration.json';

/** Half a year lies behind the first start, and the marketplace lives on for another half. */
const PAST = 182;
const DAYS = 365;
const SELLERS = 200;
const SEED = 2;

/** The plan of a data directory; made at the first start. */
export function demoPlan(folder: string, now: Instant): DemoPlan {
  const file = path.join(folder, FILE);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoPlan;
  const start = Math.floor(now / DAY) * DAY - PAST * DAY;
  const plan: DemoPlan = { start, seed: SEED, sellers: SELLERS, days: DAYS };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(plan)}\n`);
  return plan;
}

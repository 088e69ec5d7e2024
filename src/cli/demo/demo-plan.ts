import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../rulebook/instant.ts';
import { DAY } from '../../rulebook/instant.ts';
import type { DemoPerson } from './demo-people.ts';

/** Which simulated marketplace an installation shows. Kept, so that the next start goes on with the same one. */
export type DemoPlan = {
  readonly start: Instant;
  readonly seed: number;
  readonly sellers: number;
  readonly days: number;
  /** Who can sign in: chosen at the first start by where shops stood then. */
  readonly people?: readonly DemoPerson[];
  /** What came after the sale: at which reading of the clock it began to be told, and whether all of it has been. */
  readonly afterSale?: { readonly at: Instant; readonly isWhole: boolean };
};

const FILE = 'demonstration.json';

/** Half a year lies behind the first start, and the marketplace lives on for another half. */
const PAST = 182;
const DAYS = 365;
const SELLERS = 200;
const SEED = 2;

/** The plan of a data directory; made at the first start. */
export function demoPlan(folder: string, now: Instant): DemoPlan {
  const known = readPlan(folder);
  if (known !== undefined) return known;
  const start = Math.floor(now / DAY) * DAY - PAST * DAY;
  const plan: DemoPlan = { start, seed: SEED, sellers: SELLERS, days: DAYS };
  writePlan(folder, plan);
  return plan;
}

/** When the marketplace of a plan was first started, to the day. */
export function openingOf(plan: DemoPlan): Instant {
  return plan.start + PAST * DAY;
}

/** The people of the first start; these ones if there are none yet. */
export function keptPeople(folder: string, people: readonly DemoPerson[]): readonly DemoPerson[] {
  const plan = readPlan(folder);
  const known = plan?.people;
  if (known !== undefined) {
    // Roles that a later version has brought: owners of shops stay who they were.
    const further = people.filter(
      ({ role, sellerId }) => sellerId === undefined && !known.some((each) => each.role === role),
    );
    return [...known, ...further];
  }
  if (plan !== undefined) writePlan(folder, { ...plan, people });
  return people;
}

/**
 * When what came after the sale began to be told, which stays the same when a start is broken off in between; `now` if it has not.
 * Undefined: all of it has been told.
 */
export function beginAfterSale(folder: string, now: Instant): Instant | undefined {
  const plan = readPlan(folder);
  if (plan?.afterSale?.isWhole) return undefined;
  const at = plan?.afterSale?.at ?? now;
  if (plan !== undefined) writePlan(folder, { ...plan, afterSale: { at, isWhole: false } });
  return at;
}

/** All of it has been told: another start tells none of it again. */
export function endAfterSale(folder: string): void {
  const plan = readPlan(folder);
  if (plan?.afterSale !== undefined) writePlan(folder, { ...plan, afterSale: { ...plan.afterSale, isWhole: true } });
}

function readPlan(folder: string): DemoPlan | undefined {
  const file = path.join(folder, FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoPlan) : undefined;
}

/** In one step: a start that is killed meanwhile must not leave half of it. */
function writePlan(folder: string, plan: DemoPlan): void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, FILE);
  writeFileSync(`${file}.new`, `${JSON.stringify(plan)}\n`);
  renameSync(`${file}.new`, file);
}

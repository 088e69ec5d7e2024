import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Fact } from '../../src/rulebook/facts.ts';
import { type FoundLabel, findLabel } from '../../src/service/labels/find-label.ts';
import { type TestDatabase, withDatabase } from '../database.ts';
import { eventsOf } from '../events-of-facts.ts';
import { type WithCustomers, withCustomers } from '../reveals/served-reveals.ts';
import { codesOn } from './read-codes.ts';
import { type ServedLabels, serveLabels } from './served-labels.ts';

/** Labels of a marketplace with customers, for the tests of one file. */
export type LabelRig = {
  readonly database: () => TestDatabase;
  readonly world: () => WithCustomers;
  readonly served: () => ServedLabels;
  readonly find: (code: string) => Promise<FoundLabel | undefined>;
  readonly tell: (...facts: readonly Fact[]) => Promise<void>;
  /** What the log was told of labels of an order, the first act first. */
  readonly leavesOf: (order: string) => Promise<readonly unknown[]>;
};

export function withLabels(): LabelRig {
  const database = withDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-labels-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let world: WithCustomers;
  let served: ServedLabels;
  beforeAll(async () => {
    world = await withCustomers(database().pool, folder);
    served = serveLabels(database().pool, world);
  });
  return {
    database,
    world: () => world,
    served: () => served,
    find: (code) => findLabel(served.parts, code),
    async tell(...facts) {
      const { rejected } = await world.ledger.append(eventsOf(facts));
      if (rejected.length > 0) throw new Error(rejected[0]?.detail);
    },
    async leavesOf(order) {
      const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves order by leaf_id');
      const leaves = rows.map(({ body }) => JSON.parse(body));
      return leaves.filter((leaf) => leaf.kind === 'label' && leaf.order === world.audit.tagOf('order', order));
    },
  };
}

/** The code that a scanner reads off the only label of a PDF. */
export async function codeOn(pdf: Buffer): Promise<string> {
  const [read = []] = await codesOn(pdf);
  expect(read).toHaveLength(1);
  return read[0]?.text ?? '';
}

import type { Queryable } from '../postgres/database.ts';

/** A version of a plan. */
export type PlanRow = { readonly version: number; readonly recorded_at: number; readonly text_ref: string };

/** The versions of the plan for an action, the latest first. */
export async function planVersions(database: Queryable, seller: string, action: number): Promise<readonly PlanRow[]> {
  const { rows } = await database.query<PlanRow>(
    `select version, recorded_at, text_ref from plans
     where seller_id = $1 and action_number = $2 order by version desc`,
    [seller, action],
  );
  return rows;
}

/** Keeps a further version. */
export async function insertPlan(
  database: Queryable,
  seller: string,
  action: number,
  plan: PlanRow & { readonly recorded_by: string },
): Promise<void> {
  await database.query(
    `insert into plans (seller_id, action_number, version, recorded_at, recorded_by, text_ref)
     values ($1, $2, $3, $4, $5, $6)`,
    [seller, action, plan.version, plan.recorded_at, plan.recorded_by, plan.text_ref],
  );
}

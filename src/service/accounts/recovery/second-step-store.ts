import type { Queryable } from '../../postgres/database.ts';
import type { Transaction } from '../../postgres/transaction.ts';

/**
 * Takes the second step from whoever lost it: authenticator app, recovery codes and passkeys, every sign-in and every one that
 * was begun. What is left is the password, and that a new second step comes next.
 */
export async function removeSecondStep(transaction: Transaction, recovery: string, personId: string): Promise<void> {
  for (const statement of [
    'delete from auth."twoFactor" where "userId" = $1',
    'delete from auth.passkey where "userId" = $1',
    'delete from auth.session where "userId" = $1',
    `delete from auth.verification where value = $1 or identifier = 'new-second-step-' || $1`,
    'update auth."user" set "twoFactorEnabled" = false where id = $1',
  ])
    await transaction.query(statement, [personId]);
  await transaction.query('update auth.recoveries set second_step_due = true where id = $1', [recovery]);
}

/** Ends the sign-ins of a person, but for one, and every one that was begun. */
export async function endSignIns(transaction: Transaction, personId: string, kept: string | undefined): Promise<void> {
  await transaction.query('delete from auth.session where "userId" = $1 and id is distinct from $2', [
    personId,
    kept ?? null,
  ]);
  await transaction.query('delete from auth.verification where value = $1', [personId]);
}

/** Whether somebody was let in without the second step and has set up no new one. */
export async function isSecondStepDue(database: Queryable, personId: string): Promise<boolean> {
  const { rowCount } = await database.query(
    `select 1 from auth.recoveries where person_id = $1 and second_step_due
       and not exists (select from auth.passkey where "userId" = $1)`,
    [personId],
  );
  return (rowCount ?? 0) > 0;
}

/** Notes that a new second step is there, if it is. From then on it can be switched off like everybody's. */
export async function settleSecondStep(database: Queryable, personId: string): Promise<void> {
  await database.query(
    `update auth.recoveries set second_step_due = false where person_id = $1 and second_step_due
       and (exists (select from auth."user" where id = $1 and "twoFactorEnabled")
         or exists (select from auth.passkey where "userId" = $1))`,
    [personId],
  );
}

import { type CaseRefusal, mayLook } from '../../rulebook/cases/work.ts';
import type { FilePurpose } from '../../rulebook/files/file.ts';
import type { Problem } from '../http/problems.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { addEntry } from './add-entry.ts';
import { type CaseKey, readCaseId } from './case-id.ts';
import { caseOf } from './case-row.ts';
import { findCase, linkOf } from './detail.ts';
import type { CaseParts } from './parts.ts';
import { lockCase } from './store.ts';

/** Which files go with a case, and whether somebody may look at them. */
type FilesOfCase = {
  readonly seller: string;
  readonly purpose: FilePurpose;
  readonly number: number;
  /** Those of one answer alone. */
  readonly answer?: number;
  readonly held: true | Problem;
};

/** What files ask about cases, and tell them. */
export type CasesForFiles = {
  about(id: string, person: string): Promise<FilesOfCase | undefined | Problem>;
  look(id: string, person: string, file: string): Promise<Problem | undefined>;
};

export function casesForFiles(
  parts: Pick<CaseParts, 'ledger' | 'pool' | 'colleagues' | 'links' | 'writeActs'>,
): CasesForFiles {
  const { ledger, pool } = parts;
  return {
    async about(id, person) {
      const key = readCaseId(id);
      const row = await findCase(parts, key, person);
      if (key === undefined || row === undefined) return unknownCase(id);
      const verdict = mayLook(caseOf(row), person);
      const held = verdict === true ? true : await problemOf(parts, id, verdict);
      const of = await filesOf(parts, key);
      return of === undefined ? undefined : { seller: key.seller, ...of, held };
    },
    async look(id, person, file) {
      const key = readCaseId(id);
      if (key === undefined) return unknownCase(id);
      const at = await ledger.clock();
      const verdict = await inTransaction(pool, async (transaction) => {
        const row = await lockCase(transaction, key);
        const allowed = row === undefined ? ({ code: 'own-decision' } as const) : mayLook(caseOf(row), person);
        if (allowed === true) await addEntry(parts, transaction, key, { entry: 'looked', at, person, file });
        return allowed;
      });
      return verdict === true ? undefined : problemOf(parts, id, verdict);
    },
  };
}

/** An appeal has its own files; whoever decides about the action sees what its plan shows; a link how it is explained. */
async function filesOf(
  { pool, links }: Pick<CaseParts, 'pool' | 'links'>,
  key: CaseKey,
): Promise<Omit<FilesOfCase, 'seller' | 'held'> | undefined> {
  const { kind, seller, action, origin } = key;
  switch (kind) {
    case 'appeal':
      return { purpose: 'appeal', number: action, answer: Number(origin) };
    case 'linked_account': {
      const link = await linkOf(pool, key);
      const number = link === undefined ? undefined : await links.numberOf({ seller, ...link });
      return number === undefined ? undefined : { purpose: 'link', number };
    }
    case 'confirm_suspension':
    case 'decide_suspension':
    case 'review':
    case 'payout_hold':
    case 'reinstatement':
    case 'removal':
      return action === 0 ? undefined : { purpose: 'plan', number: action };
    case 'support':
    case 'inspection':
    case 'data_misuse':
    case 'return_overdue':
      return undefined;
  }
}

function unknownCase(id: string): Problem {
  return { code: 'unknown-case', parameters: { case: id } };
}

async function problemOf(
  { colleagues }: Pick<CaseParts, 'colleagues'>,
  id: string,
  refusal: CaseRefusal,
): Promise<Problem> {
  switch (refusal.code) {
    case 'case-claimed': {
      const names = await colleagues.named([refusal.by]);
      return { code: refusal.code, parameters: { person: names.get(refusal.by) ?? refusal.by } };
    }
    case 'case-closed':
    case 'case-not-claimed':
      return { code: refusal.code };
    case 'own-decision':
    case 'second-person-needed':
    case 'nothing-to-undo':
    case 'decision-not-offered':
      return unknownCase(id);
  }
}

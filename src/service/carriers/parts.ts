import type { Pool } from 'pg';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Access } from '../accesses/access.ts';
import type { OpenValues } from '../accesses/opened-values.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Telephony } from './telephony/telephony.ts';

/** The label that a code stands on. What has become of it besides being voided, the order says. */
export type ScannedLabel = {
  readonly seller: string;
  readonly order: string;
  readonly state: 'current' | 'voided' | 'ended';
};

/** What scanning labels is made of. */
export type ScanParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** Undefined: no label has this code. */
  readonly findLabel: (code: string) => Promise<ScannedLabel | undefined>;
  /** Writes an access and its leaf down; when it answers, both are durable. */
  readonly record: (access: Access) => Promise<void>;
  readonly open: OpenValues;
  /** Puts calls through; undefined: none is set up. */
  readonly telephony: Telephony | undefined;
  readonly newId: () => string;
};

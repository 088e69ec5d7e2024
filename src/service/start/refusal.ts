import type { InstallationRefusal } from '../ledger/installation.ts';
import type { DatabaseRefusal } from './open-database.ts';

/** Why the service does not start. The sentences are in `src/words/start-en.ts`. */
export type StartRefusal =
  | DatabaseRefusal
  | InstallationRefusal
  | { readonly code: 'port-in-use'; readonly host: string; readonly port: number }
  | { readonly code: 'port-forbidden'; readonly host: string; readonly port: number }
  | { readonly code: 'address-unknown'; readonly host: string; readonly port: number };

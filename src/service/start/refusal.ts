import type { OutageKind } from '../../words/database-en.ts';
import type { SecretRefusal } from '../accounts/secret.ts';
import type { SigningKeyRefusal } from '../audit/signing-key.ts';
import type { LinkKeysRefusal } from '../customers/link-keys.ts';
import type { InstallationRefusal } from '../ledger/installation.ts';
import type { EmbeddedRefusal } from '../postgres/embedded/refusal.ts';
import type { MigrationRefusal } from '../postgres/migrate.ts';
import type { TextsRefusal } from '../statements/texts.ts';

/** Why there is no database to work with. */
export type DatabaseRefusal =
  | { readonly code: 'embedded-refused'; readonly refusal: EmbeddedRefusal }
  | { readonly code: 'migration-refused'; readonly refusal: MigrationRefusal }
  /** `database`: its address without what is secret in it. */
  | { readonly code: 'database-away'; readonly outage: OutageKind; readonly database: string }
  | { readonly code: 'tables-not-permitted'; readonly database: string };

/** Why nobody can be served where it was asked for. */
type ListenRefusal = {
  readonly code: 'port-in-use' | 'port-forbidden' | 'address-unknown';
  readonly host: string;
  readonly port: number;
};

/** Why no mail can be taken where it was asked for. */
type MailRefusal =
  | { readonly code: 'mail-tls-unreadable'; readonly file: string }
  /** `reason`: as the system calls it. */
  | { readonly code: 'mail-not-taken'; readonly host: string; readonly port: number; readonly reason: string };

/** Why the service does not start. The sentences are in `src/words/start-en.ts`. */
export type StartRefusal =
  | DatabaseRefusal
  | InstallationRefusal
  | SecretRefusal
  | SigningKeyRefusal
  | TextsRefusal
  | LinkKeysRefusal
  | ListenRefusal
  | MailRefusal;

/** What opening a port failed with, as a refusal; throws what is none. */
export function refuseListening(error: unknown, host: string, port: number): ListenRefusal {
  const code = CODES[(error as NodeJS.ErrnoException).code ?? ''];
  if (code === undefined) throw error;
  return { code, host, port };
}

const CODES: Readonly<Record<string, ListenRefusal['code']>> = {
  EADDRINUSE: 'port-in-use',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'address-unknown',
  ENOTFOUND: 'address-unknown',
  EAI_AGAIN: 'address-unknown',
};

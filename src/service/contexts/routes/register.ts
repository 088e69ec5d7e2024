import type { Pool } from 'pg';
import type { Instant } from '../../../rulebook/instant.ts';
import type { App } from '../../http/registrar.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { declareContext } from './declare-context.ts';
import { listContexts } from './list-contexts.ts';
import { previewContext } from './preview-context.ts';
import { withdrawContext } from './withdraw-context.ts';

/** What the routes about contexts are made of. */
export type ContextRoutes = {
  readonly ledger: Pick<Ledger, 'append' | 'clock' | 'rehearseContext'>;
  readonly pool: Pool;
  /** A new id, for a context and for an event. */
  readonly newId: () => string;
  /** Wall time: when nothing has happened yet, the clock has no reading of its own. */
  readonly now: () => Instant;
};

/** Adds the routes by which staff declare what excuses. */
export function registerContextRoutes(app: App, parts: ContextRoutes): void {
  listContexts(app, parts);
  declareContext(app, parts);
  withdrawContext(app, parts);
  previewContext(app, parts);
}

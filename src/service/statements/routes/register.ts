import type { Pool } from 'pg';
import type { Version } from '../../../rulebook/policy/versions.ts';
import type { App } from '../../http/registrar.ts';
import type { StatementTexts } from '../texts.ts';
import { getLetterStyle } from './get-letter-style.ts';
import { getStatement } from './get-statement.ts';

/** What the routes about statements of reasons are made of. */
export type StatementRoutes = {
  readonly pool: Pool;
  /** Every policy there has been. */
  readonly policies: () => Promise<readonly Version[]>;
  readonly texts: StatementTexts;
  readonly marketplace: string;
  /** Of the installation: names public records without a way back to the seller. */
  readonly secret: string;
};

/** Adds the statements of reasons. */
export function registerStatementRoutes(app: App, parts: StatementRoutes): void {
  getStatement(app, parts);
  getLetterStyle(app);
}

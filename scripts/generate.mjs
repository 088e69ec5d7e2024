import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPool } from '../src/service/postgres/database.ts';
import { describeSchema } from '../src/service/postgres/describe-schema.ts';
import { testServers } from '../test/database/server.ts';
import { templateFor, withDatabaseName } from '../test/database/template.ts';
import { makeApiDocument } from './api-document.mjs';
import { makeApiTypes } from './api-types.mjs';
import { difference } from './difference.mjs';
import { root } from './project.mjs';

/**
 * What is generated from the code and kept in the repository, so that a change of it is seen in review. The name is
 * what is typed: `node scripts/generate.mjs schema`.
 * @type {Readonly<Record<string, { file: string, make: () => Promise<string> }>>}
 */
const GENERATORS = {
  schema: { file: 'schema.sql', make: makeSchema },
  openapi: { file: 'openapi.json', make: makeApiDocument },
  types: { file: 'src/console/api/types.ts', make: makeApiTypes },
};

const words = process.argv.slice(2);
const check = words.includes('--check');
const named = words.filter((word) => word !== '--check');
const unknown = named.filter((name) => !(name in GENERATORS));
if (unknown.length > 0) {
  console.error(`there is no generator ${unknown.join(', ')}; there is ${Object.keys(GENERATORS).join(', ')}`);
  process.exit(2);
}

for (const [name, { file, make }] of Object.entries(GENERATORS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const place = path.join(root, file);
  const current = await make();
  if (!check) writeFileSync(place, current);
  else if (readOrNothing(place) !== current) {
    console.error(`${file} is not current; node scripts/generate.mjs ${name} writes it anew:`);
    console.error(difference(readOrNothing(place), current));
    process.exitCode = 1;
  }
}

/** The tables after all migrations, from the PostgreSQL that comes with the dependencies. */
async function makeSchema() {
  const servers = testServers();
  try {
    const { server, name } = await templateFor(await servers.url(18));
    const pool = openPool({ url: withDatabaseName(server, name), connections: 1 });
    const schema = await describeSchema(pool);
    await pool.end();
    return `-- The tables after all migrations. Made by: node scripts/generate.mjs schema\n\n${schema}`;
  } finally {
    await servers.stop();
  }
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

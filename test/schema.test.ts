import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { difference } from '../scripts/difference.mjs';
import { describeSchema } from '../src/service/postgres/describe-schema.ts';
import { describeOnEachPostgres, freshDatabase } from './database.ts';

const committed = readFileSync(path.resolve(import.meta.dirname, '../schema.sql'), 'utf8');

describeOnEachPostgres('the tables', (database) => {
  test('are those of schema.sql; if not, run node scripts/generate.mjs schema', async () => {
    const current = await describeSchema(database().pool);
    const described = committed.slice(committed.indexOf('\n\n') + 2);
    expect(described === current ? '' : difference(described, current)).toBe('');
  });

  test('are described whatever they are made of', async () => {
    const other = await freshDatabase({ major: database().major, empty: true });
    await other.pool.query(`
      create schema shop;
      create table shop."Order" (
        "orderId" bigint generated always as identity primary key,
        total numeric(12, 2) default 0 not null check (total >= 0),
        doubled numeric(12, 2) generated always as (total * 2) stored,
        note text collate "C",
        body text,
        exclude using btree (note with =)
      );
      alter table shop."Order" alter column body set storage external;
      create unlogged table shop.line (
        "orderId" bigint references shop."Order" on delete cascade, place int, primary key ("orderId", place)
      ) with (fillfactor = 50);
      create unique index line_once on shop.line (place desc) where place > 1;`);
    await expect(describeSchema(other.pool)).rejects.toThrow('does not know: sequence shop."Order_orderId_seq"');
    await other.pool.query('alter table shop."Order" alter "orderId" drop identity');
    expect(await describeSchema(other.pool)).toBe(`create schema shop;

create table shop."Order" (
  "orderId" bigint not null,
  total numeric(12,2) default 0 not null,
  doubled numeric(12,2) generated always as ((total * (2)::numeric)),
  note text collate "C",
  body text storage external,
  constraint "Order_pkey" PRIMARY KEY ("orderId"),
  constraint "Order_total_check" CHECK ((total >= (0)::numeric)),
  constraint "Order_note_excl" EXCLUDE USING btree (note WITH =)
);

create unlogged table shop.line (
  "orderId" bigint not null,
  place integer not null,
  constraint line_pkey PRIMARY KEY ("orderId", place),
  constraint "line_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES shop."Order"("orderId") ON DELETE CASCADE
) with (fillfactor=50);
CREATE UNIQUE INDEX line_once ON shop.line USING btree (place DESC) WHERE (place > 1);
`);
    await other.drop();
  });
});

test('a difference shows the lines that differ', () => {
  expect(difference('a\nb\nc\n', 'a\nB\nB2\nc\n')).toBe('- b\n+ B\n+ B2');
  expect(difference('a\nb\nc\n', 'b\nc\nd\n')).toBe('- a\n+ d');
  expect(difference('a\n', 'a\n')).toBe('');
});

import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultPolicyPath } from '../../src/service/policy/load.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';
import { openTestLedger } from '../ledger/drive.ts';
import { databaseProcesses, directoryIn, outcome, place } from './program.ts';

const folder = place();

test('what cannot work is said before anything is started', async () => {
  const data = directoryIn(folder, 'never');
  const bad = path.join(folder, 'bad.yaml');
  writeFileSync(bad, readFileSync(defaultPolicyPath(), 'utf8').replace('target: 4 %', 'target: 4'));
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const start = ['start', '--data', data];
  const [level, misspelt, missing, unsound, clock, environment, taken, away, elsewhere] = await Promise.all([
    outcome(start, { KINGSTON_LOG_LEVEL: 'loud' }),
    outcome(start, { KINGSTON_PROT: '1' }),
    outcome([...start, '--policy', path.join(folder, 'none.yaml')]),
    outcome(start, { KINGSTON_POLICY: bad }),
    outcome([...start, '--demo', '--clock', 'wall']),
    outcome(start, { KINGSTON_DEMO: 'true', KINGSTON_CLOCK: 'wall' }),
    outcome([...start, '--port', String(port)]),
    outcome([...start, '--port', '0', '--database', 'postgresql://someone:hidden@127.0.0.1:1/kingston']),
    outcome([...start, '--port', '0'], { KINGSTON_HOST: '192.0.2.1' }),
  ]);
  other.close();
  expect(level).toMatchObject({
    code: 2,
    said: expect.stringMatching(/KINGSTON_LOG_LEVEL is 'loud'; give one of 'fatal'/),
  });
  expect(misspelt).toMatchObject({ code: 2, said: expect.stringContaining('did you mean KINGSTON_PORT?') });
  expect(missing).toMatchObject({
    code: 2,
    said: expect.stringMatching(/cannot read the policy .*none\.yaml: no such file; correct its path in --policy/),
  });
  expect(unsound).toMatchObject({
    code: 2,
    said: expect.stringMatching(
      /bad\.yaml:\d+:\d+: metrics\.late_dispatch\.target: .*\n.*is not used: mend what is said above/,
    ),
  });
  expect(clock).toMatchObject({ code: 2, said: expect.stringContaining('leave --clock out') });
  expect(environment).toMatchObject({ code: 2, said: expect.stringContaining('leave KINGSTON_CLOCK out') });
  expect(taken).toMatchObject({
    code: 1,
    said: expect.stringContaining(`port ${port} at 127.0.0.1 is in use, perhaps by another kingston`),
  });
  expect(away).toMatchObject({
    code: 1,
    said: expect.stringMatching(
      /postgresql:\/\/someone:\*\*\*@127\.0\.0\.1:1\/kingston: the database cannot be reached/,
    ),
  });
  expect(elsewhere).toMatchObject({ code: 1, said: expect.stringContaining('this machine has no address 192.0.2.1') });
  expect(databaseProcesses(data)).toEqual([]);
});

describe('a database that is there', () => {
  let demonstration: TestDatabase;
  let real: TestDatabase;
  let empty: TestDatabase;
  beforeAll(async () => {
    [demonstration, real, empty] = await Promise.all([
      freshDatabase(),
      freshDatabase(),
      freshDatabase({ empty: true }),
    ]);
    await openTestLedger(real.pool, 'wall', { now: Date.now });
    await openTestLedger(demonstration.pool, 'events', { now: Date.now });
    await demonstration.pool.query('update installation set demonstration = true');
  });
  afterAll(() => Promise.all([demonstration, real, empty].map((database) => database.drop())));

  test('is not mixed with what it does not hold, and not served with a secret that is none', {
    timeout: 90_000,
  }, async () => {
    await empty.pool.query('create role visitor login; revoke create on schema public from public');
    const short = path.join(folder, 'short-secret');
    writeFileSync(short, 'abc\n');
    const start = ['start', '--port', '0', '--data', directoryIn(folder, 'unused')];
    const [demoOnReal, realOnDemo, clock, tables, secret, directory] = await Promise.all([
      outcome([...start, '--demo', '--database', real.url]),
      outcome([...start, '--database', demonstration.url]),
      outcome([...start, '--clock', 'events', '--database', real.url]),
      outcome([...start, '--database', empty.url.replace('kingston@', 'visitor@')]),
      outcome([...start, '--database', real.url], { KINGSTON_SECRET_FILE: short }),
      outcome([...start, '--database', real.url], { KINGSTON_SECRET_FILE: folder }),
    ]);
    await empty.pool.query('drop role visitor');
    expect(demoOnReal).toMatchObject({
      code: 2,
      said: expect.stringMatching(/^kingston start: postgresql:.* holds a real marketplace/),
    });
    expect(realOnDemo).toMatchObject({ code: 2, said: expect.stringContaining('holds the simulated marketplace') });
    expect(clock).toMatchObject({
      code: 2,
      said: expect.stringContaining('was set up with the clock wall, and you ask for events'),
    });
    expect(tables).toMatchObject({ code: 1, said: expect.stringContaining('may not make tables there') });
    expect(secret).toMatchObject({
      code: 1,
      said: expect.stringContaining('short-secret holds no secret of 32 characters or more'),
    });
    expect(directory).toMatchObject({
      code: 1,
      said: expect.stringMatching(/cannot be read or made at .* \(EISDIR\)/),
    });
  });
});

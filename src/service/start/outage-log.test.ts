import { expect, test } from 'vitest';
import { createOutageLog } from './outage-log.ts';

function told() {
  const lines: string[] = [];
  let now = 1_000_000;
  const at =
    (level: string) =>
    (fields: object, message: string): void =>
      void lines.push(`${level} ${JSON.stringify(fields)} ${message}`);
  const log = createOutageLog({ error: at('error'), warn: at('warn'), info: at('info') }, () => now);
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { lines, log, pass };
}

const AWAY = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

const nothing = async () => [];

test('an outage is told once however often it is met, and once that it is over', async () => {
  const { lines, log, pass } = told();
  await log.worked(nothing);
  for (let second = 0; second < 60; second++) {
    log.failed('one')(AWAY);
    log.failed('another')(AWAY);
    pass(1000);
  }
  await Promise.all([log.worked(nothing), log.worked(nothing)]);
  expect(lines).toEqual([
    expect.stringMatching(/^error \{"outage":"unreachable"\} the database cannot be reached; /),
    'info {"seconds":60} the database answers again',
  ]);
  log.failed('one')(AWAY);
  expect(lines).toHaveLength(3);
});

test('work that is done without the database ends no outage: only its own answer does', async () => {
  const { lines, log } = told();
  const refused = async () => {
    throw AWAY;
  };
  log.failed('one')(AWAY);
  await log.worked(async () => ['database']);
  await log.worked(refused).catch(log.failed('another'));
  log.failed('one')(AWAY);
  expect(lines).toHaveLength(1);
  await log.worked(nothing);
  expect(lines).toHaveLength(2);
});

test('an answer from before the next outage does not end that one', async () => {
  const { lines, log, pass } = told();
  log.failed('one')(AWAY);
  const slow = Promise.withResolvers<readonly string[]>();
  const late = log.worked(() => slow.promise);
  await log.worked(nothing);
  pass(1);
  log.failed('one')(AWAY);
  slow.resolve([]);
  await late;
  expect(lines).toHaveLength(3);
});

test('what is no outage is told each time, as what it is', () => {
  const { lines, log } = told();
  log.failed('what fell due could not be run')(new Error('bug'));
  log.failed('what fell due could not be run')(new Error('bug'));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^error .* what fell due could not be run$/);
});

test('connections that break together are told once', () => {
  const { lines, log, pass } = told();
  for (let count = 0; count < 20; count++) log.lostConnection(AWAY);
  expect(lines).toHaveLength(1);
  pass(61_000);
  log.lostConnection(AWAY);
  expect(lines).toHaveLength(2);
});

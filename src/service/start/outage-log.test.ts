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

test('an outage is told once however often it is met, and once that it is over', () => {
  const { lines, log, pass } = told();
  log.worked();
  for (let second = 0; second < 60; second++) {
    log.failed('one')(AWAY);
    log.failed('another')(AWAY);
    pass(1000);
  }
  log.worked();
  log.worked();
  expect(lines).toEqual([
    expect.stringMatching(/^error \{"outage":"unreachable"\} the database cannot be reached; /),
    'info {"seconds":60} the database answers again',
  ]);
  log.failed('one')(AWAY);
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

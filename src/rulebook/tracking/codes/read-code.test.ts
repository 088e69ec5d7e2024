import { describe, expect, test } from 'vitest';
import { CODE_TABLE_NAMES, type CodeTableName, readCode } from './read-code.ts';

function meaningOf(table: CodeTableName, ...codes: readonly string[]) {
  return readCode(table, {}, codes)?.meaning;
}

describe('what a code says', () => {
  test.each<[CodeTableName, string, string]>([
    ['own', 'out_for_delivery', 'out_for_delivery'],
    ['upu', 'EMA', 'accepted'],
    ['upu', 'EMB', 'in_transit'],
    ['upu', 'EMC', 'in_transit'],
    ['upu', 'EMD', 'in_transit'],
    ['upu', 'EME', 'customs'],
    ['upu', 'EMF', 'in_transit'],
    ['upu', 'EMG', 'in_transit'],
    ['upu', 'EMH', 'exception'],
    ['upu', 'EMI', 'delivered'],
    ['upu', 'EMJ', 'in_transit'],
    ['easypost', 'pre_transit', 'notice'],
    ['easypost', 'return_to_sender', 'returned'],
    ['shippo', 'package_accepted', 'accepted'],
    ['shippo', 'TRANSIT', 'in_transit'],
    ['aftership', 'AttemptFail', 'exception'],
    ['seventeen_track', 'InTransit_PickedUp', 'accepted'],
    ['seventeen_track', 'Exception_Returned', 'returned'],
    ['iftsta', '13', 'accepted'],
    ['iftsta', '21', 'delivered'],
    ['iftsta', '23', 'exception'],
    ['x12_214', 'AF', 'accepted'],
    ['x12_214', 'D1', 'delivered'],
    ['x12_214', 'XB', 'notice'],
  ])('%s %s: %s', (table, code, meaning) => {
    expect(meaningOf(table, code)).toBe(meaning);
    expect(meaningOf(table, ` ${code.toLowerCase()} `)).toBe(meaning);
  });

  test('the more exact code goes before', () => {
    expect(meaningOf('aftership', 'InTransit_002', 'InTransit')).toBe('accepted');
    expect(meaningOf('aftership', 'InTransit_099', 'InTransit')).toBe('in_transit');
  });

  test('an unknown code is not guessed, however much it looks like one', () => {
    for (const table of CODE_TABLE_NAMES)
      for (const code of ['', 'DELIVERED?', 'constructor', '__proto__', 'EM', 'delivered to neighbour'])
        expect(meaningOf(table, code)).toBeUndefined();
  });

  test('what staff have entered goes before the table', () => {
    expect(readCode('upu', { EMH: 'in_transit', Z9: 'delivered' }, ['EMH'])?.meaning).toBe('in_transit');
    expect(readCode('upu', { Z9: 'delivered' }, ['Z9'])).toEqual({ code: 'Z9', meaning: 'delivered' });
  });
});

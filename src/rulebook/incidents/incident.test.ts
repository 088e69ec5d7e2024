import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEVER } from '../instant.ts';
import { saysSomething } from '../says-something.ts';
import { readCode, writeCode } from './code.ts';
import {
  afterAct,
  INCIDENT_OUTCOMES,
  INCIDENT_WORDS_KEPT,
  type IncidentAct,
  type IncidentState,
  wordsDestroyedAt,
} from './incident.ts';

const at = fc.integer({ min: 0, max: 1e12 });
const by = fc.constantFrom('P-1', 'P-2');
const outcome = fc.constantFrom(...INCIDENT_OUTCOMES);
const act: fc.Arbitrary<IncidentAct> = fc.oneof(
  fc.record({ do: fc.constant('claim' as const), by, takeOver: fc.boolean(), at }),
  fc.record({ do: fc.constant('note' as const), by, at }),
  fc.record({ do: fc.constant('close' as const), by, outcome, at }),
  fc.record({ do: fc.constant('add' as const), at }),
);
const RECEIVED: IncidentState = { status: 'received' };

function standing(acts: readonly IncidentAct[], state: IncidentState = RECEIVED): IncidentState {
  return acts.reduce((now, each) => {
    const next = afterAct(now, each);
    return 'refused' in next ? now : next;
  }, state);
}

describe('a report', () => {
  test('is closed only by whoever has it, and opens again when something is added', () => {
    fc.assert(
      fc.property(fc.array(act), act, (acts, last) => {
        const before = standing(acts);
        const next = afterAct(before, last);
        if (last.do === 'close' && !('refused' in next))
          expect(before).toMatchObject({ status: 'claimed', by: last.by });
        if (last.do === 'add') expect(next).not.toHaveProperty('refused');
        if (last.do === 'add' && before.status === 'closed') expect(next).toEqual(RECEIVED);
        if (last.do === 'note') expect(next).toBe(before);
      }),
    );
  });

  test('somebody else’s is taken over only when that is said', () => {
    const claimed = standing([{ do: 'claim', by: 'P-1', takeOver: false, at: 1 }]);
    const other = { do: 'claim', by: 'P-2', takeOver: false, at: 2 } as const;
    expect(afterAct(claimed, other)).toEqual({ refused: { code: 'incident-claimed', by: 'P-1' } });
    expect(afterAct(claimed, { ...other, takeOver: true })).toEqual({ status: 'claimed', by: 'P-2', since: 2 });
  });

  test('its words last until the time after its closing is over, and nothing is done with it then', () => {
    const closed: IncidentState = { status: 'closed', by: 'P-1', at: 5, outcome: 'confirmed' };
    expect(wordsDestroyedAt(closed)).toBe(5 + INCIDENT_WORDS_KEPT);
    expect(wordsDestroyedAt(RECEIVED)).toBe(NEVER);
    const destroyed: IncidentState = { status: 'destroyed', closedAt: 5, outcome: 'confirmed' };
    fc.assert(
      fc.property(act, (each) => {
        expect(afterAct(destroyed, each)).toEqual({ refused: { code: 'incident-destroyed' } });
      }),
    );
  });
});

test.each([
  ['A stranger wrote to me and knew my address', true],
  ['Ένας ξένος ήξερε τη διεύθυνσή μου', true],
  ['          ', false],
  ['aaaaaaaaaaaaaaaaaaaa', false],
  ['?!?!?!?!?!?!?!?!', false],
  ['help me', false],
])('whether “%s” says something: %s', (text, says) => expect(saysSomething(text)).toBe(says));

describe('a code', () => {
  test('is read however it was typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const code = writeCode(bytes, 3);
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readCode(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  test('has all of its bits', () => {
    expect(writeCode(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0x1f]), 3)).toBe('0000-0000-0001');
    expect(writeCode(Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xf0]), 3)).toBe('ZZZZ-ZZZZ-ZZZZ');
    expect(writeCode(Uint8Array.from([0x08, 0x42, 0x10, 0x84, 0x21, 0x08, 0x42, 0x10]), 3)).toBe('1111-1111-1111');
  });

  test('what is no code is no other code', () => expect(readCode('')).toBe(''));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { type Leaf, readLeaf, writeLeaf } from './leaf.ts';
import { newLeafId } from './leaf-id.ts';

const ID = '01900000-0000-7000-8000-000000000001';
const HASH = 'ab'.repeat(32);
const LEAVES: Readonly<Record<Leaf['kind'], Leaf>> = {
  access: {
    ...{ kind: 'access', at: 1, access: 'A-1', seller: 'S-1', order: HASH, actor: 'P-1' },
    ...{
      role: 'seller-member',
      purpose: 'support',
      verdicts: [{ field: 'name', verdict: 'show', rule: 'D1.support' }],
    },
  },
  decision: { kind: 'decision', at: 1, seller: 'S-1', sequence: 1, hash: HASH },
  act: {
    ...{ kind: 'act', at: 1, act: 'emergency.requested', actor: 'P-1', seller: 'S-1', order: HASH, about: 'S-1~A-1' },
    ...{ fields: ['phone'], purpose: 'support' },
  },
  'staff-act': { kind: 'staff-act', at: 1, seller: 'S-1', act: 'removal.decided', position: 1, hash: HASH },
  attestation: { kind: 'attestation', at: 1, seller: 'S-1', actor: 'P-1', version: '0123456789abcdef' },
  label: {
    ...{ kind: 'label', at: 1, seller: 'S-1', order: HASH, serial: 2, act: 'label.voided' },
    ...{ actor: 'P-1', reason: 'seen_by_others' },
  },
  'subject-request': {
    ...{ kind: 'subject-request', at: 1, request: 'R-1', subject: HASH, asked: 'erasure', act: 'refused' },
    ...{ order: HASH, ground: 'legal_claims' },
  },
  'erasure-receipt': { kind: 'erasure-receipt', at: 1, request: 'R-1', subject: HASH, orders: 2, statement: HASH },
  message: {
    ...{ kind: 'message', at: 1, seller: 'S-1', order: HASH, message: ID, sender: 'seller', state: 'masked' },
    ...{ findings: ['phone'], hash: HASH },
  },
  shredding: { kind: 'shredding', at: 1, seller: 'S-1', order: HASH, why: 'settled' },
};

describe('a leaf', () => {
  test('is canonical JSON with its id', () => {
    expect(writeLeaf(ID, LEAVES.decision)).toBe(
      `{"at":1,"hash":"${HASH}","id":"${ID}","kind":"decision","seller":"S-1","sequence":1}`,
    );
    for (const leaf of Object.values(LEAVES)) expect(readLeaf(writeLeaf(ID, leaf))).toEqual({ id: ID, leaf });
  });

  test.each(Object.keys(LEAVES))('of the kind %s refuses a field that is not on the list', (kind) => {
    const leaf = { ...LEAVES[kind as Leaf['kind']], name: 'x' };
    expect(() => writeLeaf(ID, leaf)).toThrow(/Unrecognized key/);
  });

  test('refuses a further field of a verdict', () => {
    const verdicts = [{ field: 'name', verdict: 'show', rule: 'D1', value: 'Ada' }];
    expect(() => writeLeaf(ID, { ...LEAVES.access, verdicts } as Leaf)).toThrow(/Unrecognized key/);
  });

  const VALUES = ['Ada Lovelace', 'ada@example.com', '+1 876 555 0123', '12 King St, Kingston', 'Zoë', ''];
  test.each(VALUES)('has no place for %j', (value) => {
    for (const key of ['access', 'seller', 'order', 'actor', 'role', 'purpose'])
      expect(() => writeLeaf(ID, { ...LEAVES.access, [key]: value } as Leaf)).toThrow();
    for (const key of ['field', 'verdict', 'rule']) {
      const verdicts = [{ field: 'name', verdict: 'show', rule: 'D1', [key]: value }];
      expect(() => writeLeaf(ID, { ...LEAVES.access, verdicts } as Leaf)).toThrow();
    }
    for (const key of ['seller', 'actor', 'version'])
      expect(() => writeLeaf(ID, { ...LEAVES.attestation, [key]: value } as Leaf)).toThrow();
    for (const key of ['seller', 'order', 'act', 'actor', 'reason', 'serial'])
      expect(() => writeLeaf(ID, { ...LEAVES.label, [key]: value } as Leaf)).toThrow();
    for (const key of ['seller', 'act', 'actor', 'hash'])
      expect(() => writeLeaf(ID, { ...LEAVES['staff-act'], [key]: value } as Leaf)).toThrow();
    for (const key of ['request', 'subject', 'asked', 'act', 'order', 'ground'])
      expect(() => writeLeaf(ID, { ...LEAVES['subject-request'], [key]: value } as Leaf)).toThrow();
    for (const key of ['request', 'subject', 'orders', 'statement'])
      expect(() => writeLeaf(ID, { ...LEAVES['erasure-receipt'], [key]: value } as Leaf)).toThrow();
  });

  test('that was written otherwise is none', () => {
    const text = writeLeaf(ID, LEAVES.decision);
    for (const other of [`${text} `, text.replace('"at":1,', '').replace('{', '{"at":1,"at":1,'), '{}', 'null', ''])
      expect(readLeaf(other)).toBeUndefined();
  });
});

test('canonical JSON says the same, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(JSON.parse(text, reversed))).toBe(text);
    }),
  );
  expect(canonical({ b: [1, { d: null, c: undefined }], a: 0.1 })).toBe('{"a":0.1,"b":[1,{"d":null}]}');
  expect(() => canonical(Number.NaN)).toThrow(TypeError);
});

function reversed(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed());
}

test('ids of leaves come in the order of time, and nobody guesses them', () => {
  const ids = [newLeafId(1_000), newLeafId(2_000), newLeafId(2_000)];
  expect(ids.slice(0, 2)).toEqual(ids.slice(0, 2).toSorted());
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toMatch(/^00000000-03e8-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

import { describe, expect, test } from 'vitest';
import { contextDeclaration } from '../../service/contexts/contract.ts';
import {
  daysUntil,
  EMPTY_DRAFT,
  readDraft,
  readDraftSearch,
  searchOf,
  withNames,
  withTyped,
} from './declaration-draft.ts';

const ZONE = 'America/Jamaica';
const STORM = { ...EMPTY_DRAFT, from: '2026-03-02T00:00', to: '2026-03-04T23:59', regions: ['Portland'] };

describe('a form', () => {
  test('in order is a declaration that the API takes', () => {
    const read = readDraft(STORM, ZONE);
    const declaration = {
      kind: 'weather',
      from: '2026-03-02T05:00:00Z',
      to: '2026-03-05T04:59:00Z',
      affects: ['handover', 'delivery'],
      regions: ['Portland'],
    };
    expect(read).toEqual({ declaration });
    expect(contextDeclaration.parse('declaration' in read ? read.declaration : undefined)).toEqual(declaration);
  });

  test('that is empty says what is missing, field by field', () => {
    expect(readDraft({ ...EMPTY_DRAFT, affects: [] }, ZONE)).toEqual({
      faults: { from: 'from-missing', to: 'to-missing', affects: 'affects-missing' },
    });
  });

  test.each([
    [{ to: '2026-03-01T23:59' }, { to: 'to-before-from' }],
    [{ from: '2026-02-30T00:00' }, { from: 'not-a-time' }],
    [{ countries: ['JM', 'Jamaica'] }, { countries: 'not-a-country' }],
    [{ regions: ['x'.repeat(65)] }, { regions: 'name-too-long' }],
    [{ carriers: Array.from({ length: 101 }, (_, index) => `C${index}`) }, { carriers: 'too-many' }],
    [{ to: '2027-03-05T00:00' }, { to: 'too-long' }],
  ])('with %j has the fault %j', (change, faults) => {
    expect(readDraft({ ...STORM, ...change }, ZONE)).toEqual({ faults });
  });

  test('at a time that clocks skip is told so', () => {
    const read = readDraft({ ...STORM, from: '2026-03-08T02:30', to: '2026-03-09T00:00' }, 'America/New_York');
    expect(read).toEqual({ faults: { from: 'skipped-time' } });
  });
});

test('names come in one by one, several at once, and none twice; countries in capitals', () => {
  const one = withNames(STORM, 'regions', ' St. Mary ,Portland,, ');
  expect(one.regions).toEqual(['Portland', 'St. Mary']);
  expect(withTyped(one, { countries: 'jm, us', carriers: '' })).toEqual({ ...one, countries: ['JM', 'US'] });
});

describe('a form in an address', () => {
  test('comes back as it was', () => {
    expect({ ...EMPTY_DRAFT, ...readDraftSearch(searchOf(STORM)) }).toEqual(STORM);
  });

  test('an empty one leaves the address empty', () => {
    expect(searchOf(EMPTY_DRAFT)).toEqual({});
  });

  test('nonsense is left out', () => {
    expect(readDraftSearch({ kind: 'war', affects: 'all', regions: [1, 'Portland'], from: 5 })).toEqual({
      regions: ['Portland'],
    });
  });
});

test('days are those of the marketplace’s calendar', () => {
  const now = Date.parse('2026-03-05T03:00:00Z');
  expect(daysUntil(now, ZONE, 0, 0)).toEqual({ from: '2026-03-04T00:00', to: '2026-03-04T23:59' });
  expect(daysUntil(now, ZONE, 2, 0)).toEqual({ from: '2026-03-02T00:00', to: '2026-03-04T23:59' });
});

import { expect, test } from 'vitest';
import { isFiltered, readQueueSearch } from './queue-search.ts';

test('an address says which cases are listed; nonsense is left out', () => {
  expect(readQueueSearch({ kind: 'removal', state: 'closed', mine: true, seller: 17 })).toEqual({
    ...{ kind: 'removal', state: 'closed', mine: true, seller: '17' },
  });
  expect(readQueueSearch({ kind: 'theft', state: 'lost', mine: 'perhaps', seller: 'no such/id' })).toEqual({});
  expect([isFiltered({}), isFiltered({ mine: true })]).toEqual([false, true]);
});

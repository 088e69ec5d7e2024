import { describe, expect, test } from 'vitest';
import { cleared, readSellersSearch, rungsOf, sortBy, withCategory, withRungs, withText } from './sellers-search.ts';

describe('the list of sellers in the address', () => {
  test('nonsense is left out', () => {
    const given = { search: ['x'], rung: 'warned,tired', category: 'shoes', sort: 'mood', order: 'up', page: 7 };
    expect(readSellersSearch(given)).toEqual({ rung: 'warned' });
  });

  test('a number is a search, too', () => {
    expect(readSellersSearch({ search: 17 })).toEqual({ search: '17' });
  });

  test('what it says is kept when it is read again', () => {
    const search = {
      search: 'S-1',
      rung: 'warned,restricted',
      category: 'refund',
      sort: 'fullest',
      order: 'asc',
      cursor: 'c',
      page: 3,
    } as const;
    expect(readSellersSearch(search)).toEqual(search);
  });

  test('rungs stand in the order of the ladder, and other filters begin the list at its top', () => {
    const search = withRungs({ cursor: 'c', page: 2, sort: 'seller' }, ['restricted', 'warned']);
    expect(search).toEqual({ rung: 'warned,restricted', sort: 'seller' });
    expect(rungsOf(search.rung)).toEqual(['warned', 'restricted']);
    expect(withRungs(search, [])).toEqual({ sort: 'seller' });
  });

  test('a search and a category come and go', () => {
    expect(withText({ search: 'S', cursor: 'c', page: 4 }, 'S-1')).toEqual({ search: 'S-1' });
    expect(withText({ search: 'S', category: 'refund' }, '')).toEqual({ category: 'refund' });
    expect(withCategory({ category: 'refund', search: 'S' }, undefined)).toEqual({ search: 'S' });
  });

  test('cleared, it keeps its order', () => {
    expect(cleared({ search: 'S', rung: 'good', sort: 'seller', order: 'desc', cursor: 'c' })).toEqual({
      sort: 'seller',
      order: 'desc',
    });
  });

  test('the column in force turns around, another begins with its usual order', () => {
    expect(sortBy({}, 'rung')).toEqual({ order: 'asc' });
    expect(sortBy({ order: 'asc' }, 'rung')).toEqual({});
    expect(sortBy({ order: 'asc' }, 'seller')).toEqual({ sort: 'seller' });
    expect(sortBy({ sort: 'fullest', cursor: 'c' }, 'fullest')).toEqual({ sort: 'fullest', order: 'asc' });
  });
});

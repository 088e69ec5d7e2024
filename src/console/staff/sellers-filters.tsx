import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { RUNGS as RUNG_WORDS } from '../../words/console-en.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { capital } from '../../words/quantities-en.ts';
import { digits, SELLERS_WORDS } from '../../words/staff-en.ts';
import { FilterSelect, SearchField } from '../kit/filters.tsx';
import { RUNG_ICONS } from '../kit/rungs.ts';
import type { Rung } from './api-shapes.ts';
import {
  CATEGORIES,
  cleared,
  isFiltered,
  RUNGS,
  rungsOf,
  SELLER_SORTS,
  type SellerSort,
  type SellersSearch,
  sortBy,
  withCategory,
  withRungs,
  withText,
} from './sellers-search.ts';
import './sellers-filters.css';

const CATEGORY_OPTIONS = CATEGORIES.map((value) => ({ value, label: capital(POLICY_TERMS.category[value]) }));

const SORT_NAMES: Readonly<Record<SellerSort, string>> = {
  seller: SELLERS_WORDS.columns.seller,
  rung: SELLERS_WORDS.columns.rung,
  fullest: SELLERS_WORDS.columns.fullest,
  changed: SELLERS_WORDS.columns.changedAt,
};
const SORT_OPTIONS = SELLER_SORTS.filter((sort) => sort !== 'rung').map((value) => ({
  value,
  label: SORT_NAMES[value],
}));

type SellersFiltersProps = {
  search: SellersSearch;
  counts: Readonly<Partial<Record<Rung, number>>> | undefined;
  onSearch: (search: SellersSearch, how: 'push' | 'replace') => void;
  /** Enter or the arrow down in the search: on to the first row. */
  onLeave: (typed: string) => void;
};

/** Search, category and rungs; on a phone, where there are no headers, the order too. */
export function SellersFilters({ search, counts, onSearch, onLeave }: SellersFiltersProps) {
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onLeave(event.target instanceof HTMLInputElement ? event.target.value : '');
  };
  return (
    <search className="sellers-filters">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field inside */}
      <div className="sellers-filters-search" onKeyDown={leave}>
        <SearchField
          label={SELLERS_WORDS.search}
          placeholder={SELLERS_WORDS.searchHint}
          value={search.search ?? ''}
          // Letters that refine a search are one step of the history, not one each.
          onChange={(text) => onSearch(withText(search, text), search.search === undefined ? 'push' : 'replace')}
        />
      </div>
      <FilterSelect
        label={SELLERS_WORDS.category}
        any={SELLERS_WORDS.anyCategory}
        value={search.category}
        options={CATEGORY_OPTIONS}
        onChange={(category) => onSearch(withCategory(search, category), 'push')}
      />
      <div className="sellers-filters-sort">
        <FilterSelect
          label={SELLERS_WORDS.sort}
          any={SORT_NAMES.rung}
          value={search.sort === 'rung' ? undefined : search.sort}
          options={SORT_OPTIONS}
          onChange={(sort) => onSearch(sortBy(search, sort ?? 'rung'), 'push')}
        />
      </div>
      <RungChips search={search} counts={counts} onSearch={onSearch} />
    </search>
  );
}

/** The rungs with how many stand on each: one or several at once. */
function RungChips({ search, counts, onSearch }: Omit<SellersFiltersProps, 'onLeave'>) {
  const chosen = rungsOf(search.rung);
  const toggle = (rung: Rung) => (chosen.includes(rung) ? chosen.filter((each) => each !== rung) : [...chosen, rung]);
  return (
    <fieldset className="sellers-filters-rungs">
      <legend className="hidden-from-sight">{SELLERS_WORDS.rungs}</legend>
      {RUNGS.map((rung) => {
        const Icon = RUNG_ICONS[rung];
        const count = counts?.[rung];
        return (
          <button
            key={rung}
            type="button"
            className="sellers-filters-chip"
            data-rung={rung}
            aria-pressed={chosen.includes(rung)}
            onClick={() => onSearch(withRungs(search, toggle(rung)), 'push')}
          >
            <Icon aria-hidden="true" size={15} stroke={2} />
            {RUNG_WORDS[rung].name}
            {count === undefined ? null : <span className="number soft">{digits(count)}</span>}
          </button>
        );
      })}
      {isFiltered(search) ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onSearch(cleared(search), 'push')}>
          {SELLERS_WORDS.clear}
        </Button>
      ) : null}
    </fieldset>
  );
}

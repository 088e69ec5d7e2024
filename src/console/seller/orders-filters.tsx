import { FULFILMENT_NAMES, ORDER_FILTER_NAMES, ORDERS_TEXT as TEXT } from '../../words/orders-en.ts';
import { ToggleChips } from '../kit/filters.tsx';
import { FindById } from '../kit/find-by-id.tsx';
import type { OrdersSearch } from './routes.ts';
import './orders-filters.css';

type OrdersFiltersProps = {
  readonly search: OrdersSearch;
  readonly onSearch: (search: OrdersSearch) => void;
  readonly onFind: (order: string) => void;
};

const STATES = (['open', 'handed_over', 'delivered', 'cancelled', 'case_open'] as const).map((value) => ({
  value,
  label: ORDER_FILTER_NAMES[value],
}));
const FULFILMENTS = (['seller', 'dispatched'] as const).map((value) => ({ value, label: FULFILMENT_NAMES[value] }));

/** Which orders are shown, one of each kind at most; and the way to one whose id is known. */
export function OrdersFilters({ search, onSearch, onFind }: OrdersFiltersProps) {
  const { state, fulfilment } = search;
  return (
    <div className="orders-filters not-on-paper">
      <ToggleChips
        label={TEXT.filter}
        options={STATES}
        chosen={listOf(state)}
        onChange={(chosen) => onSearch({ fulfilment, state: chosen.find((each) => each !== state) })}
      />
      <ToggleChips
        label={TEXT.fulfilment}
        options={FULFILMENTS}
        chosen={listOf(fulfilment)}
        onChange={(chosen) => onSearch({ state, fulfilment: chosen.find((each) => each !== fulfilment) })}
      />
      <FindById label={TEXT.find} description={TEXT.findHow} button={TEXT.findButton} onFind={onFind} />
    </div>
  );
}

function listOf<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

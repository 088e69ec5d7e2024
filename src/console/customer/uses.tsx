import { Button } from '@mantine/core';
import { USES_TEXT as TEXT } from '../../words/used-my-data-en.ts';
import { EmptyState } from '../kit/states.tsx';
import { OwnList } from './own-list.tsx';
import { UseItem } from './use-item.tsx';
import { useUses } from './use-own-orders.ts';
import type { UsesSearch } from './uses-search.ts';

type UsesProps = {
  readonly search: UsesSearch;
  /** Takes the filters away; undefined where there are none to take away. */
  readonly onAll?: () => void;
};

/** Who used the own data, the latest first. */
export function Uses({ search, onAll }: UsesProps) {
  const asked = useUses(search);
  const isOfOrder = search.who === undefined && search.answer === undefined && onAll === undefined;
  const isFiltered = !isOfOrder && Object.values(search).some((each) => each !== undefined);
  const empty = isFiltered ? (
    <EmptyState
      title={TEXT.noneSuchTitle}
      action={onAll === undefined ? undefined : <Button onClick={onAll}>{TEXT.showAll}</Button>}
    >
      {TEXT.noneSuch}
    </EmptyState>
  ) : (
    <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>
  );
  return (
    <OwnList
      {...{ asked, empty }}
      label={TEXT.label}
      more={TEXT.more}
      className="uses"
      rows={4}
      itemKey={({ id }) => id}
      item={(use) => <UseItem use={use} />}
    />
  );
}

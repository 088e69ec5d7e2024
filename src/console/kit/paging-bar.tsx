import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { TABLE } from '../../words/table-en.ts';

/** Lists are paged by cursor: there is a page before and a page after, and no numbers. */
export type Paging = {
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  /** `50 of 2,128 sellers`. */
  readonly told?: string;
};

export function PagingBar({ paging: { onPrevious, onNext, told } }: { paging: Paging }) {
  return (
    <nav className="data-table-paging not-on-paper" aria-label={TABLE.pages}>
      <p className="number soft">{told}</p>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconChevronLeft aria-hidden="true" size={15} />}
        disabled={onPrevious === undefined}
        onClick={onPrevious}
      >
        {TABLE.previous}
      </Button>
      <Button
        variant="default"
        size="xs"
        rightSection={<IconChevronRight aria-hidden="true" size={15} />}
        disabled={onNext === undefined}
        onClick={onNext}
      >
        {TABLE.next}
      </Button>
    </nav>
  );
}

import { fill } from '../../words/fill.ts';
import { HUB_RETURNS as TEXT } from '../../words/hub-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Section } from '../kit/page.tsx';
import { useDesk } from './desk.tsx';
import { useHubReturns } from './use-desk-data.ts';

/** What is on its way here. What the marketplace began has no code of ours to be scanned: it is taken in from the list. */
export function ExpectedReturns() {
  const { act, queue } = useDesk();
  const list = useHubReturns('expected');
  const taken = new Set(
    queue.waiting.flatMap(({ command }) => (command.kind === 'receive_return' ? [command.code] : [])),
  );
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0 && !list.isError) return null;
  return (
    <Section title={TEXT.expectedTitle} lead={TEXT.expectedLead}>
      {list.isError && items.length === 0 ? (
        <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} />
      ) : null}
      <ul className="hub-list" aria-label={TEXT.expectedLabel}>
        {items.map(({ seller, return: id, order, listings, toldBy }) => (
          <li key={`${seller} ${id}`} className="hub-row">
            <span>
              <span className="hub-row-name">{order}</span>
              <span className="soft"> {listings.join(', ')}</span>
            </span>
            {taken.has(`${seller}~${id}`) ? (
              <span className="soft">{TEXT.takenIn}</span>
            ) : toldBy === 'marketplace' ? (
              <button
                type="button"
                className="hub-button"
                aria-label={fill(TEXT.takeInOf, { order })}
                onClick={() => act({ kind: 'receive_return', code: `${seller}~${id}` })}
              >
                {TEXT.takeIn}
              </button>
            ) : (
              <span className="soft">{TEXT.scanIt}</span>
            )}
          </li>
        ))}
      </ul>
      <MoreButton asked={list} label={TEXT.more} />
    </Section>
  );
}

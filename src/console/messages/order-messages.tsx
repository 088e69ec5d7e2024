import { Link } from '@tanstack/react-router';
import { MESSAGES_TEXT, ORDER_MESSAGES as TEXT } from '../../words/messages-en.ts';
import { Section } from '../kit/page.tsx';
import { PLACES } from './places.ts';
import type { Audience } from './shapes.ts';
import { ThreadList } from './thread-list.tsx';
import { useThreadsOfOrder } from './use-threads.ts';

/** What was written about an order, and the way to write. A page of an order is as good without it: what fails is left out. */
export function OrderMessages({ audience, order }: { readonly audience: Audience; readonly order: string }) {
  const threads = useThreadsOfOrder(order).data?.items ?? [];
  const hasOwn = threads.some(({ about }) => about.kind === 'order');
  return (
    <Section title={MESSAGES_TEXT.title} lead={TEXT[audience]}>
      {threads.length === 0 ? null : <ThreadList audience={audience} threads={threads} />}
      {hasOwn ? null : (
        <p>
          <Link to={PLACES[audience].thread} params={{ thread: order }}>
            {TEXT.write[audience]}
          </Link>
        </p>
      )}
    </Section>
  );
}

import type { Ledger } from '../ledger/ledger.ts';
import { toCapabilities } from '../sellers/view.ts';
import type { WebhooksOptions } from '../webhooks/webhooks.ts';

/** How a seller stands and what it may do, as webhooks tell it. */
export function tellForWebhooks(ledger: Pick<Ledger, 'look'>): WebhooksOptions['tell'] {
  return (seller) =>
    ledger.look(seller, ({ clock, views }) => {
      const view = views.capabilities();
      return { at: clock, rung: view.rung, until: view.until, capabilities: toCapabilities(view) };
    });
}

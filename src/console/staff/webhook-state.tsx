import { WEBHOOK_STATE_NAMES } from '../../words/staff-webhooks-en.ts';
import type { Webhook } from './api-shapes.ts';
import './webhook-state.css';

/** Whether messages reach it, in a word. */
export function WebhookState({ webhook: { state, failingSince } }: { webhook: Webhook }) {
  const shown = state === 'active' && failingSince !== null ? 'failing' : state;
  return (
    <span className="webhook-state" data-state={shown}>
      {WEBHOOK_STATE_NAMES[shown]}
    </span>
  );
}

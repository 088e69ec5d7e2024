import type { Problem } from '../../http/problems.ts';
import type { HubParts } from '../parts.ts';

/** Why a hub cannot be worked at; undefined: it is one of ours. */
export function whyNoHub({ hubs }: Pick<HubParts, 'hubs'>, hub: string): Problem | undefined {
  if (hubs.includes(hub)) return undefined;
  return { code: 'unknown-hub', parameters: { hub, hubs: hubs.join(', ') } };
}

import { screenMessage } from '../../src/rulebook/messages/screen.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import type { Screen } from './verdict.ts';

/** The screen as it is shipped: every kind of finding, under the default policy. */
export function loadScreen(): Screen {
  const policy = loadDefaultPolicy();
  return (message) => screenMessage(policy, message);
}

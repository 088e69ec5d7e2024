import type { Logger } from 'pino';
import type { Recipient } from './relay.ts';

/**
 * Tells the log of each decision, by its key alone. Everything else is told to few and happens often: it is in the log
 * only where somebody looks for it.
 */
export function announceTo(logger: Logger): Recipient {
  return async ({ topic, key }) =>
    topic === 'decision' ? logger.info({ key }, 'decided') : logger.debug({ key }, 'told');
}

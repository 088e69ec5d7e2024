import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Metrics } from '../http/metrics.ts';
import { httpModerator } from '../screening/moderation/http-moderator.ts';
import { pausing } from '../screening/moderation/pausing.ts';
import type { ThreadParts } from '../threads/parts.ts';

type Sources = {
  readonly config: Pick<Config, 'moderation' | 'moderationTimeout'>;
  readonly logger: Pick<Logger, 'warn'>;
  readonly metrics: Pick<Metrics, 'observeModeration'> | undefined;
  /** Wall time. */
  readonly now: () => number;
};

/** The moderation service that is asked besides our own screen. Undefined: none is set, and no message leaves. What it does not answer is counted. */
export function openModeration({ config, logger, metrics, now }: Sources): ThreadParts['askOutside'] {
  const { moderation: url, moderationTimeout: timeout } = config;
  if (url === undefined) return undefined;
  const moderate = pausing(httpModerator({ url, timeout, now }), now, () =>
    logger.warn('the moderation service does not answer: messages go on by our own screen'),
  );
  return async (text) => {
    const start = performance.now();
    const said = await moderate(text);
    metrics?.observeModeration('trouble' in said ? said.trouble : 'answered', (performance.now() - start) / 1000);
    return 'trouble' in said ? [] : said.findings;
  };
}

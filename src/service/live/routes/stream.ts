import { eventStreams, type StreamEnds } from '../../http/event-streams.ts';
import type { App } from '../../http/registrar.ts';

/** So many pages of one person are kept fresh at a time. */
const LIMITS = { most: 8, retryAfter: 5 };

/** Longer than a stream lasts, in milliseconds: it ends itself before that. */
export const STREAM_TIMEOUT = 1_200_000;

/** Streams changes to pages, a few at a time for each person. */
export const streams = (app: App) => eventStreams(app, LIMITS);

/** Fires when nobody reads it any more, or the server stops. */
export const overOf = ({ gone, stopping }: StreamEnds): AbortSignal => AbortSignal.any([gone, stopping]);

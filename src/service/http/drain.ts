import type { App } from './registrar.ts';

/** How long requests may go on after the server began to stop, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Lets a stopping server finish what it has begun: no new connections, and every connection closes after the answer
 * it waits for. Answers whether it is stopping.
 */
export function drainOnClose(app: App): () => boolean {
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
    // An answer that nobody reads would hold the server open for ever.
    setTimeout(() => app.server.closeAllConnections(), PATIENCE).unref();
  });
  app.addHook('onResponse', (_request, _reply, done) => {
    if (draining) setImmediate(() => app.server.closeIdleConnections());
    done();
  });
  return () => draining;
}

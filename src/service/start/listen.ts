import type { App } from '../http/registrar.ts';
import type { ClaimedPort } from './claim-port.ts';
import { refuseListening, type StartRefusal } from './refusal.ts';

/** Serves at a port that was claimed; answers why not. */
export async function listen(
  app: App,
  host: string,
  claimed: ClaimedPort,
): Promise<{ readonly refused: StartRefusal } | undefined> {
  await claimed.release();
  try {
    await app.listen({ host, port: claimed.port });
    return undefined;
  } catch (error) {
    await app.close();
    return { refused: refuseListening(error, host, claimed.port) };
  }
}

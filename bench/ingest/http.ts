import { startServer } from '../http/start-server.ts';
import { beginOf } from './judged.ts';
import { type Lane, race } from './lanes.ts';

/** Posts all batches to a server of its own process, and checks that every event is accepted; answers the seconds. */
export async function runHttp(database: string, lanes: readonly Lane[], events: number): Promise<number> {
  const server = await startServer(['service', database, String(beginOf(lanes))]);
  try {
    const headers = { authorization: `Bearer ${server.key}`, 'content-type': 'application/cloudevents-batch+json' };
    // Made beforehand, as another process of the marketplace would have: what is measured is the server.
    const bodies = new Map(lanes.flat().map((batch) => [batch, JSON.stringify(batch)]));
    let accepted = 0;
    const seconds = await race(lanes, async (batch) => {
      const body = bodies.get(batch) as string;
      const answer = await fetch(`${server.url}/v1/events`, { method: 'POST', headers, body });
      const receipt = (await answer.json()) as { accepted?: number };
      if (receipt.accepted === undefined)
        throw new Error(`the server answered ${answer.status}: ${JSON.stringify(receipt)}`);
      accepted += receipt.accepted;
    });
    if (accepted !== events) throw new Error(`${accepted} of ${events} events were accepted`);
    return seconds;
  } finally {
    await server.stop();
  }
}

import { answersInQueue } from '../../src/service/start/answers-in-queue.ts';
import { day, placed } from '../builders.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';
import { POLICY_DOCUMENT, readPolicy } from '../ledger/drive.ts';
import { lateOrders } from '../reference/examples.ts';
import { type Answered, type Served, serve } from '../served-ledger.ts';

/** S-1 is warned on day 11 and restricted on day 36; the clock of events stands on day 37. */
const LATE = [...lateOrders(0, 3, 6, 9), ...lateOrders(28, 31, 34)];
const FACTS = [...LATE, placed({ seller: 'S-2', orderId: 'theirs', at: day(37) })];

export const OF_APPEAL = '/v1/sellers/S-1/files?purpose=appeal&number=2';
export const OF_PLAN = '/v1/sellers/S-1/files?purpose=plan&number=2';

/** How a file is called unless a test says otherwise: as some are. */
export const NAME = 'Delivery to Marcia Brown.jpeg';

/** The service with a seller who can appeal the restriction S-1/2, and with cases for the staff. */
export type SellerWithFiles = {
  readonly served: Served;
  readonly database: TestDatabase;
  /** The clock of the wall. */
  now: number;
  /** Uploads a picture. */
  send(who: string, body: Buffer, url?: string, headers?: object): Promise<Answered>;
  /** Asks for a picture. */
  look(who: string, url: string): ReturnType<typeof lookAt>;
  /** Removes one; answers the status. */
  remove(file: string): Promise<number>;
  /** Appeals an item of the restriction with pictures. */
  file(...files: string[]): Promise<Answered>;
};

export async function sellerWithFiles(): Promise<SellerWithFiles> {
  const database = await freshDatabase();
  const inQueue = answersInQueue(async () => readPolicy(POLICY_DOCUMENT));
  const rig = { now: day(37) };
  const served = await serve(database.pool, 'events', () => rig.now, inQueue);
  await served.tell(FACTS);
  return Object.assign(rig, {
    ...{ served, database },
    send: (who: string, body: Buffer, url = OF_APPEAL, headers: object = {}) =>
      upload(served, url, body, { 'x-file-name': encodeURIComponent(NAME), authorization: who, ...headers }),
    look: (who: string, url: string) => lookAt(served, who, url),
    async remove(file: string) {
      const url = `/v1/sellers/S-1/files/${file}`;
      return (await served.app.inject({ method: 'DELETE', url, headers: { authorization: 'seller' } })).statusCode;
    },
    file(...files: string[]) {
      const item = { item: LATE[4]?.id, wrong: 'was_in_time', because: 'It was scanned on the day', files };
      return served.post('seller', '/v1/actions/S-1~2/appeals', { items: [item] });
    },
  });
}

async function upload({ app }: Served, url: string, payload: Buffer, headers: object): Promise<Answered> {
  const sent = { 'content-type': 'image/png', ...headers };
  const { statusCode, body, headers: answered } = await app.inject({ method: 'POST', url, headers: sent, payload });
  return { status: statusCode, text: body, body: JSON.parse(body), headers: answered };
}

async function lookAt({ app }: Served, who: string, url: string) {
  const { statusCode, headers, rawPayload } = await app.inject({ method: 'GET', url, headers: { authorization: who } });
  return { status: statusCode, headers, bytes: rawPayload };
}

/** What a refusal is. */
export function problemOf({ status, body }: Answered): readonly [status: number, type: string] {
  return [status, body.type];
}

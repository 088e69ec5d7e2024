import { afterEach, beforeEach } from 'vitest';
import type { MailParts } from '../../src/service/notices/mail/send-mails.ts';
import { openTransport } from '../../src/service/notices/mail/transport.ts';
import { findReport } from '../../src/service/reports/store.ts';
import { day, placed } from '../builders.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';
import { type HandClock, handClock } from '../ledger/hand-clock.ts';
import { insertTeam, type ToldMarketplace, toldMarketplace } from '../notices/served-notices.ts';
import { lateOrders } from '../reference/examples.ts';
import { type Arrived, type MailServer, startMailServer } from './mail-server.ts';

/** Stands in every customer reference of the shop. */
export const CUSTOMER = 'C-CANARY';

/** S-1 is warned on day 11. */
export const WARNED = [
  ...lateOrders(0, 3, 6, 9).map((order) => ({ ...order, customer: `${CUSTOMER}-${order.orderId}` })),
  placed({ seller: 'S-3', orderId: 'clock', at: day(11, 1) }),
];

/** A marketplace that sends mail, made anew for each test of a file, with a real mail server. */
export class MailRig {
  database!: TestDatabase;
  server!: MailServer;
  clock!: HandClock;
  told!: ToldMarketplace;
  readonly open: { close: () => void }[] = [];

  constructor() {
    beforeEach(async () => {
      this.database = await freshDatabase();
      this.server = await startMailServer();
      this.clock = handClock(day(11, 2));
      this.told = await toldMarketplace(this.database.pool, { sendsMail: true, now: this.clock.now });
      await insertTeam(this.database.pool);
    });
    afterEach(async () => {
      for (const each of this.open.splice(0)) each.close();
      await this.server.close();
      await this.database.drop();
    });
  }

  /** One server of ours that sends mail. */
  sender(patience?: Parameters<typeof openTransport>[2]): MailParts {
    const transport = openTransport(this.server.url, 'Kingston Express <trust@kingston.example>', patience);
    this.open.push(transport);
    return {
      ...{ ...this.told.parts, transport, domain: 'kingston.example', baseUrl: 'https://trust.kingston.example' },
      ...{ marketplace: 'Kingston Express', zone: async () => 'America/Jamaica' },
      report: async (seller, week) => (await findReport(this.database.pool, seller, week))?.letter,
      waiting: async () => ({ count: 0, threads: [] }),
    };
  }

  /** What arrived, by address. */
  arrived(): readonly Arrived[] {
    return this.server.arrived.toSorted((one, other) => (one.to < other.to ? -1 : 1));
  }
}

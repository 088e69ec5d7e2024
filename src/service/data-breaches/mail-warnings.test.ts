import { afterAll, beforeAll, expect, test } from 'vitest';
import { join, serverOver } from '../../../test/accounts/service.ts';
import { serveBreaches } from '../../../test/data-breaches.ts';
import { withDatabase } from '../../../test/database.ts';
import { LATE, openTestLedger } from '../../../test/ledger/drive.ts';
import { type MailServer, startMailServer } from '../../../test/mail/mail-server.ts';
import { HOUR } from '../../rulebook/instant.ts';
import { type OpenedMail, openMail } from '../notices/mail/open-mail.ts';
import { loadDefaultPolicy } from '../policy/load.ts';
import { mailWarnings } from './mail-warnings.ts';
import { warnOfClocks } from './warn.ts';

const database = withDatabase();
let server: MailServer;
let mail: OpenedMail;
let serving: ReturnType<typeof serveBreaches>;
let now = LATE;

beforeAll(async () => {
  const { pool } = database();
  server = await startMailServer();
  const settings = { smtpUrl: server.url, mailFrom: 'Kingston <trust@kingston.example>', marketplaceName: 'Kingston' };
  const opened = openMail(settings, 'https://trust.kingston.example', async () => loadDefaultPolicy());
  if (opened === undefined) throw new Error('no mail is sent');
  mail = opened;
  const accounts = serverOver(pool);
  await join(accounts, 'dpo@example.com', 'data-protection-officer');
  await join(accounts, 'lead@example.com', 'staff-lead');
  await join(accounts, 'agent@example.com', 'staff-agent');
  await join(accounts, 'shop@example.com', 'seller-owner', { sellerId: 'S-1' });
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  serving = serveBreaches(pool, { ledger, accounts, now: () => now, toStaff: mail.plain });
});

afterAll(async () => {
  mail.transport.close();
  await server.close();
});

async function ask(what: string, payload: object) {
  const [method, url] = what.split(' ') as ['POST', string];
  return (await serving.served.app.inject({ method, url, headers: { authorization: 'officer' }, payload })).json();
}

const arrived = () =>
  server.arrived
    .splice(0)
    .map(({ to, mail: { subject } }) => `${to} ${subject}`)
    .toSorted();

test('at each mark everybody who may work on inquiries is mailed once, also after a kill, and not about a clock that stopped', async () => {
  const { parts } = serving;
  const { id } = await ask('POST /v1/data-breaches', { text: 'A stranger had the address of a customer.' });
  now += 12 * HOUR;
  await warnOfClocks(parts);
  server.refuse = () => ({ at: 'rcpt', code: 451, text: 'later' });
  expect(await mailWarnings(parts)).toBe(0);
  server.refuse = undefined;
  now += HOUR;
  // A server that dies with it in hand: another one sends it when the lease has ended.
  const dying = { ...parts, toStaff: { ...mail.plain, send: () => Promise.reject(new Error('killed')) } };
  await expect(mailWarnings(dying)).rejects.toThrow('killed');
  expect(await mailWarnings(parts)).toBe(0);
  now += HOUR;
  expect(await mailWarnings(parts)).toBe(2);
  const subject = 'The clock “contract” of an inquiry has run to 50 %';
  expect(server.arrived[0]?.mail.text).toContain(`https://trust.kingston.example/staff/data-protection/breaches/${id}`);
  expect(arrived()).toEqual([`dpo@example.com ${subject}`, `lead@example.com ${subject}`]);
  expect(await mailWarnings(parts)).toBe(0);

  now += 4 * HOUR;
  expect(await warnOfClocks(parts)).toBe(1);
  await ask(`POST /v1/data-breaches/${id}/acts`, { do: 'notify', regime: 'contract' });
  expect(await mailWarnings(parts)).toBe(0);
  expect(arrived()).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { withServedListings } from '../../../test/listings/served-listings.ts';
import { type MailServer, startMailServer } from '../../../test/mail/mail-server.ts';
import { type OpenedMail, openMail } from '../notices/mail/open-mail.ts';
import { loadDefaultPolicy } from '../policy/load.ts';
import { LISTING_MAIL_LEASE, sendListingMails } from './send-mails.ts';

const database = withDatabase();
let server: MailServer;
let mail: OpenedMail;
beforeAll(async () => {
  server = await startMailServer();
  const settings = { smtpUrl: server.url, mailFrom: 'Kingston <trust@kingston.example>', marketplaceName: 'Kingston' };
  const opened = openMail(settings, 'https://trust.kingston.example', async () => loadDefaultPolicy());
  if (opened === undefined) throw new Error('no mail is sent');
  mail = opened;
});
const served = withServedListings(database, () => mail.plain);
afterAll(async () => {
  mail.transport.close();
  await server.close();
});
beforeEach(() => {
  server.refuse = undefined;
  server.arrived.splice(0);
});

const SAID = 'The picture shows a lamp of Marsha Whyte, who made it.';
const reported = async (listing: string, contact: string, who = 'nobody') =>
  (await served().report(listing, { name: 'Marsha Whyte', contact, text: SAID }, who)).body;
async function decide(listing: string, body: object) {
  const { version } = (await served().ask('staff', `GET /v1/listings/S-1~${listing}`)).body;
  await served().ask('staff', `POST /v1/listings/S-1~${listing}/decision`, {
    ...{ text: 'Marsha Whyte is right about the lamp of the shop.', version, ...body },
  });
}
const wrong = { decision: 'take_down', finding: 'inaccurate', reasons: ['pictures_wrong'] };
const right = { decision: 'inspect', finding: 'accurate', reasons: ['as_described'] };
const states = async () =>
  (
    await database().pool.query<{ state: string }>('select state from listing_mails order by queued_at, entry')
  ).rows.map(({ state }) => state);

test('whoever reports a listing is written to that it was received, and once a person has looked, what was found', async () => {
  const { reference, code } = await reported('L-1', 'marsha@mail.example');
  // Nobody is written to who has not said where.
  await served().report('L-1', {}, 'bob');
  expect(await sendListingMails(served().parts)).toBe(1);
  expect(await sendListingMails(served().parts)).toBe(0);
  await decide('L-1', wrong);
  expect(await sendListingMails(served().parts)).toBe(1);
  const [receipt, outcome, ...more] = server.arrived;
  expect(more).toEqual([]);
  for (const each of [receipt, outcome]) {
    expect(each?.to).toBe('marsha@mail.example');
    expect(each?.mail.subject).toContain(reference);
    // Whoever's address it is learns nothing of anybody: neither code, listing nor shop, and no word that somebody wrote.
    const whole = JSON.stringify(each);
    for (const unsaid of [code, 'L-1', 'S-1', 'Marsha Whyte', 'lamp']) expect(whole).not.toContain(unsaid);
  }
  expect(receipt?.mail.text).toContain('A person looks at it; no program decides.');
  expect(outcome?.mail.text).toContain('The listing does not say what is sold.');
  expect(outcome?.mail.text).toContain('Customers do not see the listing now.');
  expect(outcome?.mail.text).not.toContain('ask once');
  expect((await states()).toSorted()).toEqual(['no_address', 'sent', 'sent']);
});

test('a listing that is left shown is told with how to ask again, and another look is told anew', async () => {
  const { reference, code } = await reported('L-2', 'ada@mail.example', 'ada');
  await decide('L-2', right);
  await sendListingMails(served().parts);
  expect(
    server.arrived.map(({ mail: { text } }) => text?.includes('ask once that another person looks, within 184 days')),
  ).toEqual([...[false, true]]);
  await served().ask('nobody', `POST /v1/listing-reports/${reference}/review`, {}, { 'report-code': code });
  expect(await sendListingMails(served().parts)).toBe(0);
  const { version } = (await served().ask('lead', 'GET /v1/listings/S-1~L-2')).body;
  await served().ask('lead', 'POST /v1/listings/S-1~L-2/decision', {
    ...right,
    text: 'It is as the page says.',
    version,
  });
  expect(await sendListingMails(served().parts)).toBe(1);
  // It was asked once, and so it is not offered again.
  expect(server.arrived.at(-1)?.mail.text).not.toContain('ask once');
});

test('what a mail server cannot take goes again under the same name, by whichever server; with the words the address is gone', async () => {
  await reported('L-3', 'marsha@mail.example', 'other');
  const first = { ...served().parts };
  server.refuse = () => ({ at: 'data', code: 451, text: 'come again, marsha@mail.example' });
  expect(await sendListingMails(first)).toBe(0);
  server.refuse = undefined;
  // Not before its time; and not by two servers at once.
  expect(await sendListingMails(first)).toBe(0);
  const later = { ...first, now: () => first.now() + 2 * LISTING_MAIL_LEASE };
  const sent = await Promise.all([sendListingMails(later), sendListingMails(later)]);
  expect(sent.toSorted()).toEqual([0, 1]);
  expect(server.arrived).toHaveLength(1);
  const { rows } = await database().pool.query('select row_to_json(listing_mails)::text as row from listing_mails');
  expect(JSON.stringify(rows)).not.toContain('mail.example');
  expect(served().logged()).not.toContain('mail.example');

  await reported('L-4', 'gone@mail.example', 'ada');
  await database().pool.query('update listing_reports set text_ref = null');
  expect(await sendListingMails(later)).toBe(0);
  expect(await states()).not.toContain('queued');
});

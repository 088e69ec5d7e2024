import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import type { Arrived } from '../../../test/mail/mail-server.ts';
import { TEAM } from '../../../test/notices/served-notices.ts';
import { ADA_MAIL, mailOf, REPLY_DOMAIN, replyTo, withServedRelay } from '../../../test/relay/served-relay.ts';
import { plantedIn } from '../../../test/security/planted.ts';

import { findAlias } from './find-alias.ts';

/** No address, number or name of the other side in any byte that leaves (threat T9), looked for in what a provider got over SMTP. */

const database = withDatabase();
const served = withServedRelay(database);

/** All that a mail has to read, whichever way it is encoded. */
function bytesOf({ raw, mail }: Arrived): string {
  const headers = mail.headers.map(({ key, value }) => `${key}: ${value}`).join('\n');
  const decoded = raw
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [raw, decoded, headers, mail.subject, mail.text, mail.html].join('\n');
}

/** What of the shop’s people no customer learns. */
const OF_SELLER = [...TEAM.flatMap(({ name, email }) => [name, email]), 'Name of P-', 'shop.example'];

const HELD = 'Pay to GB29 NWBK 6016 1331 9268 19';
const MASKED = '876 555 0199';

let toCustomer: readonly Arrived[] = [];
let toSellers: readonly Arrived[] = [];

beforeAll(async () => {
  const { threads, post, postToSellers, answer } = served();
  await threads.send('seller', 'T-1', 'Which colour would you like?');
  const first = await post();
  await threads.send('seller', 'T-1', HELD);
  const letter = { id: randomUUID(), text: `Ring ${MASKED} or write here` };
  for (const coached of [false, true])
    await threads.ask('seller', 'POST /v1/threads/T-1/messages', { ...letter, coached });
  const second = await post();
  await answer(replyTo(first[0]), 'Blue, says the CANARY', {
    Cc: 'mallory@example.com',
    'Reply-To': 'ada.canary@example.com',
  });
  await answer(replyTo(first[0]), 'My mail is ada.canary@example.com and 876 555 0142');
  await threads.send('bob', 'T-3', 'CANARY of Bob');
  toCustomer = [...first, ...second, ...(await post())];
  toSellers = await postToSellers();
});

describe('mail to a customer', () => {
  test('has the delivered text alone: masked words masked, held ones not at all', () => {
    const [first, second, ...answers] = toCustomer;
    expect(first?.mail.text).toContain('Which colour would you like?');
    expect(second?.mail.text).toContain('Ring ••• or write here');
    expect(second?.mail.html).toContain('Ring ••• or write here');
    expect(answers.length).toBe(1);
    for (const mail of toCustomer) {
      const bytes = bytesOf(mail);
      const secrets = [HELD, 'NWBK', MASKED, ...OF_SELLER, 'CANARY'];
      expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
      // Of the customer's own only where it goes.
      expect(plantedIn(bytes.replaceAll(ADA_MAIL, ''))).toEqual([]);
      expect([mail.to, mail.mail.to?.map(({ address }) => address)]).toEqual([ADA_MAIL, [ADA_MAIL]]);
    }
  });

  test('tells nothing of this machine, and who answers is the alias', () => {
    for (const mail of toCustomer) {
      const headers = mail.mail.headers.map(({ key }) => key);
      expect(headers).not.toContain('received');
      expect(headers).not.toContain('x-mailer');
      expect(headers).not.toContain('x-originating-ip');
      expect(mail.mail.messageId).toMatch(/^<conversation\.[\w-]{24}@kingston\.example>$/);
      expect(mail.from).toBe('trust@kingston.example');
      expect(replyTo(mail)).toMatch(new RegExp(`^[a-z2-7]{26}@${REPLY_DOMAIN}$`));
      expect(mail.hello).toBe('kingston.example');
      if (hostname().length > 3) expect(bytesOf(mail)).not.toContain(hostname());
      expect(bytesOf(mail)).not.toContain('127.0.0.1');
    }
  });
});

describe('mail to a seller', () => {
  test('says of which orders something waits, whose turn it is and where: nothing that was said, nobody who said it', () => {
    expect(toSellers.map(({ to }) => to).toSorted()).toEqual(TEAM.map(({ email }) => email).toSorted());
    for (const mail of toSellers) {
      expect(mail.mail.subject).toBe('Messages about 2 orders wait');
      expect(mail.mail.text).toContain('Order T-1: the customer wrote on');
      expect(mail.mail.text).toContain('It is your turn.');
      expect(mail.mail.text).toContain('https://trust.kingston.example/seller/messages');
      const bytes = bytesOf(mail);
      for (const secret of ['CANARY', 'Blue', 'colour', REPLY_DOMAIN]) expect(bytes).not.toContain(secret);
      expect(plantedIn(bytes)).toEqual([]);
      expect(mail.mail.headers.map(({ key }) => key)).not.toContain('x-mailer');
      expect(mail.mail.messageId).toMatch(/@kingston\.example>$/);
    }
  });

  test('is one for many messages, an hour apart, and none once it was read', async () => {
    const { threads, postToSellers, answer } = served();
    await answer(replyTo(toCustomer[0]), 'And another');
    await answer(replyTo(toCustomer[0]), 'And one more');
    expect(new Set((await postToSellers()).map(({ to }) => to)).size).toBe(TEAM.length);
    await answer(replyTo(toCustomer[0]), 'Soon after');
    // Not within the hour.
    expect(await postToSellers()).toEqual([]);
    for (const thread of ['T-1', 'T-3']) {
      const { body } = await threads.ask('seller', `GET /v1/threads/${thread}`);
      await threads.ask('seller', `PUT /v1/threads/${thread}/read`, { message: body.messages.at(-1).id });
    }
    threads.advance(3_600_000);
    expect(await postToSellers()).toEqual([]);
  });
});

test('what the shop reads of a mail: its words, and nothing else that was in it', async () => {
  const { threads } = served();
  const { body } = await threads.ask('seller', 'GET /v1/threads/T-1');
  const said = JSON.stringify(body);
  expect(said).toContain('Blue, says the CANARY');
  for (const secret of ['mallory', 'example.com', 'Re: your message', REPLY_DOMAIN]) expect(said).not.toContain(secret);
  // Its own number, as it wrote it.
  expect(plantedIn(said)).toEqual([MASKED]);
});

test('no alias of another order or customer ever takes a mail of somebody else, whatever is tried', async () => {
  const { threads, post, relay, bring } = served();
  await threads.send('seller', 'T-2', 'Hello');
  await threads.send('seller', 'cased', 'Hello');
  const aliases = [...new Set((await post()).map(replyTo)), replyTo(toCustomer[0])];
  expect(new Set(aliases).size).toBe(3);
  const { parts } = relay;
  const someKey = fc.record({
    seller: fc.constantFrom('S-1', 'S-2'),
    order: fc.constantFrom('T-1', 'T-2', 'T-3', 'F-1', 'cased', 'nowhere'),
    about: fc.constantFrom('', 'D-1'),
    customer: fc.constantFrom('C-1', 'C-2', ''),
    number: fc.integer({ min: 0, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(someKey, async (key) => {
      // As somebody would make it who knows everything, the secret too: taken are those that were given out, and for what they stand.
      const address = `${parts.aliases.aliasOf(key)}@${REPLY_DOMAIN}`;
      const found = await findAlias(parts, address, REPLY_DOMAIN);
      expect(found !== undefined).toBe(aliases.includes(address));
      if (found === undefined) return;
      const { seller, order, about, customer } = key;
      expect(found).toMatchObject({ of: { seller, order, about }, customer });
      expect([seller, customer]).toEqual(['S-1', 'C-1']);
    }),
    { numRuns: 300 },
  );
  // Somebody else, who has the alias and writes honestly from their own address, at each of them.
  for (const alias of aliases) {
    const data = mailOf('From another customer', { From: 'bob@example.com' });
    expect((await bring({ from: 'bob@example.com', to: [alias], data }))?.code).toBe(550);
  }
  for (const thread of ['T-1', 'T-2', 'cased'])
    expect(JSON.stringify((await threads.ask('seller', `GET /v1/threads/${thread}`)).body)).not.toContain(
      'another customer',
    );
});

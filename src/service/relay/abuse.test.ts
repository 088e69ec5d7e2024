import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';
import { beforeAll, describe, expect, test } from 'vitest';
import { day, scanned } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { ADA_MAIL, HONEST, mailOf, REPLY_DOMAIN, replyTo, withServedRelay } from '../../../test/relay/served-relay.ts';
import { connectSmtp } from '../../../test/relay/smtp-client.ts';
import { plantedIn } from '../../../test/security/planted.ts';

/** What somebody can do with an alias who should not (threat T9), over real connections. */

const database = withDatabase();
const served = withServedRelay(database);

let alias = '';

const UNKNOWN = { code: 550, text: '5.1.1 No such address here' };

/** How many messages of the customer the shop sees. */
const heard = async (thread = 'T-1'): Promise<readonly string[]> =>
  (await served().threads.ask('seller', `GET /v1/threads/${thread}`)).body.messages
    .filter(({ sender }: { sender: string }) => sender === 'customer')
    .map(({ text }: { text: string }) => text);

beforeAll(async () => {
  await served().threads.send('seller', 'T-1', 'Which colour would you like?');
  const [mail] = await served().post();
  alias = replyTo(mail);
});

describe('an address that takes nothing', () => {
  test.each([
    ['never was', () => `${'a'.repeat(26)}@${REPLY_DOMAIN}`],
    ['is no alias', () => `postmaster@${REPLY_DOMAIN}`],
    ['is of another domain: nothing is relayed', () => alias.replace(REPLY_DOMAIN, 'elsewhere.example')],
    ['is that of the customer', () => ADA_MAIL],
    ['has one letter that is another', () => `${alias.startsWith('a') ? 'b' : 'a'}${alias.slice(1)}`],
    ['has a route in it', () => alias.replace('@', '%elsewhere.example@')],
  ])('%s: it is answered like any other, and nothing is sent anywhere', async (_, to) => {
    const { bring, server } = served();
    const before = server().arrived.length;
    expect(await bring({ from: ADA_MAIL, to: [to()], data: mailOf('Hello') })).toEqual(UNKNOWN);
    expect(server().arrived.length).toBe(before);
  });

  test('whoever tries several is sent away', async () => {
    const client = await connectSmtp(served().port());
    await client.say(`MAIL FROM:<${ADA_MAIL}>`);
    const said: (number | undefined)[] = [];
    for (let each = 0; each < 7; each++) said.push((await client.say(`RCPT TO:<x${each}@${REPLY_DOMAIN}>`))?.code);
    expect(said).toEqual([550, 550, 550, 550, 550, 421, undefined]);
  });
});

describe('whoever is not the customer of record', () => {
  test.each([
    ['somebody else, honestly', 'mallory@example.com', `Mallory <mallory@example.com>`, '5.7.1'],
    ['two writers', ADA_MAIL, `${ADA_MAIL}, mallory@example.com`, '5.7.1'],
    ['nobody', ADA_MAIL, '', '5.7.1'],
    ['an address in the name', 'mallory@example.com', `"${ADA_MAIL}" <mallory@example.com>`, '5.7.1'],
  ])('%s is refused', async (_, sender, from, code) => {
    const data = mailOf('It is me', { From: from });
    const reply = await served().bring({ from: sender, to: [alias], data });
    expect([reply?.code, reply?.text.startsWith(code)]).toEqual([550, true]);
    expect(plantedIn(reply?.text ?? '')).toEqual([]);
    expect(await heard()).not.toContain('It is me');
  });

  test('a second From that names the customer is refused', async () => {
    const data = `From: mallory@example.com\r\n${mailOf('Both')}`;
    expect((await served().bring({ from: ADA_MAIL, to: [alias], data }))?.code).toBe(550);
  });
});

describe('what shows that a mail is from whom it says', () => {
  /** Says what names say, and brings one; answers the code and what follows it. */
  async function brought(names: Record<string, readonly string[] | 'broken'>, data = mailOf('Hello'), from = ADA_MAIL) {
    const { names: said, bring } = served();
    for (const name of Object.keys(said)) delete said[name];
    Object.assign(said, names);
    const reply = await bring({ from, to: [alias], data });
    return `${reply?.code} ${reply?.text.slice(0, 6).trim()}`;
  }

  const DMARC = { '_dmarc.example.com': ['v=DMARC1; p=reject'] };

  test.each([
    ['servers of its domain, and DMARC', HONEST, '250 2.0.0'],
    ['servers of its domain, without DMARC', { 'example.com': ['v=spf1 ip4:127.0.0.1 -all'] }, '250 2.0.0'],
    ['other servers', { ...DMARC, 'example.com': ['v=spf1 ip4:192.0.2.1 -all'] }, '550 5.7.26'],
    ['other servers, without DMARC', { 'example.com': ['v=spf1 ip4:192.0.2.1 -all'] }, '550 5.7.26'],
    ['a domain that minds only softly', { ...DMARC, 'example.com': ['v=spf1 ~all'] }, '550 5.7.26'],
    ['DMARC that only watches', { '_dmarc.example.com': ['v=DMARC1; p=none'] }, '550 5.7.26'],
    ['a domain that says nothing', {}, '550 5.7.26'],
    ['a domain that cannot be asked', { 'example.com': 'broken', '_dmarc.example.com': 'broken' }, '451 4.7.0'],
    ['a domain whose servers cannot be asked', { ...DMARC, 'example.com': 'broken' }, '451 4.7.0'],
  ] as const)('%s', async (_, names, said) => {
    expect(await brought(names)).toBe(said);
  });

  test('another one’s server that may send for its own domain only', async () => {
    const names = { ...DMARC, 'evil.example': ['v=spf1 ip4:127.0.0.1 -all'] };
    expect(await brought(names, mailOf('Spoofed'), 'mallory@evil.example')).toBe('550 5.7.26');
    expect(await brought({ 'evil.example': ['v=spf1 ip4:127.0.0.1 -all'] }, mailOf('Spoofed'), 'm@evil.example')).toBe(
      '550 5.7.26',
    );
    expect(await heard()).not.toContain('Spoofed');
  });

  test('a signature of its domain, whoever brings it; not when a word was changed, nor over a part', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    const names = { ...DMARC, 's1._domainkey.example.com': [`v=DKIM1; k=rsa; p=${p}`] };
    const sign = async (mail: string, maxBodyLength?: number) => {
      const key = { signingDomain: 'example.com', selector: 's1', privateKey: pem };
      const signatureData = [{ ...key, ...(maxBodyLength === undefined ? {} : { maxBodyLength }) }];
      const { signatures } = await dkimSign(mail, { ...key, canonicalization: 'relaxed/relaxed', signatureData });
      return signatures + mail;
    };
    const signed = await sign(mailOf('Signed words\r\n'));
    expect(await brought(names, signed, 'bounces+ada@lists.example')).toBe('250 2.0.0');
    expect(await brought(names, signed.replace('Signed words', 'Changed words'), 'x@lists.example')).toBe('550 5.7.26');
    const part = `${await sign(mailOf('Only this\r\n'), 11)}\r\nand what somebody added\r\n`;
    expect(await brought(names, part, 'x@lists.example')).toBe('550 5.7.26');
    expect(await heard()).toContain('Signed words');
    expect((await heard()).join()).not.toMatch(/Changed|added/);
  });
});

describe('mail that no person wrote', () => {
  const boundary = (type: string, part: string) => ({
    headers: { 'Content-Type': `multipart/mixed; boundary=b${type === '' ? '' : `; ${type}`}` },
    text: `--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b\r\n${part}\r\n--b--\r\n`,
  });
  const INVITATION = boundary(
    '',
    'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR',
  );

  test.each([
    ['an absence note', { 'Auto-Submitted': 'auto-replied' }, '250 2.0.0'],
    ['an absence note of an old program', { 'X-Autoreply': 'yes' }, '250 2.0.0'],
    ['what says that it is bulk', { Precedence: 'bulk' }, '250 2.0.0'],
    ['a mailing list', { 'List-Id': '<gardening.lists.example>' }, '550 5.7.1'],
    ['advertising', { 'List-Unsubscribe': '<https://shop.example/off>' }, '550 5.7.1'],
    ['our own mail come round', { 'Message-ID': '<conversation.x@kingston.example>' }, '250 2.0.0'],
    [
      'a sign that it was read',
      { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b' },
      '250 2.0.0',
    ],
    ['what came back', { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b' }, '250 2.0.0'],
    ['an invitation', INVITATION.headers, '550 5.6.1', INVITATION.text],
  ] as const)('%s is not for the shop', async (kind, headers, said, text = `Robot: ${kind}`) => {
    const before = await heard();
    const reply = await served().answer(alias, text, headers);
    expect(`${reply?.code} ${reply?.text.slice(0, 5)}`).toBe(said);
    expect(await heard()).toEqual(before);
    // Nothing answers a program.
    expect(await served().post()).toEqual([]);
  });

  test('a mail from nobody is refused before it is looked at, whichever address it is for', async () => {
    const client = await connectSmtp(served().port());
    await client.say('MAIL FROM:<>');
    const [one, other] = [await client.say(`RCPT TO:<${alias}>`), await client.say(`RCPT TO:<x@${REPLY_DOMAIN}>`)];
    expect(one).toEqual({ code: 550, text: '5.7.1 Reports and automatic answers are not taken here' });
    expect(other).toEqual(one);
    client.end();
  });

  test('a mail that went round fifty servers', async () => {
    const rounds = Array.from({ length: 51 }, (_, at) => `Received: from a${at}.example by b.example; now\r\n`).join(
      '',
    );
    const reply = await served().bring({ from: ADA_MAIL, to: [alias], data: rounds + mailOf('Round and round') });
    expect(reply?.text).toBe('5.4.6 This message goes in a circle');
  });
});

describe('a mass send', () => {
  test('others in To and Cc count for nothing: one message, to one shop', async () => {
    const others = Array.from({ length: 200 }, (_, at) => `p${at}@lists.example`).join(', ');
    expect(await served().answer(alias, 'To everybody', { To: others, Cc: others })).toMatchObject({ code: 250 });
    expect((await heard()).filter((text) => text === 'To everybody').length).toBe(1);
  });

  test('a mail has one recipient here; the second comes by itself', async () => {
    const client = await connectSmtp(served().port());
    await client.say(`MAIL FROM:<${ADA_MAIL}>`);
    expect(await client.say(`RCPT TO:<${alias}>`)).toMatchObject({ code: 250 });
    expect(await client.say(`RCPT TO:<${alias.toUpperCase()}>`)).toMatchObject({ code: 450 });
    client.end();
  });

  test('a thousand sends: of an hour so many are taken, the rest is put off', async () => {
    const { bring, counted } = served();
    const codes: (number | undefined)[] = [];
    for (let each = 0; each < 40; each++)
      codes.push((await bring({ from: ADA_MAIL, to: [alias], data: mailOf(`Again ${each}`) }))?.code);
    // The network may connect no more often either: whoever comes again later gets in.
    expect(codes.filter((code) => code === 250).length).toBeLessThanOrEqual(30);
    expect(new Set(codes)).toEqual(new Set([250, 421]));
    expect(counted).toContain('in too-many-connections');
    expect((await heard()).filter((text) => text.startsWith('Again')).length).toBe(
      codes.filter((code) => code === 250).length,
    );
  });

  test('what is too large is refused and not kept in memory', async () => {
    const reply = await served().bring({ from: ADA_MAIL, to: [alias], data: mailOf('x'.repeat(6 * 1024 * 1024)) });
    expect(reply).toMatchObject({ code: 552 });
  });
});

test('nobody signs in, nothing is looked up, and what is no mail ends', async () => {
  const client = await connectSmtp(served().port());
  expect(client.greeting).toMatchObject({ code: 220, text: expect.stringContaining(REPLY_DOMAIN) });
  for (const line of ['AUTH PLAIN AGEAYg==', 'STARTTLS', 'XCLIENT ADDR=192.0.2.1', 'XFORWARD ADDR=192.0.2.1'])
    expect((await client.say(line))?.code, line).toBeGreaterThanOrEqual(500);
  expect((await client.say(`VRFY ${alias}`))?.code).toBe(252);
  expect((await client.say(`EXPN ${alias}`))?.code).toBeGreaterThanOrEqual(500);
  client.end();
});

test('behind a mail server of one’s own it counts who brought the mail to that; nobody else may say so', async () => {
  const { another, names, port } = served();
  Object.assign(names, { 'example.com': ['v=spf1 ip4:192.0.2.7 -all'] });
  const own = await another(() => {}, ['127.0.0.1']);
  const brought = async (at: number, ...said: readonly string[]) => {
    const client = await connectSmtp(at, 'relay.internal');
    for (const line of said) await client.say(line);
    const reply = await client.bring({ from: ADA_MAIL, to: [alias], data: mailOf(`Handed on ${said.join()}`) });
    client.end();
    return reply?.code;
  };
  const FORWARDED = 'XFORWARD NAME=mail.example.com ADDR=192.0.2.7 PROTO=ESMTP HELO=mail.example.com SOURCE=REMOTE';
  expect(await brought(own, FORWARDED)).toBe(250);
  expect(await brought(own, FORWARDED.replace('192.0.2.7', '192.0.2.8'))).toBe(550);
  expect(await brought(own)).toBe(550);
  expect(await brought(port(), FORWARDED)).toBe(550);
});

test('an alias ends with its conversation; opened again, the conversation has another', async () => {
  const { threads, answer, post, relay } = served();
  await threads.tell(scanned({ orderId: 'T-1', at: day(22), scan: 'delivered' }));
  await threads.tell(scanned({ orderId: 'F-1', seller: 'S-2', at: day(30) }));
  expect(await answer(alias, 'Too late')).toEqual(UNKNOWN);
  expect(await relay.endAliases()).toBe(0);
  // The customer writes on the page, and so opens it again.
  await threads.send('ada', 'T-1', 'It does not work.');
  expect(await answer(alias, 'With the old address')).toEqual(UNKNOWN);
  await threads.send('seller', 'T-1', 'What does it do?');
  const [mail] = await post();
  expect(replyTo(mail)).not.toBe(alias);
  expect(await answer(replyTo(mail), 'Nothing at all.')).toMatchObject({ code: 250 });
  expect(await heard()).toContain('Nothing at all.');
});

test('nothing broke', () => {
  expect(served().failures).toEqual([]);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { ADA_MAIL, mailOf, replyTo, withServedRelay } from '../../../test/relay/served-relay.ts';
import { plantedIn } from '../../../test/security/planted.ts';

/** What customers are told of what they sent by mail, and how they switch mail off. */

const database = withDatabase();
const served = withServedRelay(database);

let alias = '';

const heard = async (): Promise<readonly string[]> =>
  (await served().threads.ask('seller', 'GET /v1/threads/T-1')).body.messages
    .filter(({ sender }: { sender: string }) => sender === 'customer')
    .map(({ text }: { text: string }) => text);

beforeAll(async () => {
  await served().threads.send('seller', 'T-1', 'Which colour would you like?');
  const [mail] = await served().post();
  alias = replyTo(mail);
});

const PHONE = '876 555 0123';
const ACCOUNT = 'GB29 NWBK 6016 1331 9268 19';

describe('what became of a message', () => {
  test.each([
    ['a number: nothing was sent, and why', `Call me on ${PHONE}`, 'was not sent', 'a phone number'],
    ['bank details: a person looks at it', `Pay to ${ACCOUNT}`, 'waits: a person of the marketplace', 'bank details'],
    ['nothing of one’s own', '> quoted only', 'no words of yours', 'Write above the line'],
    ['more than a message holds', 'word '.repeat(900), 'longer than 4,000 characters', 'Shorten it'],
  ])('%s', async (_, text, said, besides) => {
    const before = await heard();
    expect(await served().answer(alias, text)).toMatchObject({ code: 250 });
    expect(await heard()).toEqual(before);
    const [mail, ...others] = await served().post();
    expect(others).toEqual([]);
    expect(mail?.to).toBe(ADA_MAIL);
    expect(mail?.mail.text).toContain(said);
    expect(mail?.mail.text).toContain(besides);
    expect(mail?.mail.subject).toBe('Order T-1: your message to the shop S-1');
    // It can be answered, says that it answers by itself, and has nothing of what was written.
    expect(replyTo(mail)).toBe(alias);
    expect(mail?.mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
    expect(mail?.raw).not.toContain(PHONE);
    expect(mail?.raw).not.toContain(ACCOUNT);
    expect(mail?.raw).not.toContain('quoted only');
  });

  test('pictures are not taken by mail, and never passed over in silence', async () => {
    const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
    const body = `${part('text/plain', 'It looks like this')}${part('image/jpeg; name=a.jpg', 'x').repeat(2)}--b--`;
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    expect(await served().answer(alias, body, headers)).toMatchObject({ code: 250 });
    expect(await heard()).toContain('It looks like this');
    const [mail] = await served().post();
    expect(mail?.mail.text).toContain('was delivered');
    expect(mail?.mail.text).toContain('The 2 files that came with it were not taken: add pictures on the page');
  });

  test('a conversation that the customer has blocked', async () => {
    const { threads, answer, post } = served();
    await threads.ask('ada', 'PUT /v1/threads/T-1/settings', { muted: false, blocked: true });
    expect(await answer(alias, 'One more thing')).toMatchObject({ code: 250 });
    const [mail] = await post();
    expect(mail?.mail.text).toContain('was not sent. You have blocked this conversation.');
    await threads.ask('ada', 'PUT /v1/threads/T-1/settings', { muted: false, blocked: false });
    expect(await heard()).not.toContain('One more thing');
  });

  test('the same mail again is told once; an answer to the answer that is coached again is told again', async () => {
    const { bring, post } = served();
    const mail = { from: ADA_MAIL, to: [alias], data: mailOf(`Ring ${PHONE}`) };
    for (let each = 0; each < 3; each++) expect(await bring(mail)).toMatchObject({ code: 250 });
    expect((await post()).length).toBe(1);
    await served().answer(alias, `Ring ${PHONE} please`);
    expect((await post()).length).toBe(1);
  });
});

describe('switching it off', () => {
  const linkIn = (raw: string) =>
    /^List-Unsubscribe: ?<https:\/\/trust\.kingston\.example([^>]+)>/m.exec(raw.replaceAll(/\r\n[ \t]+/g, ''))?.[1] ??
    '';

  test('one click of a mail program, on the page, and back; what answers the customer still comes', async () => {
    const { threads, post, answer, click } = served();
    await threads.send('seller', 'T-1', 'Blue or red?');
    const [mail] = await post();
    const link = linkIn(mail?.raw ?? '');
    expect(link).toMatch(/^\/unsubscribe\/conversations\/[\w-]{30,}$/);
    expect(mail?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    // Looking at it changes nothing.
    expect((await click('GET', link)).body).toContain('Shall we no longer write to you');
    const choice = async () => (await threads.ask('ada', 'GET /v1/me/conversation-mail')).body;
    expect(await choice()).toEqual({ wanted: true, configured: true, answered: true });
    expect((await click('POST', link, 'List-Unsubscribe=One-Click')).status).toBe(200);
    expect(await choice()).toMatchObject({ wanted: false });
    await threads.send('seller', 'T-1', 'Nobody is written to');
    expect(await post()).toEqual([]);
    await answer(alias, `My number is ${PHONE}`);
    expect((await post()).length).toBe(1);
    expect((await click('POST', link, 'again=yes')).body).toContain('again');
    expect(await choice()).toMatchObject({ wanted: true });
    expect((await threads.ask('ada', 'PUT /v1/me/conversation-mail', { wanted: false })).body.wanted).toBe(false);
    expect((await threads.ask('ada', 'PUT /v1/me/conversation-mail', { wanted: true })).body.wanted).toBe(true);
    expect((await threads.ask('ada', 'PUT /v1/me/conversation-mail', { wanted: 'no' })).status).toBe(400);
    expect((await threads.ask('seller', 'GET /v1/me/conversation-mail')).status).toBe(403);
  });

  test('a link that was changed does nothing, and bears nobody’s reference', async () => {
    const { threads, post, click } = served();
    await threads.send('seller', 'T-1', 'Still there?');
    const [mail] = await post();
    const link = linkIn(mail?.raw ?? '');
    expect(Buffer.from(link.split('/').at(-1) ?? '', 'base64url').toString('latin1')).not.toContain('C-1');
    for (const bad of [`${link}x`, link.slice(0, -3), '/unsubscribe/conversations/x'])
      expect((await click('POST', bad, 'List-Unsubscribe=One-Click')).status).toBe(404);
    expect((await click('POST', link, 'List-Unsubscribe=Yes')).status).toBe(400);
    expect((await threads.ask('ada', 'GET /v1/me/conversation-mail')).body.wanted).toBe(true);
  });
});

test('nothing of a customer is in the log', () => {
  expect(plantedIn(served().threads.logged())).toEqual([]);
  expect(served().threads.logged()).not.toContain(alias.slice(0, 26));
});

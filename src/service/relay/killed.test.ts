import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { ADA_MAIL, mailOf, replyTo, withServedRelay } from '../../../test/relay/served-relay.ts';
import { connectSmtp } from '../../../test/relay/smtp-client.ts';
import { MINUTE } from '../../rulebook/instant.ts';
import { MAIL_LEASE, sendCustomerMails } from './send-mails.ts';

/** A server that dies in between: what was accepted is there once, what was not accepted comes again. */

const database = withDatabase();
const served = withServedRelay(database);

const heard = async (): Promise<readonly string[]> =>
  (await served().threads.ask('seller', 'GET /v1/threads/T-1')).body.messages
    .filter(({ sender }: { sender: string }) => sender === 'customer')
    .map(({ text }: { text: string }) => text);

async function aliasOf(thread: string): Promise<string> {
  await served().threads.send('seller', thread, 'Hello');
  const [mail] = await served().post();
  return replyTo(mail);
}

describe('between the data and its answer', () => {
  test.each([
    ['a message', 'It came broken', 0],
    ['a message of which something is to be said', 'Ring me, 876 555 0123', 1],
  ])('%s is there once, whoever takes the mail again', async (_, text, mails) => {
    const { another, bring, post } = served();
    const alias = await aliasOf('T-1');
    const data = mailOf(text);
    const client = await connectSmtp(await another(() => client.end()));
    // It was kept, and nobody could say so any more.
    expect(await client.bring({ from: ADA_MAIL, to: [alias], data })).toBeUndefined();
    expect(await bring({ from: ADA_MAIL, to: [alias], data })).toMatchObject({ code: 250 });
    expect((await heard()).filter((each) => each === text).length).toBe(mails === 0 ? 1 : 0);
    expect((await post()).length).toBe(mails);
  });

  test('what cannot be kept is put off, and comes again', async () => {
    const { threads, relay, bring, failures } = served();
    const alias = await aliasOf('T-1');
    const mail = { from: ADA_MAIL, to: [alias], data: mailOf('In the middle of an outage') };
    const { conversations } = relay.parts;
    const { send } = conversations;
    Object.assign(conversations, { send: () => Promise.reject(new Error('the database is away')) });
    expect(await bring(mail)).toEqual({ code: 451, text: '4.3.0 Not possible at the moment, come again later' });
    Object.assign(conversations, { send });
    expect(failures.splice(0)).toEqual([new Error('the database is away')]);
    threads.advance(MINUTE);
    expect(await bring(mail)).toMatchObject({ code: 250 });
    expect((await heard()).filter((each) => each.startsWith('In the middle')).length).toBe(1);
  });

  test('a connection that ends within the data brings nothing', async () => {
    const alias = await aliasOf('T-1');
    const client = await connectSmtp(served().port());
    for (const line of [`MAIL FROM:<${ADA_MAIL}>`, `RCPT TO:<${alias}>`, 'DATA']) await client.say(line);
    client.write(mailOf('Half of it'));
    client.end();
    expect(await served().answer(alias, 'All of it')).toMatchObject({ code: 250 });
    expect((await heard()).filter((each) => /of it$/.test(each))).toEqual(['All of it']);
  });
});

test('a server that dies after a mail went out: it goes again, known by its Message-ID, with the same in it', async () => {
  const { threads, relay, server, post, pass } = served();
  const { parts } = relay;
  await post();
  await threads.send('seller', 'T-2', 'It left this morning.');
  const dying = {
    ...parts,
    post: parts.post && {
      ...parts.post,
      async send(mail: Parameters<typeof parts.post.send>[0]) {
        await parts.post?.send(mail);
        throw new Error('killed');
      },
    },
  };
  const before = server().arrived.length;
  await pass();
  threads.advance(6 * MINUTE);
  // It went out, and the server died before it wrote that down.
  await expect(sendCustomerMails(dying)).rejects.toThrow('killed');
  expect(server().arrived.length).toBe(before + 1);
  await threads.send('seller', 'T-2', 'And it arrives on Friday.');
  // As long as the lease lasts nobody else takes it.
  await relay.send();
  expect(server().arrived.length).toBe(before + 1);
  threads.advance(MAIL_LEASE);
  await relay.send();
  const [first, again] = server().arrived.slice(before);
  expect(again?.mail.messageId).toBe(first?.mail.messageId);
  const withoutLink = (text = '') => text.replaceAll(/conversations\/[\w-]+/g, '');
  expect(withoutLink(again?.mail.text)).toBe(withoutLink(first?.mail.text));
  expect(again?.mail.text).not.toContain('Friday');
  const [later] = await post();
  expect(later?.mail.text).toContain('Friday');
  expect(later?.mail.text).not.toContain('this morning');
});

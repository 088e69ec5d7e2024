import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { ADA_MAIL, mailOf, REPLY_DOMAIN, replyTo, withServedRelay } from '../../../test/relay/served-relay.ts';
import { WRITE_ABOVE } from '../../words/relay-en.ts';

const database = withDatabase();
const served = withServedRelay(database);

const textsOf = async (who: string, thread: string): Promise<readonly string[]> =>
  (await served().threads.ask(who, `GET /v1/threads/${thread}`)).body.messages.map(
    ({ text, sender }: { text: string; sender: string }) => `${sender}: ${text}`,
  );

test('a whole conversation: a mail with what the shop wrote, an answer to it by mail, and so on', async () => {
  const { threads, post, answer, counted } = served();
  await threads.send('seller', 'T-1', 'Which colour would you like?');
  const [first, ...others] = await post();
  expect(others).toEqual([]);
  expect(first?.to).toBe(ADA_MAIL);
  expect(first?.mail.subject).toBe('Order T-1: a message from the shop S-1');
  expect(first?.mail.text).toContain('    Which colour would you like?');
  expect(first?.mail.text?.startsWith(WRITE_ABOVE)).toBe(true);
  expect(replyTo(first)).toMatch(new RegExp(`^[a-z2-7]{26}@${REPLY_DOMAIN.replaceAll('.', '\\.')}$`));

  const written = `The blue one, please.

Thank you
Ada

On Mon, 2 Mar 2026 at 09:00, Kingston Express <trust@kingston.example> wrote:
> ${WRITE_ABOVE}
>
> Hello,
>     Which colour would you like?
`;
  expect(await answer(replyTo(first), written)).toMatchObject({ code: 250 });
  expect(await textsOf('seller', 'T-1')).toEqual([
    'seller: Which colour would you like?',
    'customer: The blue one, please.\n\nThank you\nAda',
  ]);
  // It was delivered whole: there is nothing to say about it.
  expect(await post()).toEqual([]);

  await threads.send('member', 'T-1', 'It is on its way.');
  await threads.send('member', 'T-1', 'It comes on Friday.');
  const [second, ...more] = await post();
  expect(more).toEqual([]);
  expect(second?.mail.text).toContain('It is on its way.');
  expect(second?.mail.text).toContain('It comes on Friday.');
  expect(second?.mail.text).not.toContain('Which colour');
  // The same conversation has the same address.
  expect(replyTo(second)).toBe(replyTo(first));
  expect(counted).toContain('in delivered');
  expect(counted.filter((each) => each === 'out sent').length).toBe(2);
});

describe('who is not written to', () => {
  test('whoever has read it meanwhile, has muted it, or wants no such mail', async () => {
    const { threads, post } = served();
    const { body } = await threads.send('seller', 'T-2', 'Seen on the page');
    await threads.ask('ada', 'PUT /v1/threads/T-2/read', { message: body.message.id });
    expect(await post()).toEqual([]);
    await threads.ask('ada', 'PUT /v1/threads/T-2/settings', { muted: true, blocked: false });
    await threads.send('seller', 'T-2', 'Muted');
    expect(await post()).toEqual([]);
    await threads.ask('ada', 'PUT /v1/threads/T-2/settings', { muted: false, blocked: false });
  });
});

test('a mail that is brought twice is one message; another with its Message-ID is refused', async () => {
  const { threads, post, bring } = served();
  await threads.send('seller', 'cased', 'Hello');
  const [mail] = await post();
  const data = mailOf('Good morning', { 'Message-ID': '<twice@example.com>' });
  const mailed = { from: ADA_MAIL, to: [replyTo(mail)], data };
  expect(await bring(mailed)).toMatchObject({ code: 250 });
  expect(await bring(mailed)).toMatchObject({ code: 250 });
  expect(await bring({ ...mailed, data: data.replace('morning', 'evening') })).toMatchObject({ code: 550 });
  expect((await textsOf('seller', 'cased')).filter((each) => each.startsWith('customer'))).toEqual([
    'customer: Good morning',
  ]);
});

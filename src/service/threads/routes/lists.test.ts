import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { day, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';
import { RequestRefused } from '../../http/request-refused.ts';
import { excerptOf } from '../last-words.ts';

const database = withDatabase();
const served = withServedThreads(database);

type Listed = { readonly id: string; readonly latest?: { readonly sender: string; readonly words?: string } };

const list = async (who: string, query = ''): Promise<readonly Listed[]> => {
  const { status, body } = await served().ask(who, `GET /v1/threads${query}`);
  expect(status).toBe(200);
  return body.items;
};
const ids = async (who: string, show: string): Promise<readonly string[]> =>
  (await list(who, `?show=${show}`)).map(({ id }) => id).toSorted();
const HELD = 'My account is GB29 NWBK 6016 1331 9268 19';

beforeAll(async () => {
  const { send } = served();
  await send('ada', 'T-1', 'Hello,\n\nwhen does it come?  I am away from Friday.');
  await send('seller', 'T-2', 'It is packed.');
  await send('ada', 'cased', 'Where is it?');
  await send('seller', 'cased', 'On its way.');
  const letter = { id: randomUUID(), text: 'Ring 876 555 0123 then', coached: true };
  await send('seller', 'cased', letter.text, { id: letter.id });
  await send('seller', 'cased', letter.text, letter);
});

test('needs an answer is where the other side wrote last, whether or not it was read; an own message that waits is an answer', async () => {
  const { send, ask } = served();
  expect([await ids('seller', 'unanswered'), await ids('ada', 'unanswered')]).toEqual([['T-1'], ['T-2', 'cased']]);
  const { body } = await ask('seller', 'GET /v1/threads/T-1');
  await ask('seller', 'PUT /v1/threads/T-1/read', { message: body.messages[0].id });
  expect([await ids('seller', 'unanswered'), await ids('seller', 'unread')]).toEqual([['T-1'], ['cased']]);
  await send('seller', 'T-1', HELD);
  expect(await ids('seller', 'unanswered')).toEqual([]);
  // Of what waits the customer knows nothing.
  expect(await ids('ada', 'unanswered')).toEqual(['T-2', 'cased']);
  await ask('ada', 'PUT /v1/threads/T-2/settings', { muted: false, blocked: true });
  expect(await ids('ada', 'unanswered')).toEqual(['cased']);
  await ask('ada', 'PUT /v1/threads/T-2/settings', { muted: false, blocked: false });
});

test('a customer’s list has the last words of each where they are asked for: their own as written, the shop’s as they reached them', async () => {
  const words = (items: readonly Listed[]) => Object.fromEntries(items.map(({ id, latest }) => [id, latest?.words]));
  expect(words(await list('ada', '?words=last'))).toEqual({
    'T-1': 'Hello, when does it come? I am away from Friday.',
    'T-2': 'It is packed.',
    cased: 'Ring ••• then',
  });
  expect(new Set(Object.values(words(await list('ada'))))).toEqual(new Set([undefined]));
});

test('a shop’s list has none, whatever it asks: to read takes opening the conversation, which is written down', async () => {
  await served().send('ada', 'T-1', 'Where is it today?');
  const { rows: before } = await database().pool.query('select count(*)::int as all from accesses');
  const items = await list('seller', '?words=last');
  expect(items.map(({ latest }) => latest?.sender)).toContain('customer');
  expect(JSON.stringify(items)).not.toMatch(/Friday|Where is it|words/);
  const { rows: after } = await database().pool.query('select count(*)::int as all from accesses');
  expect(after).toEqual(before);
});

test('without keys there is a list all the same', async () => {
  const { keys } = served().parts;
  const find = keys.find;
  (keys as { find: typeof find }).find = async () => {
    throw new RequestRefused({ code: 'keys-unavailable', parameters: { keys: 'away' } });
  };
  const items = await list('ada', '?words=last');
  (keys as { find: typeof find }).find = find;
  expect([items.length, items.every(({ latest }) => latest !== undefined && latest.words === undefined)]).toEqual([
    3,
    true,
  ]);
});

test('open and closed: of a closed one a shop sees that it is there, and not who wrote and when', async () => {
  const { tell } = served();
  expect([await ids('seller', 'open'), await ids('seller', 'closed')]).toEqual([['T-1', 'T-2', 'cased'], []]);
  await tell(scanned({ orderId: 'T-2', at: day(22), scan: 'delivered' }));
  await tell(scanned({ orderId: 'F-1', seller: 'S-2', at: day(30) }));
  await served().shred();
  expect([await ids('seller', 'open'), await ids('seller', 'closed')]).toEqual([['T-1', 'cased'], ['T-2']]);
  expect(await list('seller', '?show=closed')).toMatchObject([{ id: 'T-2', state: 'closed', unread: 0 }]);
  expect((await list('seller', '?show=closed'))[0]?.latest).toBeUndefined();
  expect(await ids('seller', 'all')).toEqual(['T-1', 'cased']);
  expect([await ids('ada', 'open'), await ids('ada', 'closed')]).toEqual([['T-1', 'cased'], ['T-2']]);
  expect((await list('ada', '?show=closed&words=last'))[0]?.latest?.words).toBe('It is packed.');
  // Page by page, whichever are shown.
  const first = await served().ask('ada', 'GET /v1/threads?show=open&limit=1');
  const second = await served().ask('ada', `GET /v1/threads?show=open&limit=1&cursor=${first.body.next}`);
  expect([...first.body.items, ...second.body.items].map(({ id }: Listed) => id).toSorted()).toEqual(['T-1', 'cased']);
  const other = await served().ask('ada', `GET /v1/threads?show=closed&limit=1&cursor=${first.body.next}`);
  expect(other.body.type).toBe('/problems/bad-cursor');
});

test('a long message is cut between two characters, and stands on one line', () => {
  const cut = excerptOf(`${'a'.repeat(138)}👩🏽‍🚀 and more\nof it`);
  expect([cut.endsWith('…'), cut.isWellFormed(), cut.length]).toEqual([true, true, 139]);
  expect(excerptOf('  two\n lines ')).toBe('two lines');
});

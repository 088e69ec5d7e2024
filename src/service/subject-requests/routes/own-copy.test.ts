import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { BEGINS, customersWhoAsk } from '../../../../test/subject-requests/served-subject-requests.ts';
import { ownDataCopy } from '../contract.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-own-copy-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a copy holds the pictures of conversations themselves, and what was told of data breaches; of one order only its own', async () => {
  const asking = await customersWhoAsk(database().pool, folder);
  const picture = { id: 'p-1', kind: 'jpeg', bytes: 3, open: async () => Buffer.from('abc') };
  const said = { about: undefined, from: 'you', at: BEGINS, text: 'See here' } as const;
  const pictures = [
    { description: 'My door', picture },
    { description: 'Withheld', picture: null },
  ];
  const notice = { inquiry: '0199', at: BEGINS, title: 'A problem with your data', said: ['It is mended.'] };
  const serve = asking.serve({
    conversations: {
      erase: async () => {},
      told: async ({ order }) => (order === 'disputed' ? [{ ...said, pictures }] : []),
    },
    noticesOf: async () => [
      { ...notice, orders: ['disputed'] },
      { ...notice, orders: ['second'] },
    ],
  });
  const { id } = (await serve('ada', 'POST /v1/me/requests', { kind: 'access', order: 'disputed' })).body;
  const { body } = await serve('ada', `POST /v1/me/requests/${id}/copy`, {});
  expect(ownDataCopy.parse(body)).toMatchObject({
    format: 'kingston-trust/own-data/2',
    orders: [{ messages: [{ pictures: [{ description: 'My door', picture: 'p-1' }, { picture: null }] }] }],
    pictures: { 'p-1': { kind: 'jpeg', content: Buffer.from('abc').toString('base64') } },
    notices: [{ title: 'A problem with your data', orders: ['disputed'] }],
  });
});

import { expect, test } from 'vitest';
import { withService } from '../../../../test/security/running.ts';

const running = withService();
const screen = (body: object | string) => running.as('messages:screen', 'POST /v1/screen', { body });

test('a marketplace has a message of its own chat screened', async () => {
  const { status, body } = await screen({ text: 'Call me at 876-555-0142', sender: 'seller' });

  expect([status, body]).toEqual([
    200,
    {
      verdict: 'mask',
      findings: [{ kind: 'phone', start: 11, end: 23, confidence: 0.98, rule: 'number.home' }],
      delivered: 'Call me at •••',
      policy: 'kingston-express@1',
    },
  ]);
});

test('beside what was said before, and what it knows itself', async () => {
  const earlier = [
    { text: 'my number starts with 876', sender: 'seller' },
    { text: 'then 555', sender: 'seller' },
  ];
  const last = { text: 'and last four 0142', sender: 'seller' };

  expect((await screen(last)).body).toMatchObject({ verdict: 'deliver' });
  expect((await screen({ ...last, earlier })).body).toMatchObject({ verdict: 'mask', findings: [{ kind: 'phone' }] });
  expect((await screen({ text: 'it is 876-555-0142', known: ['8765550142'] })).body).toMatchObject({ findings: [] });
});

test('what is held does not go out', async () => {
  expect((await screen({ text: 'Pay me through Zelle' })).body).toMatchObject({ verdict: 'hold', delivered: null });
});

test.each<[string, object | string, string]>([
  ['no text', {}, '/body/text'],
  ['blank', { text: ' \n ' }, '/body/text'],
  ['too long', { text: 'a'.repeat(20_001) }, '/body/text'],
  ['a stranger', { text: 'hi', sender: 'courier' }, '/body/sender'],
  [
    'more than anybody remembers',
    { text: 'hi', earlier: Array.from({ length: 21 }, () => ({ text: 'a' })) },
    '/body/earlier',
  ],
  ['something else', { text: 'hi', thread: 'T-1' }, '/body'],
])('what is wrong is named: %s', async (_, body, pointer) => {
  const answer = await screen(body);

  expect([answer.status, answer.body.errors.map((error: { readonly pointer: string }) => error.pointer)]).toEqual([
    400,
    [pointer],
  ]);
});

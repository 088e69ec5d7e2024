import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Behaviour,
  type ModerationService,
  startModerationService,
} from '../../../../test/threads/moderation-service.ts';
import { httpModerator } from './http-moderator.ts';
import type { Moderated } from './moderator.ts';
import { pausing } from './pausing.ts';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const SECRET = 'a secret / that both know';
const THREAT = { kind: 'threat', confidence: 0.93 };

let service: ModerationService;
beforeAll(async () => {
  service = await startModerationService({ secret: SECRET, now: () => NOW });
});
afterAll(() => service.stop());
beforeEach(() => service.behave({ findings: () => [] }));

const moderator = (over: Partial<Parameters<typeof httpModerator>[0]> = {}) =>
  httpModerator({ url: service.url, now: () => NOW, timeout: 5_000, ...over });

describe('a moderation service', () => {
  test('is sent the text, signed, and nothing else; it answers kinds with how sure it is', async () => {
    service.behave({ findings: (text) => (text.includes('sorry') ? [{ ...THREAT, note: 'passed over' }] : []) });
    expect(await moderator()('You will be sorry. “Ünïcode” 😀')).toEqual({ findings: [THREAT] });
    expect(await moderator()('Thank you!')).toEqual({ findings: [] });
    expect(service.asked.map((body) => JSON.parse(body))).toEqual([
      { text: 'You will be sorry. “Ünïcode” 😀' },
      { text: 'Thank you!' },
    ]);
    const sent = Object.keys(service.headers[0] ?? {}).filter((name) => name.startsWith('kingston-'));
    expect(sent.toSorted()).toEqual(['kingston-account', 'kingston-signature', 'kingston-timestamp']);
    expect(JSON.stringify(service.headers)).not.toContain(encodeURIComponent(SECRET));
  });

  test.each<readonly [string, Partial<Parameters<typeof httpModerator>[0]>]>([
    ['another secret', { url: 'SECRET' }],
    ['a clock that is wrong', { now: () => NOW - 301_000 }],
  ])('whoever asks with %s is refused, and that is told as it is', async (_, over) => {
    const wrong = over.url === undefined ? over : { url: service.url.replace(/:[^:@]+@/, ':other@') };
    expect(await moderator(wrong)('Hello')).toEqual({ trouble: 'refused' });
  });

  test.each<readonly [string, Behaviour, string]>([
    ['says that something is wrong with it', { status: 503, body: 'later' }, 'away'],
    ['hangs up', 'cut', 'away'],
    ['leads elsewhere', { status: 307, location: 'http://127.0.0.1:1/' }, 'away'],
    ['says that it does not do it', { status: 422 }, 'refused'],
    ['answers no JSON', { status: 200, body: '<html>' }, 'bad-answer'],
    ['answers nothing', { status: 200 }, 'bad-answer'],
    ['answers another shape', { status: 200, body: '{"flagged":true}' }, 'bad-answer'],
    ['names a kind that we do not know', { findings: () => [{ kind: 'spam', confidence: 1 }] }, 'bad-answer'],
    ['is surer than sure', { findings: () => [{ kind: 'threat', confidence: 93 }] }, 'bad-answer'],
    ['finds without end', { findings: () => Array(101).fill(THREAT) }, 'bad-answer'],
    ['answers more than anybody reads', 'endless', 'bad-answer'],
  ])('that %s: the message has no opinion, and it is told why', async (_, behaviour, trouble) => {
    service.behave(behaviour);
    expect(await moderator()('Hello')).toEqual({ trouble });
  });

  test.each<Behaviour>(['silent', 'trickle'])(
    'that is %s is waited for no longer than the limit',
    async (behaviour) => {
      service.behave(behaviour);
      expect(await moderator({ timeout: 60 })('Hello')).toEqual({ trouble: 'too-slow' });
    },
  );

  test('that is not there is away', async () => {
    expect(await moderator({ url: 'http://kingston:secret@127.0.0.1:1/check' })('Hello')).toEqual({ trouble: 'away' });
  });
});

describe('one that is down', () => {
  test('is left alone for a while after five in a row, tried by one message then, and asked again once it answers', async () => {
    let [now, asked, warned] = [NOW, 0, 0];
    let says: Moderated = { trouble: 'too-slow' };
    const ask = pausing(
      async () => {
        asked += 1;
        return says;
      },
      () => now,
      () => {
        warned += 1;
      },
    );
    for (let message = 0; message < 4; message++) await ask('Hello');
    says = { findings: [] };
    await ask('Hello');
    says = { trouble: 'away' };
    for (let message = 0; message < 5; message++) expect(await ask('Hello')).toEqual(says);
    expect([asked, warned]).toEqual([10, 1]);
    expect(await ask('Hello')).toEqual({ trouble: 'paused' });
    now += 30_000;
    expect(await Promise.all([ask('Hello'), ask('Hello')])).toEqual([{ trouble: 'away' }, { trouble: 'paused' }]);
    now += 30_000;
    says = { findings: [] };
    await ask('Hello');
    expect(await ask('Hello')).toEqual(says);
    expect([asked, warned]).toEqual([13, 1]);
  });

  test('an answer that cannot be used is no reason to leave it alone', async () => {
    let asked = 0;
    const ask = pausing(
      async () => {
        asked += 1;
        return { trouble: 'bad-answer' };
      },
      () => NOW,
    );
    for (let message = 0; message < 9; message++) await ask('Hello');
    expect(asked).toBe(9);
  });
});

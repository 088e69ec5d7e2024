import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harvest, honestMonth, someHonestShop } from '../../../test/access-watch/patterns.ts';
import { ACCESS_WATCH_DEFAULT as RULES } from '../../service/policy/access-watch-default.ts';
import { Random } from '../../simulation/random.ts';
import { DAY, HOUR, SECOND } from '../instant.ts';
import { afterLook, type Watching } from './after-look.ts';
import { type Look, MOST_DAYS, MOST_OPEN_LOOKS, NOTHING_SEEN, type WatchSummary } from './summary.ts';
import { decideLook, findingOf, lifted, UNWATCHED, type WatchOutcome } from './watch.ts';

const WATCHING: Watching = { rules: RULES, peers: {}, hasStep: () => false };
const BEGINS = 20_000 * DAY + 10 * HOUR;

const anyLook = fc.record({
  order: fc.nat(40).map(String),
  gap: fc.integer({ min: 0, max: 2 * DAY }),
  place: fc.integer({ min: -1, max: 200 }),
  toPack: fc.boolean(),
  before: fc.nat(100),
  openPaidOrders: fc.integer({ min: 1, max: 200 }),
  placedLately: fc.nat(100),
});

function lookAt(at: number, rest: Partial<Look> = {}): Look {
  return {
    ...{ order: `O-${at}`, at, day: Math.floor(at / DAY), hour: Math.floor((at % DAY) / HOUR), place: 5, toPack: true },
    ...{ before: 0, placedLately: 10, openPaidOrders: 40, ...rest },
  };
}

/** Looks one behind the other, `gap` apart. */
function looks(count: number, gap: number, from = BEGINS): readonly Look[] {
  return Array.from({ length: count }, (_, number) => lookAt(from + number * gap));
}

function play(asked: readonly Look[], reason?: 'packing_many', begun: Pick<WatchOutcome, 'person' | 'shop'> = FRESH) {
  const answers: WatchOutcome['answer'][] = [];
  let state = begun;
  for (const look of asked) {
    const { answer, ...rest } = decideLook(WATCHING, state, { look, reason, alarm: `A-${look.at}` });
    answers.push(answer);
    state = rest;
  }
  return { answers, state };
}

const FRESH = { person: UNWATCHED, shop: UNWATCHED };
const levels = (answers: readonly WatchOutcome['answer'][]) => answers.map(({ level }) => level);

describe('whoever goes faster than hands', () => {
  test('is asked why, is stopped when it goes on, and is told which figures that rests on', () => {
    const { answers } = play(looks(9, SECOND));
    expect(levels(answers)).toEqual([...Array(5).fill('none'), ...Array(4).fill('friction')]);
    expect(answers[5]).toMatchObject({
      whose: 'person',
      finding: { unpacked: 6, figures: [{ signal: 'pace', odd: 5, of: 5, usual: { share: 0.05, from: 'policy' } }] },
    });
    const told = play(looks(9, SECOND), 'packing_many');
    expect(levels(told.answers)).toEqual([...Array(6).fill('none'), 'block', 'stopped', 'stopped']);
    expect(told.answers[6]).toMatchObject({ until: BEGINS + 6 * SECOND + RULES.blockFor, toCase: false });
  });

  test('stopped it stays until the time is over; a second time soon is for people to look at', () => {
    const first = play(looks(8, SECOND), 'packing_many');
    const at = BEGINS + 6 * SECOND + RULES.blockFor;
    expect(play([lookAt(at - 1)], undefined, first.state).answers[0]?.level).toBe('stopped');
    const again = play(looks(8, SECOND, at), 'packing_many', first.state);
    expect(again.answers[0]?.level).toBe('none');
    expect(again.answers.find(({ level }) => level === 'block')).toMatchObject({ toCase: true });
  });

  test('lifted by a person it goes on at once, from nothing', () => {
    const { person, shop } = play(looks(8, SECOND), 'packing_many').state;
    const later = lookAt(BEGINS + 60 * SECOND);
    const { answers } = play([later], undefined, { person: lifted(person), shop });
    expect(levels(answers)).toEqual(['none']);
    expect(findingOf(WATCHING, lifted(person).summary)).toMatchObject({ level: 'none', figures: [] });
  });

  test('stops nobody else of the shop', () => {
    const { shop } = play(looks(8, SECOND), 'packing_many').state;
    const { answers } = play(looks(4, 40 * SECOND, BEGINS + HOUR), undefined, { person: UNWATCHED, shop });
    expect(levels(answers)).toEqual(Array(4).fill('none'));
  });
});

describe('the same order again', () => {
  test('for a second field is no new look', () => {
    const { answers, state } = play(looks(1, 0).concat(Array(20).fill(lookAt(BEGINS))));
    expect(new Set(levels(answers))).toEqual(new Set(['none']));
    expect(state.person.summary.looks).toBe(1);
  });
});

describe('looks at which nothing follows', () => {
  test('day after day are told, and lead to a question before anything else', () => {
    const days = Array.from({ length: 12 }, (_, day) => looks(8, 60 * SECOND, BEGINS + day * DAY)).flat();
    const { answers } = play(days);
    const asked = answers.find(({ level }) => level !== 'none');
    expect(asked).toMatchObject({ level: 'friction', finding: { figures: [{ signal: 'idle' }] } });
    const working = { ...WATCHING, hasStep: () => true };
    let summary = NOTHING_SEEN;
    for (const look of days) summary = afterLook(working, summary, look, 'person');
    expect(findingOf(working, summary).level).toBe('none');
  });
});

describe('laws', () => {
  const history = fc.array(anyLook, { maxLength: 60 });
  const lookOf = ({ gap, ...rest }: { gap: number } & Partial<Look>, at: number) => lookAt(at + gap, rest);

  test('what is kept after each look and read again goes on as what ran on, and never grows', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let [running, kept]: WatchSummary[] = [NOTHING_SEEN, NOTHING_SEEN] as const as unknown as WatchSummary[];
        let at = BEGINS;
        for (const step of steps) {
          const look = lookOf(step, at);
          at = look.at;
          running = afterLook(WATCHING, running as WatchSummary, look, 'person');
          kept = JSON.parse(JSON.stringify(afterLook(WATCHING, kept as WatchSummary, look, 'person')));
        }
        expect(kept).toEqual(JSON.parse(JSON.stringify(running)));
        expect(running?.open.length).toBeLessThanOrEqual(MOST_OPEN_LOOKS);
        expect(running?.days.length).toBeLessThanOrEqual(MOST_DAYS);
      }),
    );
  });

  test('a faster next look is never judged milder, nor is one where peers are usually slower', () => {
    fc.assert(
      fc.property(
        history,
        fc.nat(60_000),
        fc.nat(60_000),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (steps, one, other, peer) => {
          let summary = NOTHING_SEEN;
          let at = BEGINS;
          for (const step of steps) {
            const look = lookOf(step, at);
            at = look.at;
            summary = afterLook(WATCHING, summary, look, 'person');
          }
          const paceAfter = (gap: number, watching = WATCHING) =>
            afterLook(watching, summary, { ...lookAt(at + gap), day: summary.day, order: 'next' }, 'person').evidence
              .pace.times;
          expect(paceAfter(Math.min(one, other))).toBeGreaterThanOrEqual(paceAfter(Math.max(one, other)));
          expect(paceAfter(0, { ...WATCHING, peers: { pace: peer } })).toBeLessThanOrEqual(paceAfter(0));
        },
      ),
    );
  });
});

describe('programs', () => {
  const GAPS = {
    'a second apart': () => SECOND,
    'one to six seconds apart': (random: Random) => random.between(1, 6) * SECOND,
    'all at once': () => 0,
  };
  test.each(Object.keys(GAPS) as (keyof typeof GAPS)[])(
    '%s are stopped within twenty looks, whatever their order',
    (name) => {
      for (const sequence of ['newest', 'oldest', 'any'] as const)
        for (const tells of [true, false])
          for (let run = 0; run < 40; run++)
            expect(harvest(new Random(5, run), { gap: GAPS[name], sequence, orders: 100, tells })).toBeLessThanOrEqual(
              20,
            );
    },
  );
});

test('a hundred honest months: of batches, holiday peaks, new people, small shops and days without power nobody is stopped', () => {
  for (let run = 0; run < 100; run++) {
    const random = new Random(7, run);
    const { levels } = honestMonth(random, someHonestShop(random));
    expect(levels).toMatchObject({ block: 0, stopped: 0 });
  }
});

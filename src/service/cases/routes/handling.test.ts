import { beforeEach, describe, expect, test } from 'vitest';
import { actsIn } from '../../../../test/acts.ts';
import { confirmed, day } from '../../../../test/builders.ts';
import { withCases } from '../../../../test/cases.ts';

const { claim, pool, queue, served } = withCases();

const SELLERS = ['S-1', 'S-2', 'S-3'];
const NOTE = 'All three write to customers themselves; the shops know each other.';
const idOf = (seller: string) => `${seller}~4~decide_suspension~4`;
const ALL = SELLERS.map(idOf);
const ADA = { id: 'P-1', name: 'Ada' };
const OLU = { id: 'P-5', name: 'Olu' };
const LENA = { id: 'P-2', name: 'Lena' };

beforeEach(async () => {
  const breaches = SELLERS.flatMap((seller) =>
    [10, 11, 12].map((days) => confirmed('off_platform_contact', { seller, at: day(days) })),
  );
  await served().tell(breaches);
  await served().passOn();
});

const handle = async (who: string, body: object, where = '/v1/cases/handling') =>
  (await served().post(who, where, { cases: ALL, ...body })).body;

/** What became of each: the outcome, and who holds it. */
async function became(who: string, body: object, where?: string): Promise<readonly unknown[]> {
  const { items } = await handle(who, body, where);
  return items.map(({ outcome, after }: { outcome: string; after: { name: string } | null }) => [
    outcome,
    after?.name ?? null,
  ]);
}

async function holders(): Promise<readonly unknown[]> {
  const items = (await queue('lead')) as readonly {
    readonly id: string;
    readonly claimedBy: { name: string } | null;
  }[];
  return ALL.map((id) => items.find((each) => each.id === id)?.claimedBy?.name ?? null);
}

async function historyOf(id: string): Promise<readonly string[]> {
  const { body } = await served().get('lead', `/v1/cases/${id}`);
  return body.entries.map(
    ({ entry, person }: { entry: string; person: { name: string } }) => `${person.name} ${entry}`,
  );
}

describe('several cases at once', () => {
  test('are claimed one by one: what a colleague holds is refused, and keeps no other from being claimed', async () => {
    await claim('other', idOf('S-2'));
    await claim('staff', idOf('S-3'));
    const foreseen = await handle('staff', { do: 'claim' }, '/v1/cases/handling/preview');
    expect(foreseen.items).toEqual([
      { case: idOf('S-1'), outcome: 'done', before: null, after: ADA, why: null },
      { case: idOf('S-2'), outcome: 'refused', before: OLU, after: OLU, why: 'Olu is working on it' },
      { case: idOf('S-3'), outcome: 'same', before: ADA, after: ADA, why: null },
    ]);
    expect(await holders()).toEqual([null, 'Olu', 'Ada']);
    expect(await handle('staff', { do: 'claim' })).toEqual(foreseen);
    expect(await holders()).toEqual(['Ada', 'Olu', 'Ada']);
    // A second press changes nothing, and is not told a second time.
    expect(await became('staff', { do: 'claim' })).toEqual([
      ['same', 'Ada'],
      ['refused', 'Olu'],
      ['same', 'Ada'],
    ]);
    expect(await historyOf(idOf('S-1'))).toEqual(['Ada claimed']);
    // Each is an entry of the tamper-evident log, once.
    const acts = (await actsIn(pool())).filter(({ seller }) => seller === 'S-1');
    expect(acts).toMatchObject([{ act: 'case.claimed', actor: ADA.id, about: idOf('S-1') }]);
  });

  test('are handed over with a note on each, and taken back while the colleague has done nothing with them', async () => {
    await handle('staff', { do: 'claim' });
    const body = { do: 'hand_over', to: OLU.id, note: NOTE };
    expect(await became('staff', body)).toEqual(Array(3).fill(['done', 'Olu']));
    const { entries } = (await served().get('other', `/v1/cases/${idOf('S-3')}`)).body;
    expect(entries.at(-1)).toMatchObject({ entry: 'handed_over', recipient: OLU, text: NOTE });
    await served().post('other', `/v1/cases/${idOf('S-2')}/notes`, { text: 'I have called them.' });
    expect(await became('staff', { do: 'undo' })).toEqual([
      ['done', 'Ada'],
      ['refused', 'Olu'],
      ['done', 'Ada'],
    ]);
    expect(await historyOf(idOf('S-1'))).toEqual(['Ada claimed', 'Ada handed_over', 'Ada claimed']);
  });

  test('put back by a lead, go back to whoever held them when it is undone', async () => {
    await handle('staff', { do: 'claim' });
    expect(await became('lead', { do: 'release' })).toEqual(Array(3).fill(['done', null]));
    expect(await became('other', { do: 'undo' })).toEqual(Array(3).fill(['refused', null]));
    expect(await became('lead', { do: 'undo' })).toEqual(Array(3).fill(['done', 'Ada']));
    expect(await holders()).toEqual(['Ada', 'Ada', 'Ada']);
    expect(await historyOf(idOf('S-1'))).toEqual(['Ada claimed', 'Lena released', 'Lena handed_over']);
  });

  test('claimed at the same moment by two people, each go to one of them', async () => {
    const [one, other] = await Promise.all([became('staff', { do: 'claim' }), became('other', { do: 'claim' })]);
    const won = [...one, ...other].filter((each) => (each as readonly string[])[0] === 'done');
    expect(won).toHaveLength(3);
    expect(await holders()).not.toContain(null);
  });
});

describe('what is no bulk', () => {
  test.each<[string, object, string]>([
    ['no case', { cases: [], do: 'claim' }, '/body/cases'],
    [
      'more than fifty',
      { cases: Array.from({ length: 51 }, (_, at) => `S-${at}~1~review~1`), do: 'claim' },
      '/body/cases',
    ],
    ['several kinds', { cases: ['S-1~1~review~1', idOf('S-1')], do: 'claim' }, '/body/cases'],
    ['removals', { cases: ['S-1~1~removal~1'], do: 'claim' }, '/body/cases'],
    ['appeals', { cases: ['S-1~1~appeal~1'], do: 'release' }, '/body/cases'],
    ['somebody who works on no cases', { do: 'hand_over', to: 'P-9', note: NOTE }, '/body/to'],
    ['a hand-over without a note', { do: 'hand_over', to: LENA.id, note: 'Here' }, '/body/note'],
    ['deciding', { do: 'decide' }, '/body/do'],
  ])('%s: refused, with the field, and nothing is done', async (_, body, pointer) => {
    const { status, body: told } = await served().post('staff', '/v1/cases/handling', { cases: ALL, ...body });
    expect([status, told.type]).toEqual([400, '/problems/invalid-request']);
    expect(told.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
    expect(await holders()).toEqual([null, null, null]);
  });

  test('a case that there is not is refused by itself', async () => {
    const cases = [idOf('S-9'), idOf('S-1')];
    expect(await became('staff', { cases, do: 'claim' })).toEqual([
      ['refused', null],
      ['done', 'Ada'],
    ]);
  });
});

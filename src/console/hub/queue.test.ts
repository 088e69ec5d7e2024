import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeskQueue, type QueueOptions, type Sent } from './queue.ts';
import type { Answer, DeskCommand } from './shapes.ts';
import { withWaiting } from './with-waiting.ts';

const NOW = Date.parse('2026-03-20T15:00:00Z');

function commandOf(id: string, more: object = {}): DeskCommand {
  return { id, kind: 'start', code: `O-${id}`, doneAt: new Date(NOW).toISOString(), ...more } as DeskCommand;
}

function memory(room = Number.POSITIVE_INFINITY) {
  let kept = '';
  return {
    getItem: () => kept,
    setItem(_: string, value: string) {
      if (value.length > room) throw new Error('QuotaExceededError');
      kept = value;
    },
  };
}

/** A service that does each command once, however often it is sent, and a connection to it that may break anywhere. */
function service() {
  const done: string[] = [];
  const sent: string[][] = [];
  return {
    done,
    sent,
    carryOut(commands: readonly DeskCommand[], most = commands.length): Answer[] {
      sent.push(commands.map(({ id }) => id));
      return commands.slice(0, most).map(({ id }) => {
        const again = done.includes(id);
        if (!again) done.push(id);
        return { id, outcome: 'done', again, title: `did ${id}`, detail: '' };
      });
    },
  };
}

function queueOf(send: QueueOptions['send'], options: Partial<QueueOptions> = {}, person = 'P-ada') {
  const heard: string[] = [];
  const queue = new DeskQueue(person, {
    ...{ storage: memory(), send, now: () => NOW },
    answered: ({ id }) => void heard.push(id),
    ...options,
  });
  return { queue, heard };
}

describe('what is done at a desk', () => {
  test('is done once and in order, wherever connections break and whatever answers are lost', async () => {
    const outage = fc.constantFrom('works', 'never-came', 'answer-lost', 'half', 'failed');
    await fc.assert(
      fc.asyncProperty(fc.array(outage, { maxLength: 25 }), fc.integer({ min: 1, max: 45 }), async (outages, count) => {
        const { done, carryOut } = service();
        const storage = memory();
        let turn = 0;
        const { queue, heard } = queueOf(
          async (_, commands): Promise<Sent> => {
            switch (outages[turn++] ?? 'works') {
              case 'never-came':
                return { trouble: 'offline' };
              case 'answer-lost':
                carryOut(commands);
                return { trouble: 'offline' };
              case 'half':
                return { answers: carryOut(commands, Math.floor(commands.length / 2)) };
              case 'failed':
                return { trouble: 'failed' };
              default:
                return { answers: carryOut(commands) };
            }
          },
          { storage },
        );
        const ids = Array.from({ length: count }, (_, at) => String(at));
        for (const id of ids) {
          expect(queue.add('Kingston', commandOf(id))).toBe(true);
          // Nothing is ever both done with and still waiting, or neither.
          const { waiting } = queue.snapshot();
          expect(waiting.length + heard.length).toBeGreaterThanOrEqual(Number(id) + 1 - heard.length);
        }
        for (let tries = 0; tries < 80 && queue.snapshot().waiting.length > 0; tries++) await queue.flush();
        expect(done).toEqual(ids);
        expect(heard).toEqual(ids);
        expect(queue.snapshot()).toMatchObject({ waiting: [], undone: [], trouble: undefined });
      }),
      { numRuns: 150 },
    );
  });

  test('is still there when the page was loaded anew, and belongs to whoever did it', async () => {
    const storage = memory();
    const { carryOut, done } = service();
    const away = queueOf(async () => ({ trouble: 'offline' }), { storage });
    away.queue.add('Kingston', commandOf('1'));
    await away.queue.flush();
    const other = queueOf(async (_, commands) => ({ answers: carryOut(commands) }), { storage }, 'P-ben');
    other.queue.add('Kingston', commandOf('2'));
    await other.queue.flush();
    expect(done).toEqual(['2']);
    expect(other.queue.snapshot().waiting.map(({ person }) => person)).toEqual(['P-ada']);
    const back = queueOf(async (_, commands) => ({ answers: carryOut(commands) }), { storage });
    await back.queue.flush();
    expect(done).toEqual(['2', '1']);
  });

  test('is sent hub by hub', async () => {
    const { sent, carryOut } = service();
    let isAway = true;
    const { queue } = queueOf(async (hub, commands) => {
      if (isAway) return { trouble: 'offline' };
      expect(commands.every(({ id }) => id.startsWith(hub))).toBe(true);
      return { answers: carryOut(commands) };
    });
    for (const id of ['K-1', 'K-2', 'M-3', 'K-4']) queue.add(id.slice(0, 1), commandOf(id));
    await queue.flush();
    isAway = false;
    await queue.flush();
    expect(sent).toEqual([['K-1', 'K-2'], ['M-3'], ['K-4']]);
  });

  test('that the service does not understand is taken out by itself and told; the rest is done', async () => {
    const { done, carryOut } = service();
    let isAway = true;
    const { queue } = queueOf(async (_, commands) => {
      if (isAway) return { trouble: 'offline' };
      if (commands.some(({ id }) => id === 'bad')) return { misunderstood: { title: 'Bad', detail: 'code: too long' } };
      return { answers: carryOut(commands) };
    });
    for (const id of ['1', 'bad', '2', '3']) queue.add('Kingston', commandOf(id));
    await queue.flush();
    isAway = false;
    await queue.flush();
    expect(done).toEqual(['1', '2', '3']);
    expect(queue.snapshot().undone).toEqual([{ person: 'P-ada', id: 'bad', title: 'Bad', detail: 'code: too long' }]);
    queue.dismiss('bad');
    expect(queue.snapshot().undone).toEqual([]);
  });

  test('and was refused while nobody stood there any more is kept until somebody has dealt with it', async () => {
    const refuse = async (_: string, commands: readonly DeskCommand[]): Promise<Sent> => ({
      answers: commands.map(({ id }) => ({ id, outcome: 'refused', again: false, title: 'No', detail: 'Do this' })),
    });
    const { queue } = queueOf(refuse);
    queue.add('Kingston', commandOf('seen'));
    queue.add('Kingston', commandOf('late', { doneAt: new Date(NOW - 60_000).toISOString() }));
    await queue.flush();
    await expect.poll(() => queue.snapshot().waiting).toEqual([]);
    expect(queue.snapshot().undone.map(({ id }) => id)).toEqual(['late']);
  });

  test('that a tablet cannot keep is not done, and told', () => {
    const { queue } = queueOf(async () => ({ trouble: 'offline' }), { storage: memory(10) });
    expect(queue.add('Kingston', commandOf('1'))).toBe(false);
    expect(queue.snapshot().isFull).toBe(true);
  });

  test('what another program left there is not taken for ours', () => {
    const storage = { getItem: () => '{"waiting":7}', setItem: () => {} };
    expect(queueOf(async () => ({ trouble: 'offline' }), { storage }).queue.snapshot().waiting).toEqual([]);
  });
});

describe('a parcel on a tablet without a connection', () => {
  const parcel = {
    ...{ order: 'O-1', seller: 'S-1', state: 'waiting' as const, shipBy: '2026-03-20T15:00:00Z' },
    ...{ destination: { country: 'JM' }, cancelled: false, lacking: [] },
    lines: [{ listing: 'L-1', wanted: 2, taken: 0, shelves: [] }],
  };
  const stands = (...commands: readonly object[]) => {
    const { state, lines } = withWaiting(
      parcel,
      commands.map((each, at) => commandOf(String(at), { code: 'O-1', ...each })),
    );
    return `${state} ${lines[0]?.taken}`;
  };

  test('shows what is done and what is left', () => {
    const pick = { kind: 'pick', listing: 'L-1', quantity: 1 };
    expect(stands()).toBe('waiting 0');
    expect(stands({ kind: 'start' }, pick)).toBe('picking 1');
    expect(stands({ kind: 'start' }, pick, pick)).toBe('picked 2');
    expect(stands({ kind: 'start' }, pick, pick, pick)).toBe('picked 2');
    expect(stands({ kind: 'start' }, pick, pick, { kind: 'pack' })).toBe('packed 2');
    expect(stands({ kind: 'start' }, pick, { kind: 'put_back' })).toBe('waiting 0');
    expect(stands({ kind: 'start' }, { kind: 'pack' })).toBe('picking 0');
    expect(stands({ kind: 'start', code: 'O-2' })).toBe('waiting 0');
  });
});

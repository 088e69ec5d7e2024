import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhotoQueue, type PhotoQueueOptions, type PhotoStore, type WaitingPhoto } from './photo-queue.ts';

function photoOf(id: string, more: Partial<WaitingPhoto> = {}): Omit<WaitingPhoto, 'person'> {
  return {
    ...{ id, seller: 'S-1', return: 'R-1', order: 'O-1', command: 'C-1', takenAt: Number(id) || 0 },
    ...{ content: new Blob([id]), ...more },
  };
}

function memory(room = Number.POSITIVE_INFINITY): PhotoStore & { kept: Map<string, WaitingPhoto> } {
  const kept = new Map<string, WaitingPhoto>();
  return {
    kept,
    all: async () => [...kept.values()],
    async add(photos) {
      if (kept.size + photos.length > room) throw new Error('QuotaExceededError');
      for (const photo of photos) kept.set(photo.id, photo);
    },
    async remove(ids) {
      for (const id of ids) kept.delete(id);
    },
  };
}

function queueOf(options: Partial<PhotoQueueOptions> = {}, person = 'P-ada') {
  const store = memory();
  const refused: string[] = [];
  let waiting = 0;
  const queue = new PhotoQueue(person, {
    ...{ store, send: async () => 'sent', isWaiting: () => false },
    refused: ({ id }, detail) => void refused.push(`${id}: ${detail}`),
    changed: (count) => {
      waiting = count;
    },
    ...options,
  });
  return { queue, store, refused, waiting: () => waiting };
}

describe('photos on a tablet', () => {
  test('come to the service, each at least once and in order, wherever connections break; none is left and none is lost', async () => {
    const outage = fc.constantFrom('works', 'never-came', 'answer-lost', 'refused');
    await fc.assert(
      fc.asyncProperty(fc.array(outage, { maxLength: 20 }), fc.integer({ min: 1, max: 12 }), async (outages, count) => {
        const there = new Set<string>();
        let turn = 0;
        const { queue, refused, waiting } = queueOf({
          async send({ id }) {
            const now = outages[turn++] ?? 'works';
            if (now === 'never-came') return 'later';
            if (now === 'refused') return { refused: 'no picture' };
            there.add(id);
            return now === 'answer-lost' ? 'later' : 'sent';
          },
        });
        const ids = Array.from({ length: count }, (_, place) => String(place + 1));
        await queue.keep(ids.map((id) => photoOf(id)));
        expect(waiting()).toBe(count);
        for (let tries = 0; tries <= outages.length; tries++) await queue.flush();
        expect(waiting()).toBe(0);
        const told = refused.map((each) => each.split(':')[0]);
        expect(new Set([...there, ...told])).toEqual(new Set(ids));
        // What is there is not told to be missing, unless its answer was lost first.
        expect(told.filter((id) => there.has(id ?? '')).length).toBeLessThanOrEqual(
          outages.filter((each) => each === 'answer-lost').length,
        );
      }),
    );
  });

  test('wait for the inspection that names them, and go with nothing when that is not recorded', async () => {
    const waits = new Set(['C-1']);
    const sent: string[] = [];
    const { queue, store } = queueOf({
      isWaiting: (command) => waits.has(command),
      send: async ({ id }) => {
        sent.push(id);
        return 'sent';
      },
    });
    await queue.keep([photoOf('1'), photoOf('2', { command: 'C-2' })]);
    await queue.flush();
    expect(sent).toEqual(['2']);
    expect((await queue.drop('C-1')).map(({ id }) => id)).toEqual(['1']);
    expect(store.kept.size).toBe(0);
    waits.clear();
    await queue.flush();
    expect(sent).toEqual(['2']);
  });

  test('are all kept or none, and those of somebody else are neither sent nor told', async () => {
    const store = memory(3);
    const ada = queueOf({ store });
    const ben = queueOf({ store }, 'P-ben');
    expect(await ada.queue.keep([photoOf('1'), photoOf('2')])).toBe(true);
    expect(await ben.queue.keep([photoOf('3'), photoOf('4')])).toBe(false);
    expect([...store.kept.keys()]).toEqual(['1', '2']);
    await ben.queue.flush();
    expect([ben.waiting(), store.kept.size]).toEqual([0, 2]);
    await ada.queue.flush();
    expect(store.kept.size).toBe(0);
  });

  test('that are asked for while some are sent are sent too', async () => {
    let free = () => {};
    const sent: string[] = [];
    const { queue } = queueOf({
      async send({ id }) {
        sent.push(id);
        if (id === '1') await new Promise<void>((resolve) => (free = resolve));
        return 'sent';
      },
    });
    await queue.keep([photoOf('1')]);
    const first = queue.flush();
    await expect.poll(() => sent).toEqual(['1']);
    await queue.keep([photoOf('2')]);
    await queue.flush();
    free();
    await first;
    expect(sent).toEqual(['1', '2']);
  });
});

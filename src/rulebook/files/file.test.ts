import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../instant.ts';
import { DRAFT_KEPT, destroyedAt, FILE_LIMITS, isForgotten, mayUpload, SENT_KEPT } from './file.ts';

const NONE = { drafts: 0, ofDay: 0, kept: 0 };

test('one more file is taken while there are fewer than an answer, a day and a seller may have', () => {
  expect(mayUpload(NONE)).toBe(true);
  expect(mayUpload({ drafts: 9, ofDay: 49, kept: FILE_LIMITS.ofSeller - FILE_LIMITS.bytes })).toBe(true);
  expect(mayUpload({ ...NONE, drafts: 10 })).toEqual({ code: 'too-many-files', most: 10 });
  expect(mayUpload({ ...NONE, ofDay: 50 })).toEqual({ code: 'too-many-files-today', most: 50 });
  expect(mayUpload({ ...NONE, kept: FILE_LIMITS.ofSeller - FILE_LIMITS.bytes + 1 })).toMatchObject({
    code: 'files-full',
  });
});

test('a draft is forgotten after seven days', () => {
  expect([isForgotten(0, DRAFT_KEPT - 1), isForgotten(0, 7 * DAY)]).toEqual([false, true]);
});

test('nothing is destroyed while its matter is open, nor while the action can be appealed', () => {
  const instant = fc.integer({ min: 0, max: 1000 * DAY });
  const maybe = fc.option(instant, { nil: undefined });
  fc.assert(
    fc.property(maybe, maybe, maybe, (answeredAt, endedAt, appealBy) => {
      const at = destroyedAt({ answeredAt, endedAt, appealBy });
      if (answeredAt === undefined || endedAt === undefined) {
        expect(at).toBeUndefined();
        return;
      }
      for (const over of [answeredAt, endedAt, appealBy ?? 0]) expect(at).toBeGreaterThanOrEqual(over + SENT_KEPT);
      expect([answeredAt, endedAt, appealBy]).toContain((at ?? 0) - SENT_KEPT);
    }),
  );
});

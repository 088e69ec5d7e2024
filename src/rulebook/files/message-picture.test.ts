import { expect, test } from 'vitest';
import { MESSAGE_PICTURE_LIMITS as LIMITS, mayUploadPicture } from './message-picture.ts';

const NONE = { drafts: 0, ofDay: 0, kept: 0 };

test('one more picture is taken while there are fewer than a conversation, a day and an order may have', () => {
  for (const side of ['seller', 'customer'] as const) {
    const most = LIMITS.ofDay[side];
    expect(mayUploadPicture(NONE, side)).toBe(true);
    expect(mayUploadPicture({ drafts: LIMITS.drafts - 1, ofDay: most - 1, kept: LIMITS.ofOrder - 1 }, side)).toBe(true);
    expect(mayUploadPicture({ ...NONE, drafts: LIMITS.drafts }, side)).toEqual({
      ...{ code: 'too-many-pictures', most: LIMITS.drafts },
    });
    expect(mayUploadPicture({ ...NONE, ofDay: most }, side)).toEqual({ code: 'too-many-pictures-today', most });
    expect(mayUploadPicture({ ...NONE, kept: LIMITS.ofOrder }, side)).toMatchObject({ code: 'pictures-full' });
  }
  // A shop answers many customers.
  expect(LIMITS.ofDay.seller).toBeGreaterThan(LIMITS.ofDay.customer);
  // All that goes with one message can wait for it.
  expect(LIMITS.drafts).toBeGreaterThanOrEqual(LIMITS.ofMessage);
});

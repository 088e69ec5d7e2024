import { expect, test } from 'vitest';
import { createWedge, type Pressed } from './wedge.ts';

/** What comes of keys with so many milliseconds between them. */
function pressed(keys: readonly string[], pause: number, isTyping: boolean): readonly string[] {
  const wedge = createWedge();
  return keys.flatMap(
    (key, index) => wedge({ key, at: 1_000 + index * pause, isTyping } satisfies Pressed)?.scan ?? [],
  );
}

const CODE = [...'BU7K2M'];

test.each([
  ['a scanner, nowhere', [...CODE, 'Enter'], 8, false, ['BU7K2M']],
  ['a slow one, nowhere', [...CODE, 'Enter'], 200, false, ['BU7K2M']],
  ['a scanner, while somebody is in a field', [...CODE, 'Enter'], 8, true, ['BU7K2M']],
  ['a person who types into a field', [...CODE, 'Enter'], 120, true, []],
  ['with Shift for each capital', [...CODE.flatMap((key) => ['Shift', key]), 'Enter'], 5, true, ['BU7K2M']],
  ['two scans in a row', [...CODE, 'Enter', ...CODE, 'Enter'], 8, true, ['BU7K2M', 'BU7K2M']],
  ['Enter on a button', ['Enter'], 8, false, []],
  ['two letters are no code', ['a', 'b', 'Enter'], 8, false, []],
  ['a key that was pressed long ago does not belong to it', ['x', 'Enter'], 2_000, false, []],
] as const)('%s', (_, keys, pause, isTyping, scans) => {
  expect(pressed(keys, pause, isTyping)).toEqual(scans);
});

test('what somebody typed before a scanner came is theirs', () => {
  const wedge = createWedge();
  let at = 0;
  const press = (key: string, pause: number) => {
    at += pause;
    return wedge({ key, at, isTyping: true })?.scan;
  };
  for (const key of 'Island') press(key, 150);
  press('B', 400);
  for (const key of 'U7K2M') press(key, 6);
  expect(press('Enter', 6)).toBe('BU7K2M');
});

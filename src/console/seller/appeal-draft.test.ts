import { expect, test } from 'vitest';
import { EMPTY_APPEAL, EMPTY_ITEM, faultOf, toFiled, withFilesOf, withItem } from './appeal-draft.ts';

const ITEM = {
  wrong: 'was_in_time',
  because: ' It was scanned on Friday ',
  evidence: ['s-1'],
  files: ['f-1'],
} as const;

test('an appeal needs an item, and each item what is wrong and why', () => {
  expect(faultOf(EMPTY_APPEAL)).toEqual({ item: undefined });
  const chosen = withItem(EMPTY_APPEAL, 'e-2', EMPTY_ITEM);
  expect(faultOf(chosen)).toEqual({ item: 'e-2' });
  expect(faultOf(withItem(chosen, 'e-2', { ...ITEM, because: ' ' }))).toEqual({ item: 'e-2' });
  expect(faultOf(withItem(chosen, 'e-2', ITEM))).toBeUndefined();
});

test('is sent in the order of the action, without what was left out or left empty', () => {
  const both = withItem(withItem(EMPTY_APPEAL, 'e-2', ITEM), 'e-1', { ...ITEM, evidence: [] });
  expect(toFiled({ ...both, cause: ' A storm ' }, ['e-1', 'e-2', 'e-3'])).toEqual({
    items: [
      { item: 'e-1', wrong: 'was_in_time', because: 'It was scanned on Friday', evidence: [], files: ['f-1'] },
      { item: 'e-2', wrong: 'was_in_time', because: 'It was scanned on Friday', evidence: ['s-1'], files: ['f-1'] },
    ],
    cause: 'A storm',
  });
  expect(toFiled(withItem(both, 'e-2', undefined), ['e-1', 'e-2']).items).toHaveLength(1);
});

test('names no picture that is gone, also in a draft from before there were pictures', () => {
  const { files: _, ...older } = ITEM;
  const draft = withItem(withItem(EMPTY_APPEAL, 'e-1', ITEM), 'e-2', older as typeof ITEM);
  const sent = (known: readonly string[]) =>
    toFiled(withFilesOf(draft, known), ['e-1', 'e-2']).items.map(({ files }) => files);
  expect([sent(['f-1', 'f-2']), sent([])]).toEqual([
    [['f-1'], []],
    [[], []],
  ]);
});

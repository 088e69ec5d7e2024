import { expect, test } from 'vitest';
import { tellingMail } from './compose.ts';
import type { RelayParts } from './parts.ts';

const FRAME = {
  aliases: { nameOf: (...parts: readonly string[]) => parts.join('-') },
  offLinks: { linkOf: () => 'off' },
  ...{ baseUrl: 'https://trust.example', marketplace: 'Kingston Express' },
} as unknown as Pick<RelayParts, 'aliases' | 'offLinks' | 'baseUrl' | 'marketplace'>;

const MAIL = {
  ...{ seller_id: 'S-1', order_id: 'O-1', about: '', mail: 'M-1', answered: null, why: null, kinds: [], files: 0 },
  ...{ after_place: 0, to_place: null, attempts: 0, created_at: 0 },
};

const mailOf = (...messages: readonly { readonly text: string; readonly pictures: number }[]) =>
  tellingMail(FRAME, {
    ...{ of: { seller: 'S-1', order: 'O-1', about: '' }, customer: 'C-1', mail: MAIL, replyTo: undefined, messages },
  });

test('a message of pictures alone is no empty quote: the mail says where they are', () => {
  const { quoted, after } = mailOf({ text: '', pictures: 1 });
  expect(quoted).toEqual([]);
  expect(after[0]).toBe('A picture came with it: you see it on the page.');
});

test('words and pictures are both told of, and nothing is said of pictures where there are none', () => {
  const both = mailOf({ text: 'Here it is', pictures: 2 }, { text: 'And this', pictures: 1 });
  expect(both.quoted).toEqual(['Here it is', 'And this']);
  expect(both.after[0]).toBe('3 pictures came with it: you see them on the page.');
  expect(mailOf({ text: 'Hello', pictures: 0 }).after.join(' ')).not.toContain('picture');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../../../test/policy-fixture.ts';
import { screenMessage } from '../screen.ts';
import type { EarlierMessage } from '../screening.ts';
import type { SentPicture } from './parts.ts';
import { judgeReading, type PictureReading, type ReadCode } from './reading.ts';
import { screenPictures, withheldPictures } from './screen-pictures.ts';

const READ: PictureReading = { state: 'read', text: '', codes: [] };

function picture(id: string, reading: Partial<PictureReading>, description = ''): SentPicture {
  return { id, description, reading: { ...READ, ...reading } };
}

function screen(text: string, pictures: readonly SentPicture[], earlier: readonly EarlierMessage[] = []) {
  return screenPictures(screenMessage, POLICY, { text, sender: 'seller', earlier, known: [] }, pictures);
}

const codes = (format: string, text: string): readonly ReadCode[] => [{ format, text }];

describe('what a picture says', () => {
  test.each([
    ['a number in print', { text: 'Kingston Sports\nCall or text 876-555-0142' }, 'phone', 'text'],
    ['a code that opens a chat', { codes: codes('QRCode', 'https://wa.me/18765550142') }, 'url', 'codes'],
    ['a code that dials', { codes: codes('DataMatrix', 'tel:+18765550142') }, 'phone', 'codes'],
    ['a code that begins a mail', { codes: codes('Aztec', 'mailto:ada.love@example.com') }, 'email', 'codes'],
    [
      'a card to be kept',
      { codes: codes('PDF417', 'BEGIN:VCARD\nVERSION:3.0\nN:Grant;Delroy\nTEL;TYPE=CELL:+1 876 555 0142\nEND:VCARD') },
      ...(['phone', 'codes'] as const),
    ],
  ] as const)('%s is found where it stands, and is no part of the words', (_, reading, kind, part) => {
    const found = screen('See the picture', [picture('p1', reading)]);
    expect(found.findings).toContainEqual(expect.objectContaining({ kind, in: { picture: 'p1', part } }));
    expect(found.verdict).not.toBe('deliver');
    if (found.verdict === 'mask') expect(found.delivered).toBe('See the picture');
  });

  test('its description is screened like words', () => {
    const found = screen('', [picture('p1', {}, 'My shop: call 876-555-0142')]);
    expect(found.findings).toMatchObject([{ kind: 'phone', in: { part: 'description' } }]);
  });

  test.each([
    ['the number under the bars of a product', { text: '5 012345 678900', codes: codes('EAN13', '5012345678900') }],
    ['a price and a size', { text: 'Running shoes, size 42\nJ$ 12,500.00' }],
    ['a code of the marketplace’s own', { codes: codes('QRCode', `https://${POLICY.screening.ownHosts[0]}/o/1`) }],
    ['nothing', {}],
  ] as const)('%s leads nowhere', (_, reading) => {
    expect(screen('Here it is', [picture('p1', reading)])).toEqual({
      ...{ verdict: 'deliver', findings: [], delivered: 'Here it is' },
    });
  });
});

describe('a number that is split', () => {
  const [front, back] = [picture('p1', { text: '876 555' }), picture('p2', { text: '0142' })];
  test.each([
    ['between two pictures', '', [front, back], [], 'p2'],
    ['between words and a picture', 'my number is 876 555', [back], [], 'p2'],
    ['between a picture and words', 'and then 0142', [front], [], 'p1'],
    ['between what was said before and a picture', 'look', [back], ['my number is 876 555'], 'p2'],
  ] as const)('%s is found, and what is shown of it withheld', (_, text, pictures, before, where) => {
    const earlier = before.map((said) => ({ text: said, sender: 'seller' as const }));
    const { findings } = screen(text, pictures, earlier);
    expect(findings.map((each) => [each.kind, each.in?.picture])).toContainEqual(['phone', where]);
  });
});

test.each(['unsure', 'failed'] as const)('a picture of which the reading is %s waits for a person', (state) => {
  expect(screen('Here', [picture('p1', { state })])).toEqual({ verdict: 'hold', findings: [], delivered: undefined });
});

test('a message without pictures is screened as it always was, whatever it says', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const message = { text, sender: 'seller', earlier: [], known: [] } as const;
      expect(screen(text, [])).toEqual(screenMessage(POLICY, message));
    }),
  );
});

test('masked, what was found in or could not be read is withheld; where nothing was found anywhere, everything is', () => {
  const three = [
    { id: 'a', isRead: true },
    { id: 'b', isRead: false },
    { id: 'c', isRead: true },
  ];
  const inC = { in: { picture: 'c', part: 'text' } } as const;
  const inText = {};
  expect([...withheldPictures(three, [inC])]).toEqual(['b', 'c']);
  expect([...withheldPictures([three[0] ?? inC, three[2] ?? inC] as typeof three, [inText])]).toEqual([]);
  expect([...withheldPictures([three[0] ?? inC, three[2] ?? inC] as typeof three, [])]).toEqual(['a', 'c']);
});

describe('whether a picture was read', () => {
  const line = (...words: readonly (readonly [string, number])[]) => ({
    words: words.map(([text, confidence]) => ({ text, confidence })),
  });
  const judge = (lines: ReturnType<typeof line>[], given: { codes?: readonly ReadCode[]; complete?: boolean } = {}) =>
    judgeReading({ lines, codes: given.codes ?? [], complete: given.complete ?? true });

  test('print is, and words of which nothing is known are left out of it', () => {
    const read = judge([line(['Call', 0.96], ['876', 0.95]), line(['~', 0.1], ['5550142', 0.9])]);
    expect(read).toEqual({ state: 'read', text: 'Call 876\n5550142', codes: [] });
  });

  test.each([
    ['another script', [line(['Mo3BOHW', 0.63], ['MmHe', 0.44], ['Homepy', 0.47])], {}, 'unsure'],
    ['cloth', [line(['db', 0.16], ['pv', 0.16], ['iiil', 0.1], ['RI', 0.04])], {}, 'read'],
    ['nothing', [], {}, 'read'],
    ['a code that does not open', [], { codes: [{ format: 'QRCode', text: undefined }] }, 'unsure'],
    ['what there was no time for', [], { complete: false }, 'unsure'],
    ['a page of a book', [line(['x'.repeat(20_000), 0.99])], {}, 'failed'],
  ] as const)('%s', (_, lines, given, state) => {
    expect(judge([...lines], given).state).toBe(state);
  });
});

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { drawnCode, sky } from '../../../test/files/drawn.ts';
import { exif, jpeg, withSegments } from '../../../test/files/pictures.ts';
import { withServedThreads } from '../../../test/threads/served-threads.ts';
import { ownMessages } from './own-messages.ts';

const served = withServedThreads(withDatabase());
const PLACE = 'N18.0179 W76.8099';

test('what a customer sent and got is in it itself; not what is withheld from them, and no draft', async () => {
  const { send, upload, parts } = served();
  const photo = withSegments(await jpeg(sky(320, 240)), [0xe1, exif(1, PLACE)]);
  const coded = await drawnCode('qrcode', 'tel:876 555 0123');
  await upload('ada', 'T-2', photo);
  for (const [who, bytes] of [
    ['ada', photo],
    ['seller', photo],
    ['ada', coded],
    ['seller', coded],
  ] as const) {
    const { body: picture } = await upload(who, 'T-2', bytes);
    const letter = { id: randomUUID(), pictures: [{ id: picture.id }] };
    const sent = await send(who, 'T-2', 'See', letter);
    if (sent.body.outcome === 'coached') await send(who, 'T-2', 'See', { ...letter, coached: true });
  }
  const having = (await ownMessages(parts, { seller: 'S-1', order: 'T-2' })).filter(
    ({ pictures }) => pictures.length > 0,
  );
  const told = having.map(({ from, pictures: [each] }) => [from, each?.picture?.kind]);
  expect(told.toSorted()).toEqual([
    ['shop', undefined],
    ['shop', 'jpeg'],
    ['you', 'jpeg'],
    ['you', 'png'],
  ]);
  for (const { pictures } of having)
    for (const { picture } of pictures) {
      const content = await picture?.open();
      if (content !== undefined) expect([content.length, content.includes(PLACE)]).toEqual([picture?.bytes, false]);
    }
});

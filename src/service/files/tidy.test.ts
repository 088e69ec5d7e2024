import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { jpeg, quarters } from '../../../test/files/pictures.ts';
import {
  OF_APPEAL,
  OF_PLAN,
  problemOf,
  type SellerWithFiles,
  sellerWithFiles,
} from '../../../test/files/seller-with-files.ts';
import { DAY } from '../../rulebook/instant.ts';
import { tidyFiles } from './tidy.ts';

let rig: SellerWithFiles;
let picture: Buffer;
beforeAll(async () => {
  picture = await jpeg(quarters(48, 32));
});
beforeEach(async () => {
  rig = await sellerWithFiles();
  return () => rig.database.drop();
}, 120_000);

describe('what is no longer needed is destroyed', () => {
  const keyed = async () =>
    (
      await rig.database.pool.query('select file from files where wrapped_key is not null order by uploaded_at')
    ).rows.map(({ file: id }) => id);

  test('a draft after seven days, by the clock of the wall', async () => {
    const { file: id } = (await rig.send('seller', picture)).body;
    rig.now += 7 * DAY - 1;
    await tidyFiles(rig.served.files);
    expect(await keyed()).toEqual([id]);
    rig.now += 1;
    // The store is away: the key is gone all the same, and the rest is taken away when the store is back.
    rig.served.files.store.away = true;
    await expect(tidyFiles(rig.served.files)).rejects.toThrow('away');
    expect([await keyed(), rig.served.files.store.contents.size]).toEqual([[], 1]);
    rig.served.files.store.away = false;
    await tidyFiles(rig.served.files);
    expect(rig.served.files.store.contents.size).toBe(0);
    expect(problemOf(await rig.file(id))).toEqual([400, '/problems/invalid-request']);
  });

  test('what was sent not before its matter has been over for thirty days, and the time to appeal', async () => {
    const { file: id } = (await rig.send('seller', picture)).body;
    await rig.file(id);
    rig.now += 400 * DAY;
    await tidyFiles(rig.served.files);
    expect(await keyed()).toEqual([id]);
    await rig.served.post('seller', '/v1/appeals/S-1~2~1/withdrawal', {});
    const passTo = async (at: number) => {
      await rig.served.tell([placed({ seller: 'S-2', orderId: `at-${at}`, at })]);
      await tidyFiles(rig.served.files);
    };
    await rig.served.post('seller', '/v1/actions/S-1~2/plan', { cause: 'a', correction: 'b', prevention: 'c' });
    const appealBy = Date.parse((await rig.served.get('seller', '/v1/actions/S-1~2')).body.summary.appealBy);
    await passTo(day(100));
    // The restriction has ended, and can still be appealed.
    expect(problemOf(await rig.send('seller', picture, OF_PLAN))).toEqual([409, '/problems/action-over']);
    await passTo(appealBy + 30 * DAY - 1);
    expect(await keyed()).toEqual([id]);
    expect(problemOf(await rig.send('seller', picture))).toEqual([409, '/problems/appeal-window-over']);
    await passTo(appealBy + 30 * DAY);
    expect([await keyed(), rig.served.files.store.contents.size]).toEqual([[], 0]);
    expect((await rig.served.get('seller', OF_APPEAL)).body.items).toMatchObject([
      { file: id, name: null, destroyed: true },
    ]);
    expect((await rig.look('seller', `/v1/sellers/S-1/files/${id}`)).status).toBe(404);
  });
});

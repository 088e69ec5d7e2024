import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROLE_PERMISSIONS } from '../../src/rulebook/accounts/permissions.ts';
import { commandsRequest } from '../../src/service/hub/command-contract.ts';
import { commandsAnswer } from '../../src/service/hub/contract.ts';
import { hubReturn, hubReturnsPage } from '../../src/service/returns/contract.ts';
import { sky } from '../files/drawn.ts';
import { jpeg, quarters } from '../files/pictures.ts';
import { expectNoAxeViolations } from './axe.ts';
import { SELLER } from './fixtures/seller-stories.ts';
import { expectNoSidewaysScroll, openConsole } from './page.ts';
import type { Answers, Asked } from './site.ts';

const RETURN = '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10';

const ONE = {
  ...{ return: RETURN, order: 'O-1', seller: SELLER, fulfilment: 'dispatched', state: 'received', reason: 'damaged' },
  ...{ requestedAt: '2026-03-18T15:00:00Z', receivedAt: '2026-03-19T15:00:00Z', version: 3, toldBy: 'customer' },
  ...{ refunds: [], listings: ['L-1'], units: [{ listing: 'L-1', quantity: 2 }], may: ['inspect'] },
  next: { do: 'inspect', who: 'hub', by: '2026-03-24T15:00:00Z', late: false },
};

const PHOTOS = `/v1/hub/returns/${SELLER}/${RETURN}/photos/*`;

/** A hub that keeps what it is sent: commands, and photos by their ids; `refuse` says of a photo why it is not kept. */
function served(refuse: () => string | undefined = () => undefined) {
  const commands: {
    readonly id: string;
    readonly photos?: readonly { readonly id: string; readonly label: boolean }[] | undefined;
  }[] = [];
  const photos: string[] = [];
  const answers: Answers = {
    'GET /v1/me': {
      ...{ kind: 'person', id: 'P-ada', name: 'Ada Bailey', email: 'ada@hub.example', role: 'hub-operator' },
      ...{ secondStep: true, signedInUntil: '2099-03-27T15:00:00Z', permissions: ROLE_PERMISSIONS['hub-operator'] },
    },
    'GET /v1/hub/hubs': { hubs: ['Kingston'], carriers: [] },
    'GET /v1/hub/parcels': { items: [], next: null },
    'GET /v1/hub/returns': () => ({
      body: hubReturnsPage.parse({ items: commands.length === 0 ? [ONE] : [], next: null }),
    }),
    [`GET /v1/hub/returns/${SELLER}/${RETURN}`]: () => ({ body: hubReturn.parse(ONE) }),
    'POST /v1/hub/commands': (request: Asked) => {
      const sent = commandsRequest.parse(request.postDataJSON()).commands;
      for (const each of sent) commands.push(each as (typeof commands)[number]);
      const all = sent.map(({ id }) => ({
        ...{ id, again: false, detail: '', outcome: 'done', title: 'It is inspected' },
        return: { seller: SELLER, return: RETURN },
      }));
      return { body: commandsAnswer.parse({ answers: all }) };
    },
    [`PUT ${PHOTOS}`]: (request: Asked) => {
      const id = new URL(request.url()).pathname.split('/').at(-1) ?? '';
      const detail = refuse();
      if (detail !== undefined)
        return {
          status: 400,
          body: { type: '/problems/broken-picture', title: 'It cannot be opened', status: 400, detail },
        };
      photos.push(id);
      return { status: 204 };
    },
  };
  return { answers, commands, photos };
}

const photo = async (name: string, pixels = quarters(640, 480)) => ({
  ...{ name, mimeType: 'image/jpeg' },
  buffer: await jpeg(pixels),
});

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inspect', exact: true }).click();
  for (const point of ['The right item', 'Complete', 'Works', 'Genuine'])
    await page.getByRole('radiogroup', { name: point }).getByText('Yes', { exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Undamaged' }).getByText('No', { exact: true }).click();
  await page.getByRole('radio', { name: 'Damaged on the way' }).check();
  await page.getByRole('radio', { name: 'Apart, not for sale' }).check();
}

/** At the sizes of a tablet and a phone nothing bars anybody. */
async function expectHubLooks(page: Page): Promise<void> {
  for (const width of [820, 360]) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewportSize({ width, height: 4_000 });
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  }
}

test('photos are taken with the camera or chosen, marked, taken out again, and follow the inspection that names them', async () => {
  const { answers, commands, photos } = served();
  const page = await openConsole({ path: '/hub/returns', width: 820, answers });
  await fillIn(page);
  const camera = page.getByLabel('Take a photo');
  expect(await camera.getAttribute('capture')).toBe('environment');
  await camera.setInputFiles(await photo('one.jpg'));
  await page
    .getByLabel('Choose photos')
    .setInputFiles([await photo('two.jpg'), await photo('large.jpg', sky(3200, 400))]);
  const list = page.getByRole('list', { name: 'Photos of this return' });
  await list.getByRole('img', { name: 'Photo 3 of 3' }).waitFor();
  // What is larger than anybody needs is made smaller on the tablet.
  const large = list.getByRole('img', { name: 'Photo 3 of 3' });
  expect(await large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2560);
  await page.getByRole('checkbox', { name: 'Photo 2 shows a label, a name or an address' }).check();
  await expectHubLooks(page);
  await page.getByRole('button', { name: 'Remove photo 1' }).press('Enter');
  await list.getByRole('img', { name: 'Photo 2 of 2' }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'Photo 1 shows' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Record the inspection' }).click();
  await page.getByText('Nothing to inspect').waitFor();
  await expect.poll(() => photos.length).toBe(2);
  await page.getByText('Everything is sent').waitFor();
  expect(commands).toHaveLength(1);
  expect(commands[0]?.photos?.map(({ label }) => label)).toEqual([true, false]);
  expect(commands[0]?.photos?.map(({ id }) => id)).toEqual(photos);
});

test('what is no picture, too large or too much is told at once, with what to do, and takes nothing away', async () => {
  const { answers } = served();
  const page = await openConsole({ path: '/hub/returns', width: 360, answers });
  await fillIn(page);
  const choose = page.getByLabel('Choose photos');
  await choose.setInputFiles([
    { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
    { name: 'huge.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(16 * 1024 * 1024) },
    await photo('good.jpg'),
  ]);
  await page.getByText('report.pdf was not taken. It is no picture that this tablet can open.').waitFor();
  await page.getByText(/huge.jpg was not taken. It has 16(.8)? MB; 15 MB are taken./).waitFor();
  await page.getByRole('img', { name: 'Photo 1 of 1' }).waitFor();
  await expectHubLooks(page);
  await choose.setInputFiles(await Promise.all(Array.from({ length: 8 }, (_, place) => photo(`more-${place}.jpg`))));
  await page.getByText('more-7.jpg was not taken. 8 photos go with one inspection. Remove one first.').waitFor();
  await page.getByRole('img', { name: 'Photo 8 of 8' }).waitFor();
});

test('without a connection photos are kept over a reload, and sent once when it is back', async () => {
  const { answers, commands, photos } = served();
  const page = await openConsole({ path: '/hub/returns', width: 820, answers });
  await fillIn(page);
  await page.context().setOffline(true);
  await page.getByLabel('Choose photos').setInputFiles([await photo('one.jpg'), await photo('two.jpg')]);
  await page.getByRole('img', { name: 'Photo 2 of 2' }).waitFor();
  await page.getByRole('button', { name: 'Record the inspection' }).click();
  await page.getByText('Inspected: it waits on this tablet to be sent').waitFor();
  await page.getByText('Photos not sent yet: 2').waitFor();
  await page.getByText('3 not sent yet').waitFor();
  await expectHubLooks(page);
  expect([commands.length, photos.length]).toEqual([0, 0]);
  await page.context().setOffline(false);
  // The tablet is switched off and on again, whatever was under way.
  await page.reload();
  await page.getByText('Everything is sent').waitFor();
  await expect.poll(() => new Set(photos).size).toBe(2);
  expect(new Set(photos)).toEqual(new Set(commands[0]?.photos?.map(({ id }) => id)));
  // Whose answer a reload cut off is sent again under its id: the service does it once.
  expect(new Set(commands.map(({ id }) => id)).size).toBe(1);
  const before = [commands.length, photos.length];
  await page.reload();
  await page.getByText('Everything is sent').waitFor();
  expect([commands.length, photos.length]).toEqual(before);
});

test('a photo that is refused is told at the desk until somebody has dealt with it, and the inspection stands', async () => {
  const { answers, commands, photos } = served(() => 'It broke on the way here. Take it again');
  const page = await openConsole({ path: '/hub/returns', width: 820, answers });
  await fillIn(page);
  await page.getByLabel('Take a photo').setInputFiles(await photo('one.jpg'));
  await page.getByRole('img', { name: 'Photo 1 of 1' }).waitFor();
  await page.getByRole('button', { name: 'Record the inspection' }).click();
  await page.getByText('A photo of the return of order O-1 was not kept').waitFor();
  await page.getByText('It broke on the way here. Take it again. The inspection stands.').waitFor();
  await expectHubLooks(page);
  expect([commands.length, photos.length]).toEqual([1, 0]);
  await page.reload();
  await page.getByRole('button', { name: 'Dealt with' }).click();
  await page.getByText('A photo of the return of order O-1 was not kept').waitFor({ state: 'detached' });
  await page.getByText('Everything is sent').waitFor();
});

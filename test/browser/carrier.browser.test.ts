import { expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { openConsole } from './page.ts';
import type { Answer, Asked } from './site.ts';

const SESSION = {
  ...{ pass: 'P-1', driver: 'D-17', carrier: 'Island Couriers', leg: 'delivery' },
  ...{ until: '2099-03-20T22:00:00Z', calls: true },
};
const RESOLUTION = {
  ...{ access: 'A-1', at: '2026-03-20T15:00:00Z', order: 'O-52', seconds: 60, kept: [], maskedCall: true },
  shown: [
    { field: 'name', rule: 'carrier.leg', reason: 'r', value: 'Ada Canary' },
    {
      ...{ field: 'address', rule: 'carrier.leg', reason: 'r' },
      value: { lines: ['17 Canary Road'], city: 'Canaryville', region: 'St. Andrew', country: 'JM' },
    },
  ],
};
const GOOD = 'GOOD-CODE';
const VOIDED = {
  ...{ type: '/problems/label-voided', status: 409, title: 'This label is not valid any more' },
  detail: 'Another label took its place (label.voided): look for it on the parcel',
};

/** A shift that begins with a link and has one parcel. */
function shift() {
  const asked: string[] = [];
  let isOn = false;
  const scans: object[] = [];
  const nobody: Answer = { status: 401, body: { type: '/problems/sign-in-needed', title: 'no', status: 401 } };
  const scan = (request: Asked): Answer => {
    const { code } = request.postDataJSON();
    asked.push(`scan ${code}`);
    const what = code === GOOD ? 'shown' : 'refused';
    scans.unshift({ access: `A-${scans.length}`, at: RESOLUTION.at, order: 'O-52', what, rule: 'carrier.leg' });
    return code === GOOD ? { body: RESOLUTION } : { status: 409, body: VOIDED };
  };
  return {
    asked,
    answers: {
      'GET /v1/carrier/session': () => (isOn ? { body: SESSION } : nobody),
      'POST /v1/carrier/session': (request: Asked) => {
        asked.push(`open ${request.postDataJSON().token}`);
        isOn = true;
        return { body: SESSION };
      },
      'DELETE /v1/carrier/session': () => {
        isOn = false;
        return { status: 204 };
      },
      'GET /v1/carrier/scans': () => ({ body: { items: scans, next: null } }),
      'POST /v1/labels/resolutions': scan,
      'POST /v1/labels/calls': (request: Asked) => {
        asked.push(`call from ${request.postDataJSON().from}`);
        return { body: { access: 'A-9', dial: '+1 876 555 0100', until: '2026-03-20T15:30:00Z' } };
      },
    },
  };
}

test('a driver begins a shift, scans like a scanner does, sees a parcel until turning away, calls, and ends', async () => {
  const { asked, answers } = shift();
  const page = await openConsole({ path: '/carrier#one-time', width: 320, answers });
  await page.getByRole('button', { name: 'Begin the shift' }).click();
  await page.getByRole('heading', { level: 1, name: 'Scan a parcel' }).waitFor();
  // The secret of the link is not in the address any more, and a page that is loaded anew is still on the shift.
  expect(page.url()).not.toContain('one-time');
  await page.reload();
  await page.getByText('Island Couriers, bringing parcels to the door. Until').waitFor();
  await page.getByText('What you scan is listed here').waitFor();
  await page.getByText('This browser cannot read codes by camera').waitFor();

  // A scanner types wherever the focus is, and presses Enter.
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.type(GOOD);
  await page.keyboard.press('Enter');
  const value = page.locator('.revealed-value');
  await value.getByText('Ada Canary').waitFor();
  await value.getByText('17 Canary Road').waitFor();
  await value.getByText('Shown to driver D-17 on 20 Mar 2026, 10:00. Access A-1.').waitFor();
  expect(await value.evaluate((element) => getComputedStyle(element).userSelect)).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await value.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await expectGoodLooks(page);

  await page.getByLabel('The number of your phone').fill('876 555 0177');
  await page.getByRole('button', { name: 'Have a call put through' }).click();
  const dial = page.getByRole('link', { name: 'Dial +1 876 555 0100' });
  expect(await dial.getAttribute('href')).toBe('tel:+18765550100');

  // Whoever turns to the telephone leaves no address behind, and can still dial.
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.getByText('It is hidden again. If you still need it, scan the parcel again.').waitFor();
  expect(await page.getByText('Canary').count()).toBe(0);
  expect(await dial.isVisible()).toBe(true);

  await page.getByLabel('Code of the label').fill('an old code');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('This label is not valid any more').waitFor();
  expect(await page.getByText('Parcel O-52').count()).toBe(0);
  await expect.poll(() => page.locator('.carrier-scans li').allTextContents()).toHaveLength(2);
  expect(await page.locator('.carrier-scans').textContent()).not.toContain('Canary');
  await expectGoodLooks(page);

  await page.context().setOffline(true);
  await page.getByLabel('Code of the label').fill(GOOD);
  await page.keyboard.press('Enter');
  await page.getByText('Nothing was looked up.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'End the shift' }).click();
  await page.getByRole('heading', { level: 1, name: 'The shift is over' }).waitFor();
  expect(asked).toEqual(['open one-time', `scan ${GOOD}`, 'call from 876 555 0177', 'scan an old code']);
});

test('a browser that reads codes scans with the camera, and lets go of it', async () => {
  const { asked, answers } = shift();
  const page = await openConsole({ path: '/carrier#again', answers });
  await page.evaluate((code) => {
    // Chromium here has neither a camera nor the reader of codes: both are as their specifications have them.
    class BarcodeDetector {
      async detect() {
        return [{ rawValue: code }];
      }
    }
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    const stream = canvas.captureStream(10);
    Object.assign(globalThis, { BarcodeDetector, filmed: stream });
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => stream } });
  }, GOOD);
  await page.getByRole('button', { name: 'Begin the shift' }).click();
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.locator('.revealed-value').getByText('Ada Canary').waitFor();
  expect(asked.at(-1)).toBe(`scan ${GOOD}`);
  const states = await page.evaluate(() =>
    (globalThis as unknown as { filmed: MediaStream }).filmed.getTracks().map(({ readyState }) => readyState),
  );
  expect(states).toEqual(['ended']);
});

test('without a pass it is said where one comes from', async () => {
  const { answers } = shift();
  const page = await openConsole({ path: '/carrier', width: 320, answers });
  await page.getByRole('heading', { level: 1, name: 'No shift on this phone' }).waitFor();
  await expectGoodLooks(page);
});

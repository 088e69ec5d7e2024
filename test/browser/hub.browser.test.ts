import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROLE_PERMISSIONS } from '../../src/rulebook/accounts/permissions.ts';
import { decideParcel } from '../../src/rulebook/parcels/decide.ts';
import { newParcel, type Parcel, type ParcelCommand } from '../../src/rulebook/parcels/parcel.ts';
import { commandsRequest, type DeskCommand } from '../../src/service/hub/command-contract.ts';
import { type commandsAnswer, deskBox, deskPage } from '../../src/service/hub/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { lookAt, openConsole } from './page.ts';
import type { Answers, Asked } from './site.ts';

const ME = {
  ...{ kind: 'person', id: 'P-ada', name: 'Ada Bailey', email: 'ada@hub.example', role: 'hub-operator' },
  ...{ secondStep: true, signedInUntil: '2099-03-27T15:00:00Z', permissions: ROLE_PERMISSIONS['hub-operator'] },
};
const BOX = {
  ...{
    consignment: 'C-0C1F5D2F7E10',
    seller: 'S-1',
    hub: 'Kingston',
    state: 'receiving',
    box: 1,
    boxes: 2,
    arrived: 1,
  },
  ...{ declared: [{ listing: 'L-1', quantity: 3 }], arrivedAt: '2026-03-20T14:00:00Z', dock: [] },
};
const BOX_CODE = 'BU00000000000001';
const LABEL = 'LABELCODE-OF-O-1';

type Answer = (typeof commandsAnswer)['_zod']['input']['answers'][number];

/** A hub with two parcels, judged by the rules themselves; what is sent must keep to the contract. */
function served() {
  const parcels = new Map<string, Parcel>([
    ['O-1', newParcel([{ listing: 'L-1', quantity: 2 }])],
    ['O-2', newParcel([{ listing: 'L-2', quantity: 1 }])],
  ]);
  const done: string[] = [];
  let box: object = BOX;
  const seen = (order: string) => {
    const parcel = parcels.get(order);
    if (parcel === undefined) throw new Error(`there is no ${order}`);
    const { state, lines } = parcel;
    return {
      ...{ order, seller: 'S-1', state, shipBy: '2026-03-21T15:00:00Z', destination: { country: 'JM' } },
      lines: lines.map((line) => ({ ...line, shelves: [{ place: 'A-03', units: 7 }] })),
      ...('holder' in parcel
        ? { holder: { id: parcel.holder, name: 'Ada Bailey', since: '2026-03-20T15:00:00Z' } }
        : {}),
      ...('tracking' in parcel ? { tracking: parcel.tracking } : {}),
      ...('carrier' in parcel ? { carrier: parcel.carrier } : {}),
      ...{ cancelled: false, lacking: [] },
    };
  };
  const answer = (command: DeskCommand): Answer => {
    const { id, kind } = command;
    const said = { id, again: false, detail: '' } as const;
    const code = 'code' in command ? command.code : '';
    done.push(`${kind} ${code}${'listing' in command ? ` ${command.listing}` : ''}`);
    if (kind === 'arrive' || kind === 'count' || kind === 'put_away' || kind === 'close') {
      if (kind === 'count') box = { ...BOX, counted: command.found, dock: command.found };
      return { ...said, outcome: 'done', title: `Box: ${kind}`, box: deskBox.parse(box) };
    }
    const order = code === LABEL ? 'O-1' : code;
    const before = parcels.get(order);
    if (before === undefined)
      return {
        ...said,
        outcome: 'refused',
        code: 'code-unknown',
        title: 'Nothing here has this code',
        detail: 'Scan again.',
      };
    const deed = (kind === 'pack' ? { kind, tracking: 'KX1' } : command) as ParcelCommand;
    const decided = decideParcel(before, deed, { by: 'P-ada', hub: 'Kingston', at: 0, order: 'open' });
    if ('refused' in decided)
      return {
        ...said,
        outcome: 'refused',
        code: decided.refused.code,
        title: 'That would be too many',
        detail: 'Put it back.',
      };
    parcels.set(order, decided.parcel);
    return { ...said, outcome: 'done', title: `Done: ${kind} ${order}`, parcel: seen(order) };
  };
  const answers: Answers = {
    'GET /v1/me': ME,
    'GET /v1/hub/hubs': { hubs: ['Kingston', 'Montego Bay'], carriers: ['Island Couriers'] },
    'GET /v1/hub/parcels': (request: Asked) => {
      const isPick = new URL(request.url()).searchParams.get('stage') === 'pick';
      const listed = [...parcels].filter(([, { state }]) =>
        isPick ? !['packed', 'handed_over'].includes(state) : state === 'packed',
      );
      return { body: deskPage.parse({ items: listed.map(([order]) => seen(order)), next: null }) };
    },
    'GET /v1/hub/parcels/*': (request: Asked) => {
      const order = new URL(request.url()).pathname.split('/').at(-1) ?? '';
      return { body: { ...seen(order), custody: [] } };
    },
    'GET /v1/hub/consignments': { items: [], next: null },
    'GET /v1/hub/boxes/*': () => ({ body: deskBox.parse(box) }),
    'POST /v1/hub/commands': (request: Asked) => {
      const { commands } = commandsRequest.parse(request.postDataJSON());
      return { body: { answers: commands.map(answer) } };
    },
  };
  return { answers, done };
}

/** Types as a scanner does: fast, and Enter at the end, wherever the focus is. */
async function scan(page: Page, code: string): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

/** Whoever wears gloves hits it. */
async function expectWideTargets(page: Page): Promise<void> {
  const small = await page.locator('button, a, select, input').evaluateAll((all) =>
    all
      .filter((each) => (each as HTMLElement).offsetParent !== null && !each.closest('.hidden-from-sight'))
      .filter((each) => !each.matches('.hub-shell-skip'))
      .map((each) => ({ what: each.outerHTML.slice(0, 80), height: each.getBoundingClientRect().height }))
      .filter(({ height }) => height < 56),
  );
  expect(small).toEqual([]);
}

test('an order is picked, packed and handed over by scans alone; without a connection it waits, and is sent in order', async () => {
  const { answers, done } = served();
  const page = await openConsole({ path: '/hub', width: 768, answers });
  await page.getByRole('heading', { level: 1, name: 'Pick and pack' }).waitFor();
  await page.getByText('Everything is sent').waitFor();
  await page.getByRole('button', { name: /^O-1/ }).waitFor();
  await expectWideTargets(page);
  await expectGoodLooks(page);

  await scan(page, 'O-1');
  await page.getByRole('heading', { level: 1, name: 'Order O-1' }).waitFor();
  await scan(page, 'L-1');
  await page.getByText('1 of 2').waitFor();
  // A scan that a field had the focus for is none of what somebody types there.
  await page.getByLabel('Code, if it cannot be scanned').focus();
  await scan(page, 'L-9');
  await page.getByRole('heading', { level: 1, name: 'Pick and pack' }).waitFor();
  await page.getByText('Nothing here has this code').waitFor();
  expect(await page.getByLabel('Code, if it cannot be scanned').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.getByText('No code yet').waitFor();

  await page.getByRole('button', { name: /^O-1/ }).click();
  await page.getByText('1 of 2').waitFor();
  await page.context().setOffline(true);
  await scan(page, 'L-1');
  await page.getByText('2 of 2').waitFor();
  await scan(page, 'O-1');
  await page.getByRole('link', { name: 'Print its label' }).waitFor();
  await page.getByRole('button', { name: '2 not sent yet' }).waitFor();
  await page.getByText('No connection. Go on').waitFor();
  await lookAt(page, 'hub-offline');
  const before = done.length;
  await page.context().setOffline(false);
  await page.getByText('Everything is sent').waitFor();
  expect(done.slice(before)).toEqual(['pick O-1 L-1', 'pack O-1']);
  await expectGoodLooks(page);

  await page.getByRole('link', { name: 'Go on to Hand over' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hand over' }).waitFor();
  await scan(page, LABEL);
  await page.getByText('Choose the carrier first').waitFor();
  await page.getByRole('button', { name: 'Island Couriers', exact: true }).click();
  await page.setViewportSize({ width: 768, height: 900 });
  await expectWideTargets(page);
  await scan(page, LABEL);
  await page.getByText('Done: hand_over O-1').waitFor();
  await page.getByText('Nothing is packed').waitFor();
  expect(done.at(-1)).toBe(`hand_over ${LABEL}`);
  // Nothing but codes and ids was ever kept on the tablet.
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('C-');
});

test('a box is scanned in and counted by scans against its plan; what differs is seen before it is told', async () => {
  const { answers, done } = served();
  const page = await openConsole({ path: '/hub/receive', width: 768, answers });
  await page.getByText('Nothing is expected').waitFor();
  await scan(page, BOX_CODE);
  await page.getByRole('heading', { level: 1, name: 'Box 1 of 2' }).waitFor();
  for (const code of ['L-1', 'L-1', 'L-stray']) await scan(page, code);
  await page.getByText('Differs from the plan: L-1 2 / 3, L-stray 1 / 0').waitFor();
  await expectWideTargets(page);
  await page.getByRole('button', { name: 'One more of L-1' }).click();
  await page.getByRole('button', { name: 'It is counted' }).click();
  await page.getByRole('button', { name: 'Put 3 of L-1 there' }).waitFor();
  await scan(page, 'A-03');
  expect(await page.getByLabel('Shelf').inputValue()).toBe('A-03');
  await scan(page, 'L-1');
  await page.getByText('Box: put_away').waitFor();
  await page.getByRole('button', { name: 'Close the consignment' }).click();
  await page.getByRole('dialog').getByText('Boxes that have not come: 1').waitFor();
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('Box: close').waitFor();
  expect(done).toEqual([
    ...[`arrive ${BOX_CODE}`, `count ${BOX_CODE}`, `put_away ${BOX_CODE} L-1`, `close ${BOX_CODE}`],
  ]);
});

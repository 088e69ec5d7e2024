import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHELL } from '../../src/words/console-en.ts';
import { PICK_TEXT } from '../../src/words/hub-pick-en.ts';
import { HOME_TEXT } from '../../src/words/seller-home-en.ts';
import { QUEUE_WORDS } from '../../src/words/staff-cases-en.ts';
import { SELLERS_WORDS } from '../../src/words/staff-en.ts';
import { SELLER_WORDS } from '../../src/words/staff-seller-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';
import { expectLooks, type Look, signIn, signOut, type Visitor, visit } from './visitor.ts';

const STAFF = [
  '/staff/queue',
  '/staff/held-messages',
  '/staff/disputes',
  '/staff/listings',
  '/staff/sellers',
  '/staff/contexts',
];
const OFFICE = ['/staff/sellers', '/staff/contexts'];
const HUB = ['/hub/receive', '/hub/pick', '/hub/hand-over', '/hub/returns', '/hub/apart'];
const SELLER = [
  '/seller',
  '/seller/orders',
  '/seller/listings',
  '/seller/desk',
  '/seller/dispatch',
  '/seller/returns',
  '/seller/messages',
  '/seller/disputes',
  '/seller/actions',
  '/seller/timeline',
  '/seller/notices',
  '/seller/reports',
  '/account',
];

/** Who there is in the demonstration, and which places each is led to. */
const PEOPLE = {
  'good@demo.example': SELLER,
  'warned@demo.example': SELLER,
  'restricted@demo.example': SELLER,
  'suspended@demo.example': SELLER,
  'member@demo.example': SELLER,
  'lead@demo.example': [...STAFF, '/staff/recoveries', '/staff/emergency', '/staff/rules', '/staff/data-protection'],
  'agent@demo.example': [...STAFF, '/staff/emergency', '/staff/rules'],
  'policy@demo.example': [...OFFICE, '/staff/rules', '/staff/policies'],
  'privacy@demo.example': ['/staff/sellers', '/staff/emergency', '/staff/data-protection'],
  'hub@demo.example': HUB,
  'admin@demo.example': [
    ...OFFICE,
    '/staff/webhooks',
    '/staff/carriers',
    '/staff/recoveries',
    '/staff/policies',
    '/staff/data-protection',
  ],
} as const;

const EMAILS = Object.keys(PEOPLE) as readonly (keyof typeof PEOPLE)[];

/** Everybody of the demonstration goes to every place there is. `looksOf`: how somebody looks at each, by number. */
export function testRoles(looksOf: (person: number) => readonly Look[]): void {
  let shown: Shown;
  beforeAll(async () => {
    shown = await showProduct();
  }, PATIENCE);
  afterAll(() => shown?.remove());

  test('the demonstration has somebody on each rung that is taken, and of each role', () => {
    expect(shown.people.map(({ email }) => email)).toEqual(EMAILS);
  });

  test.each(EMAILS)('%s signs in, sees the right home, goes to every place there is, and signs out', async (email) => {
    const index = EMAILS.indexOf(email);
    const person = shown.people[index];
    if (person === undefined) throw new Error(`nobody is ${email}`);
    const visitor = await visit(shown);
    const { page, settled } = visitor;
    const isSeller = person.sellerId !== undefined;
    const hasQueue = (PEOPLE[email] as readonly string[]).includes('/staff/queue');
    const isInHub = person.role === 'hub-operator';
    const staffHome = hasQueue ? QUEUE_WORDS.title : SELLERS_WORDS.title;
    await signIn(visitor, person, isSeller ? HOME_TEXT.title : isInHub ? PICK_TEXT.title : staffHome);

    const links = page.getByRole('navigation', { name: SHELL.navigation }).getByRole('link');
    const places = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(places).toEqual(PEOPLE[email]);
    for (const place of places) {
      await links.and(page.locator(`[href="${place}"]`)).click();
      await page.waitForURL((url) => url.pathname === place);
      await settled();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await canReport(page);
      await expectLooks(page, looksOf(index));
    }
    if (!isSeller && !isInHub) await lookAtFirstSeller(visitor, looksOf(index + 1));
    await signOut(visitor, person.name);
    expect((await page.request.get('/v1/me')).status()).toBe(401);
  });
}

/** From every page a data problem is reported, by the keyboard too: there is a link, and it takes the focus. */
async function canReport(page: Visitor['page']): Promise<void> {
  const report = page.getByRole('link', { name: SHELL.report }).last();
  // What a page still loads may put the link there anew.
  const takesFocus = async () => {
    await report.focus();
    return report.evaluate((link) => link === link.ownerDocument.activeElement);
  };
  await expect.poll(takesFocus).toBe(true);
  expect(await report.getAttribute('href')).toBe('/report-a-problem');
}

/** Every role of the staff may see a seller, each as much of it as is for that role; nothing is asked for that is refused. */
async function lookAtFirstSeller({ page, settled }: Visitor, looks: readonly Look[]): Promise<void> {
  await page.goto('/staff/sellers');
  await settled();
  await page.getByRole('table', { name: SELLERS_WORDS.title }).locator('tbody a').first().click();
  await page.getByRole('region', { name: SELLER_WORDS.meters }).waitFor();
  await settled();
  await expectLooks(page, looks);
}

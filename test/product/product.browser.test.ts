import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHELL } from '../../src/words/console-en.ts';
import { HOME_TEXT } from '../../src/words/seller-home-en.ts';
import { SELLERS_WORDS } from '../../src/words/staff-en.ts';
import { SELLER_WORDS } from '../../src/words/staff-seller-en.ts';
import { browserFor, PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';
import { expectLooks, type Look, signIn, signOut, type Visitor, visit } from './visitor.ts';

let shown: Shown;
beforeAll(async () => {
  [shown] = await Promise.all([showProduct(), browserFor('console')]);
}, PATIENCE);
afterAll(() => shown?.remove());

const STAFF = ['/staff/sellers', '/staff/contexts'];
const SELLER = ['/seller', '/seller/timeline', '/account'];

/** Who there is in the demonstration, and which places each is led to. */
const PEOPLE = {
  'good@demo.example': SELLER,
  'warned@demo.example': SELLER,
  'restricted@demo.example': SELLER,
  'suspended@demo.example': SELLER,
  'member@demo.example': SELLER,
  'lead@demo.example': STAFF,
  'agent@demo.example': STAFF,
  'policy@demo.example': STAFF,
  'privacy@demo.example': ['/staff/sellers'],
  'admin@demo.example': STAFF,
} as const;

/** Everybody sees half of the looks, and the next one the other half: together each page is seen in all. */
const LOOKS: readonly (readonly Look[])[] = [
  [
    ['phone', 'light'],
    ['desktop', 'dark'],
  ],
  [
    ['phone', 'dark'],
    ['desktop', 'light'],
  ],
];

test('the demonstration has somebody for each of these', () => {
  expect(shown.people.map(({ email }) => email)).toEqual(Object.keys(PEOPLE));
});

test.each(Object.keys(PEOPLE))(
  '%s signs in, sees the right home, goes to every place there is, and signs out',
  async (email) => {
    const index = Object.keys(PEOPLE).indexOf(email);
    const person = shown.people[index];
    if (person === undefined) throw new Error(`nobody is ${email}`);
    const visitor = await visit(shown);
    const { page } = visitor;
    const isSeller = person.sellerId !== undefined;
    await signIn(visitor, person, isSeller ? HOME_TEXT.title : SELLERS_WORDS.title);

    const links = page.getByRole('navigation', { name: SHELL.navigation }).getByRole('link');
    const places = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(places).toEqual(PEOPLE[email as keyof typeof PEOPLE]);
    for (const place of places) {
      await links.and(page.locator(`[href="${place}"]`)).click();
      await page.waitForURL((url) => url.pathname === place);
      await visitor.settled();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await expectLooks(page, LOOKS[index % 2] ?? []);
    }
    if (!isSeller) await lookAtFirstSeller(visitor);
    await signOut(visitor, person.name);
    expect((await page.request.get('/v1/me')).status()).toBe(401);
  },
  60_000,
);

/** Every role of the staff may see a seller, each as much of it as is for that role; nothing is asked for that is refused. */
async function lookAtFirstSeller({ page, settled }: Visitor): Promise<void> {
  await page.goto('/staff/sellers');
  await settled();
  await page.getByRole('table', { name: SELLERS_WORDS.title }).locator('tbody a').first().click();
  await page.getByRole('region', { name: SELLER_WORDS.meters }).waitFor();
  await settled();
  await expectLooks(page, [['phone', 'light']]);
}

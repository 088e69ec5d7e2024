import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RUNGS } from '../../src/words/console-en.ts';
import { POLICY_TERMS } from '../../src/words/policy-terms-en.ts';
import { capital } from '../../src/words/quantities-en.ts';
import { QUEUE_WORDS } from '../../src/words/staff-cases-en.ts';
import { CONTEXTS_WORDS, describeExcused, WITHDRAW_WORDS } from '../../src/words/staff-contexts-en.ts';
import { DECLARE_WORDS, describePreview } from '../../src/words/staff-declare-en.ts';
import { amount, matchCount, SELLERS_WORDS } from '../../src/words/staff-en.ts';
import { LAPSE_COUNTS, SELLER_WORDS, TIMELINE_WORDS } from '../../src/words/staff-seller-en.ts';
import { RULE_NAMES } from '../../src/words/staff-trace-en.ts';
import { TABLE } from '../../src/words/table-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';
import { LATE_ORDERS, SHOP, toldOfShop } from './told.ts';
import { expectLooks, heading, signIn, type Visitor, visit } from './visitor.ts';

let shown: Shown;
beforeAll(async () => {
  shown = await showProduct(toldOfShop());
}, PATIENCE);
afterAll(() => shown?.remove());

async function enter(role: string): Promise<Visitor> {
  const person = shown.people.find((each) => each.role === role);
  if (person === undefined) throw new Error(`nobody is ${role}`);
  const visitor = await visit(shown);
  await signIn(visitor, person, QUEUE_WORDS.title);
  await visitor.page.getByRole('link', { name: SELLERS_WORDS.title, exact: true }).click();
  await heading(visitor, SELLERS_WORDS.title);
  return visitor;
}

const rows = (page: Page) => page.getByRole('table', { name: SELLERS_WORDS.title }).locator('tbody tr');
const searchOf = (page: Page) => new URL(page.url()).searchParams;

/** The ids in the list, once nothing changes any more. */
async function listed({ page, settled }: Visitor): Promise<readonly string[]> {
  await settled();
  return rows(page).locator('td:first-child').allInnerTexts();
}

test('a lead finds a seller: search, filters, order and pages stand in the address', async () => {
  const visitor = await enter('staff-lead');
  const { page } = visitor;
  const all = await listed(visitor);
  expect(all).toHaveLength(50);
  await page.getByRole('button', { name: TABLE.next }).click();
  await expect.poll(() => rows(page).count()).toBe(5);
  const rest = await listed(visitor);
  expect(new Set([...all, ...rest]).size).toBe(55);
  await page.getByRole('button', { name: TABLE.previous }).click();
  await expect.poll(() => rows(page).count()).toBe(50);
  expect(await listed(visitor)).toEqual(all);

  await page.getByRole('button', { name: SELLERS_WORDS.columns.seller, exact: true }).click();
  await expect.poll(() => searchOf(page).get('sort')).toBe('seller');
  await expect.poll(() => listed(visitor)).toEqual([...all, ...rest].toSorted().slice(0, 50));

  await page.keyboard.press('/');
  await page.keyboard.type('S-4');
  await expect.poll(() => searchOf(page).get('search')).toContain('S-4');
  const beginning = ['S-4', ...Array.from({ length: 10 }, (_, digit) => `S-4${digit}`)];
  await expect.poll(() => listed(visitor)).toEqual(beginning);
  await page.getByRole('button', { name: SELLERS_WORDS.clear }).click();

  await page.getByRole('button', { name: new RegExp(`^${RUNGS.warned.name}`) }).click();
  await page.getByLabel(SELLERS_WORDS.category).selectOption('shipping');
  await expect.poll(() => searchOf(page).get('category')).toBe('shipping');
  await page.getByText(matchCount(1, 55)).waitFor();
  const warned = await listed(visitor);
  expect(warned).toEqual([SHOP]);
  await page.reload();
  expect(await listed(visitor)).toEqual(warned);
  expect(searchOf(page).get('rung')).toContain('warned');
});

test('a lead opens a seller with Enter, a decision with its trace, and comes back to the list as it was', async () => {
  const visitor = await enter('staff-lead');
  const { page } = visitor;
  await page.goto('/staff/sellers?rung=warned');
  const before = await listed(visitor);
  await rows(page).getByRole('link', { name: SHOP, exact: true }).focus();
  await page.keyboard.press('Enter');
  await heading(visitor, SHOP);
  const timeline = page.getByRole('region', { name: TIMELINE_WORDS.title });
  await timeline.getByRole('button', { name: TIMELINE_WORDS.kinds.decision, exact: true }).click();
  await expect.poll(() => timeline.locator('li[data-kind="event"]').count()).toBe(0);
  await timeline.getByRole('listitem').last().getByRole('button').click();
  await page.getByText(RULE_NAMES.meter).first().waitFor();
  await visitor.settled();
  await expectLooks(page, [
    ['phone', 'dark'],
    ['desktop', 'light'],
  ]);
  await timeline.getByRole('link', { name: TIMELINE_WORDS.trace }).click();
  await page.waitForURL(/staff\/actions/);
  await visitor.settled();
  await expectLooks(page, [
    ['phone', 'light'],
    ['desktop', 'dark'],
  ]);
  await page.goBack();
  await heading(visitor, SHOP);
  await page.getByRole('link', { name: SELLER_WORDS.views.actions, exact: true }).click();
  await page
    .getByRole('table', { name: SELLER_WORDS.views.actions })
    .getByRole('link', { name: `${SHOP}/1` })
    .waitFor();
  await page.getByRole('link', { name: SELLER_WORDS.allSellers }).click();
  await heading(visitor, SELLERS_WORDS.title);
  expect(await listed(visitor)).toEqual(before);
  expect(searchOf(page).get('rung')).toContain('warned');
});

type Preview = {
  readonly lapses: number;
  readonly sellers: number;
  readonly decisions: readonly object[];
  readonly undone: readonly { readonly action: string; readonly kind: string }[];
  readonly touched: readonly {
    readonly seller: string;
    readonly lapses: number;
    readonly withdrawn: readonly string[];
  }[];
};

test('a context does what its preview said; withdrawn, what it excused stays excused', async () => {
  const visitor = await enter('staff-lead');
  const { page } = visitor;
  const before = await factsOf(page);
  await page.getByRole('link', { name: CONTEXTS_WORDS.title }).click();
  await page.getByRole('link', { name: CONTEXTS_WORDS.declare }).click();
  await heading(visitor, DECLARE_WORDS.title);
  await page.getByLabel(DECLARE_WORDS.from).fill('2025-05-01T00:00');
  await page.getByLabel(DECLARE_WORDS.to, { exact: true }).fill('2025-06-20T00:00');
  await page.getByRole('button', { name: DECLARE_WORDS.preview, exact: true }).click();
  await page.getByRole('button', { name: DECLARE_WORDS.declare }).waitFor();
  await expectLooks(page, [
    ['phone', 'light'],
    ['desktop', 'dark'],
  ]);
  const preview = await previewOf(visitor);
  expect(preview.undone).toContainEqual({ action: `${SHOP}/1`, kind: 'warning', violation: 'late_dispatch' });
  expect(preview.sellers).toBeGreaterThan(1);
  const count = (kind: string) => preview.undone.filter((action) => action.kind === kind).length;
  const [warning, restriction] = [count('warning'), count('restriction')];
  expect(warning + restriction).toBe(preview.undone.length);
  const sum = describePreview(preview.lapses, preview.sellers, { warning, restriction, suspension: 0, removal: 0 });
  await page.getByText(sum, { exact: true }).waitFor();
  expect(await factsOf(page)).toEqual(before);

  await page.getByRole('button', { name: DECLARE_WORDS.declare }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: DECLARE_WORDS.confirm }).click();
  await heading(visitor, CONTEXTS_WORDS.title);
  await page.getByText(describeExcused(preview.lapses, preview.sellers)).first().waitFor();
  const declared = await factsOf(page);
  const [context, ...others] = declared.contexts.filter(
    ({ contextId }) => !before.contexts.some((each) => each.contextId === contextId),
  );
  expect(others).toEqual([]);
  expect(context?.excused).toEqual({ lapses: preview.lapses, sellers: preview.sellers });
  expect(declared.decisions.filter((line) => !before.decisions.includes(line)).map((line) => JSON.parse(line))).toEqual(
    preview.decisions,
  );
  for (const { seller, lapses, withdrawn } of preview.touched) {
    const [was, is] = [before.excused.get(seller) ?? 0, (await standingOf(page, seller)).excused];
    expect(is - was, seller).toBe(lapses);
    expect(new Set(await withdrawnOf(page, seller))).toEqual(new Set(withdrawn));
  }
  expect((await standingOf(page, SHOP)).rung).toBe('good');

  await page
    .getByRole('row')
    .filter({ hasText: describeExcused(preview.lapses, preview.sellers) })
    .getByRole('button', { name: CONTEXTS_WORDS.withdraw })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: WITHDRAW_WORDS.confirm, exact: true }).click();
  await page.getByText(WITHDRAW_WORDS.done).waitFor();
  const withdrawn = await factsOf(page);
  expect(withdrawn.contexts.find(({ contextId }) => contextId === context?.contextId)).toMatchObject({
    withdrawnAt: expect.any(String),
    excused: context?.excused,
  });
  expect(withdrawn.decisions).toEqual(declared.decisions);
  expect(withdrawn.excused).toEqual(declared.excused);
  await page.goto(`/staff/sellers/${SHOP}`);
  await heading(visitor, SHOP);
  await page
    .getByRole('region', { name: SELLER_WORDS.meters })
    .getByText(capital(POLICY_TERMS.metric.late_dispatch))
    .click();
  await page.getByText(amount(LATE_ORDERS, ...LAPSE_COUNTS.excused)).waitFor();
});

test('an agent is told why declaring is not theirs, by the page and by the API', async () => {
  const visitor = await enter('staff-agent');
  const { page } = visitor;
  await page.getByRole('link', { name: CONTEXTS_WORDS.title }).click();
  await heading(visitor, CONTEXTS_WORDS.title);
  await page.getByText(CONTEXTS_WORDS.mayNot).waitFor();
  expect(await page.getByRole('button', { name: CONTEXTS_WORDS.withdraw }).count()).toBe(0);
  await page.getByRole('link', { name: CONTEXTS_WORDS.preview }).click();
  await heading(visitor, DECLARE_WORDS.title);
  await page.getByText(DECLARE_WORDS.mayNot).waitFor();
  const data = { kind: 'weather', from: '2025-06-01T00:00:00Z', to: '2025-06-02T00:00:00Z' };
  const answer = await page.request.post('/v1/contexts', { data, headers: { origin: shown.url } });
  expect([answer.status(), (await answer.json()).type]).toEqual([403, '/problems/not-permitted']);
});

async function previewOf({ received }: Visitor): Promise<Preview> {
  const told = (await received()).filter(({ asked }) => asked === 'POST /v1/contexts/preview');
  return JSON.parse(told.at(-1)?.text ?? 'null');
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks into any answer
async function ask(page: Page, path: string): Promise<any> {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.json();
}

async function standingOf(page: Page, seller: string): Promise<{ readonly rung: string; readonly excused: number }> {
  const { rung, metrics } = await ask(page, `/v1/sellers/${seller}/standing`);
  const excused = metrics.reduce(
    (sum: number, metric: { totals: { excused: number } }) => sum + metric.totals.excused,
    0,
  );
  return { rung, excused };
}

async function withdrawnOf(page: Page, seller: string): Promise<readonly string[]> {
  const { items } = await ask(page, `/v1/sellers/${seller}/actions`);
  const actions = items as readonly { readonly action: string; readonly status: string }[];
  return actions.filter(({ status }) => status === 'withdrawn').map(({ action }) => action);
}

/** Everything that a context may change: the contexts, the record, and what is excused of whom. */
async function factsOf(page: Page) {
  const lines = await page.request.get('/v1/decisions', { headers: { accept: 'application/x-ndjson' } });
  const { items } = await ask(page, '/v1/contexts?limit=200');
  const { items: sellers } = await ask(page, '/v1/sellers?limit=200');
  const excused = await Promise.all(
    sellers.map(async ({ seller }: { seller: string }) => [seller, (await standingOf(page, seller)).excused] as const),
  );
  return {
    contexts: items as readonly { readonly contextId: string; readonly excused: object }[],
    decisions: (await lines.text()).trimEnd().split('\n'),
    excused: new Map<string, number>(excused),
  };
}

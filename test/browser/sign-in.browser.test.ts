import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { warning } from './fixtures/seller-actions.ts';
import { answersFor, MARKETPLACE, ME } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';
import type { Answer, Answers } from './site.ts';

const WRONG: Answer = {
  status: 401,
  body: {
    type: '/problems/wrong-sign-in',
    title: 'That did not fit',
    status: 401,
    detail: 'The e-mail address and the password do not fit together. Check both and try again.',
  },
};

/** A service that lets in who gives the password, and asks for a second step if it is to. */
function door({ secondStep = false, refusal }: { secondStep?: boolean; refusal?: Answer } = {}): Answers {
  let isIn = false;
  const enter = (): Answer => {
    isIn = true;
    return { body: { status: true } };
  };
  return answersFor(warned, {
    'GET /v1/me': () =>
      isIn
        ? { body: ME }
        : { status: 401, body: { type: '/problems/sign-in-needed', title: 'Please sign in', status: 401 } },
    'POST /auth/sign-in/email': (request) => {
      if (refusal !== undefined) return refusal;
      if (request.postDataJSON().password !== 'coral reef morning tide') return WRONG;
      return secondStep ? { body: { twoFactorRedirect: true, twoFactorMethods: ['totp'] } } : enter();
    },
    'POST /auth/two-factor/verify-totp': (request) => (request.postDataJSON().code === '123456' ? enter() : WRONG),
    'POST /auth/two-factor/verify-backup-code': enter,
    [`GET /v1/actions/${SELLER}~1`]: warning,
  });
}

async function give(page: Page, password = 'coral reef morning tide'): Promise<void> {
  await page.getByLabel('E-mail').fill('marcia@bluemountain.example');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('signing in', () => {
  test('leads to the page that was asked for', async () => {
    const page = await openConsole({ path: `/seller/actions/${SELLER}~1`, answers: door() });
    await page.getByText('You come back to the page you asked for.').waitFor();
    await give(page);
    await page.getByRole('heading', { name: /^Warning/ }).waitFor();
  });

  test('leads nowhere else', async () => {
    const page = await openConsole({ path: '/sign-in?to=//evil.test', answers: door() });
    await give(page);
    await page.getByRole('heading', { name: 'Account health' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/seller');
  });

  test('asks for what is missing, and leads there', async () => {
    const page = await openConsole({ path: '/sign-in', answers: door() });
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('Enter your e-mail, like name@example.com.').waitFor();
    await page.getByText('Enter your password.').waitFor();
    expect(await page.getByLabel('E-mail').evaluate((field) => field === document.activeElement)).toBe(true);
    await expectGoodLooks(page);
  });

  test('gives nothing away when it does not fit', async () => {
    const page = await openConsole({ path: '/sign-in', answers: door() });
    await give(page, 'something else');
    await page.getByRole('alert').getByText('The e-mail address and the password do not fit together.').waitFor();
  });

  test('says when to try again after too many attempts', async () => {
    const body = {
      type: '/problems/too-many-attempts',
      title: 'Too many attempts',
      status: 429,
      detail: 'To keep accounts safe there is a pause now. Try again in 5 minutes.',
    };
    const page = await openConsole({ path: '/sign-in', answers: door({ refusal: { status: 429, body } }) });
    await give(page);
    await page.getByRole('alert').getByText('Try again in 5 minutes.').waitFor();
  });

  test('takes the code of the second step, or a recovery code', async () => {
    const page = await openConsole({ path: '/sign-in', answers: door({ secondStep: true }) });
    await give(page);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await expectGoodLooks(page);
    await page.getByLabel('Code').fill('12');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Enter the six digits.').waitFor();
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
    await page.getByLabel('Recovery code').fill('8f2k-1m9q');
    await page.getByRole('button', { name: 'Go on' }).click();
    // Whoever needs a recovery code may have lost the app: the next page sets up another one.
    await page.waitForURL(/\/account\?replace=true$/);
  });

  test('in a demo, lets one be anybody by one press', async () => {
    const people = [
      {
        name: 'Marcia Bennett',
        email: ME.email,
        role: 'seller-owner',
        sellerId: SELLER,
        password: 'coral reef morning tide',
      },
    ];
    const answers = {
      ...door(),
      'GET /v1/marketplace': { ...MARKETPLACE, demo: { people, customers: [], progress: 0.4 } },
    };
    const page = await openConsole({ path: '/sign-in', answers });
    await page.getByText('Its half year is still being played: 40 % so far.').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('button', { name: /Marcia Bennett/ }).click();
    await page.getByRole('heading', { name: 'Account health' }).waitFor();
  });
});

describe('an invitation', () => {
  const path = '/invitation#f00d';

  test('is accepted with a name and a password, and one is in', async () => {
    const sent: unknown[] = [];
    const page = await openConsole({
      path,
      answers: {
        ...door(),
        'POST /v1/invitations/acceptance': (request) => {
          sent.push(request.postDataJSON());
          return { status: 201, body: { email: ME.email, role: 'seller-owner' } };
        },
      },
    });
    await page.getByLabel('Your name').fill('Marcia Bennett');
    await page.getByLabel('A password').fill('coral reef morning tide');
    await page.getByLabel('The same password again').fill('coral reef');
    await page.getByRole('button', { name: 'Open my account' }).click();
    await page.getByText('The two passwords are not the same.').waitFor();
    await expectGoodLooks(page);
    await page.getByLabel('The same password again').fill('coral reef morning tide');
    await page.getByRole('button', { name: 'Open my account' }).click();
    await page.getByRole('heading', { name: 'Account health' }).waitFor();
    expect(sent).toEqual([{ token: 'f00d', name: 'Marcia Bennett', password: 'coral reef morning tide' }]);
  });

  test('says what to do when it cannot be used, or is not complete', async () => {
    const body = {
      type: '/problems/invitation-over',
      title: 'This invitation cannot be used',
      status: 410,
      detail: 'It was used, has run out or was taken back.',
    };
    const page = await openConsole({
      path,
      answers: { ...door(), 'POST /v1/invitations/acceptance': () => ({ status: 410, body }) },
    });
    await page.getByLabel('Your name').fill('Marcia Bennett');
    await page.getByLabel('A password').fill('coral reef morning tide');
    await page.getByLabel('The same password again').fill('coral reef morning tide');
    await page.getByRole('button', { name: 'Open my account' }).click();
    await page.getByRole('alert').getByText('It was used, has run out or was taken back.').waitFor();
    await page.goto('/sign-in');
    await page.goto('/invitation');
    await page.getByRole('heading', { name: 'This link is not complete' }).waitFor();
  });
});

test('with the keyboard alone: sign in, look at the account, a metric, an action', async () => {
  const page = await openConsole({ path: '/sign-in', answers: door() });
  await tabTo(page, page.getByLabel('E-mail'));
  await page.keyboard.type('marcia@bluemountain.example');
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type('coral reef morning tide');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Account health' }).waitFor();

  await follow(page, 'Late dispatch', 'Late dispatch');
  await follow(page, 'Account health', 'Account health');
  await follow(page, 'All about this warning', /^Warning/);
});

/** Goes by the keyboard to a link, and to where it leads. A page that has just come takes the focus to its title, once. */
async function follow(page: Page, link: string, title: string | RegExp): Promise<void> {
  const arrived = page.getByRole('heading', { level: 1, name: title });
  for (let tries = 0; tries < 3; tries++) {
    await tabTo(page, page.getByRole('link', { name: link }).first());
    await page.keyboard.press('Enter');
    const isThere = await arrived.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error(`the link “${link}” does not lead to its page`);
}

/** Presses Tab until the focus is there; the focus must be seen on the way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target}`);
}

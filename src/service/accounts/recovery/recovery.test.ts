import { describe, expect, test } from 'vitest';
import { problem, REASON, RecoveryRig, tokenIn } from '../../../../test/accounts/recovery-rig.ts';
import { PASSWORD, SECRET, serverOver } from '../../../../test/accounts/service.ts';
import { codeOf } from '../../../../test/accounts/totp.ts';
import { withDatabase } from '../../../../test/database.ts';
import { RECOVERY_LINK, RECOVERY_WAIT } from '../../../rulebook/accounts/recovery.ts';
import { MINUTE } from '../../../rulebook/instant.ts';

const database = withDatabase();
const rig = new RecoveryRig(database);

describe('a seller who has lost everything but the password', () => {
  test('asks at the second step, waits, is let in by the mailbox, and sets up a new second step before anything else', async () => {
    const { email, browser: signedIn } = await rig.enrolled('seller-owner');
    const lost = await rig.atSecondStep(email);
    expect(await lost.ask('GET /v1/recovery')).toEqual({ status: 200, body: { possible: true, waitHours: 72 } });
    const asked = await lost.ask('POST /v1/recovery', { reason: REASON });
    expect(asked).toMatchObject({
      status: 202,
      body: { approvalsNeeded: 0, approvals: 0, mailedTo: expect.stringMatching(/^s•••@example\.com$/) },
    });
    // A double click, or another day: it is the same one.
    expect(await lost.ask('POST /v1/recovery', { reason: REASON })).toEqual(asked);
    expect((await lost.ask('GET /v1/recovery')).body.running).toEqual(asked.body);
    expect((await signedIn.ask('GET /v1/me')).body.recovery).toEqual(asked.body);

    const [first, ...more] = await rig.pass();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ to: email, mail: { subject: 'Somebody asked to sign in without your second step' } });
    const cancel = tokenIn(first, 'cancel');
    expect(first?.mail.text).not.toContain(REASON);
    expect(first?.mail.html).toContain(`/recovery/cancel#${cancel}`);

    expect(await rig.pass(RECOVERY_WAIT - MINUTE)).toEqual([]);
    const [second] = await rig.pass(MINUTE);
    const token = tokenIn(second, 'finish');
    expect(await lost.ask('POST /v1/recovery/completion', { token: cancel })).toMatchObject(
      problem(410, 'recovery-over'),
    );
    expect(await lost.ask('POST /v1/recovery/completion', { token })).toEqual({ status: 204, body: undefined });
    expect(await lost.ask('POST /v1/recovery/completion', { token })).toMatchObject(problem(410, 'recovery-over'));
    expect(await signedIn.ask('GET /v1/me')).toMatchObject(problem(401, 'sign-in-needed'));
    // The sign-in that was begun has ended with the rest.
    expect(await lost.ask('GET /v1/recovery')).toMatchObject(problem(403, 'password-first'));
    expect((await rig.pass()).map(({ mail }) => mail.subject)).toEqual(['Your second step was taken away']);

    const back = rig.browser(email);
    expect((await back.signIn()).body).not.toHaveProperty('twoFactorRedirect');
    expect((await back.ask('GET /v1/me')).body).toMatchObject({ secondStepDue: true, permissions: {} });
    expect(await back.ask('GET /v1/people')).toMatchObject(problem(403, 'second-step-due'));
    const { body } = await back.ask('POST /auth/two-factor/enable', { password: PASSWORD });
    await back.ask('POST /auth/two-factor/verify-totp', { code: codeOf(body.totpURI, 0) });
    expect((await back.ask('GET /v1/me')).body).toMatchObject({
      secondStep: true,
      permissions: { 'people.read': 'own' },
    });
    expect(await back.ask('GET /v1/people')).toMatchObject({ status: 200 });
    // From then on it is everybody's own choice again.
    await back.ask('POST /v1/me/proof', { by: 'code', code: codeOf(body.totpURI, 1) });
    expect((await back.ask('POST /auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    expect((await back.ask('GET /v1/me')).body).not.toHaveProperty('secondStepDue');
  });

  test('and did not use the link within a day asks anew; no link and no reason is to be read in the database or the log', async () => {
    const { email } = await rig.enrolled('seller-member');
    const lost = await rig.atSecondStep(email);
    await lost.ask('POST /v1/recovery', { reason: REASON });
    const [first] = await rig.pass();
    const [mail] = await rig.pass(RECOVERY_WAIT);
    const { rows } = await database().pool.query(
      `select r::text, a::text, m::text, encode(coalesce(a.reason, ''), 'base64') as reason from auth.recoveries r
       join auth.recovery_acts a on a.recovery_id = r.id join auth.recovery_mails m on m.recovery_id = r.id`,
    );
    expect(rows.length).toBeGreaterThan(3);
    const reasons = rows.map(({ reason }) => Buffer.from(reason, 'base64').toString('latin1'));
    const kept = JSON.stringify([rows, reasons]) + rig.logged();
    for (const hidden of [tokenIn(first, 'cancel'), tokenIn(mail, 'finish'), REASON, email, SECRET])
      expect(kept).not.toContain(hidden);

    rig.advance(RECOVERY_LINK);
    const late = await lost.ask('POST /v1/recovery/completion', { token: tokenIn(mail, 'finish') });
    expect(late).toMatchObject(problem(410, 'recovery-over'));
    expect((await rig.pass()).map(({ mail: { subject } }) => subject)).toEqual(['The request has run out']);
    expect((await lost.ask('GET /v1/recovery')).body).not.toHaveProperty('running');
  });
});

describe('who did not ask', () => {
  test('stops it with the link of the first mail, which ends every sign-in; nothing comes of it any more', async () => {
    const { email, browser } = await rig.enrolled('seller-owner');
    const thief = await rig.atSecondStep(email);
    await thief.ask('POST /v1/recovery', { reason: REASON });
    const [mail] = await rig.pass();
    const token = tokenIn(mail, 'cancel');
    expect((await rig.browser('').ask('POST /v1/recovery/cancellation', { token })).status).toBe(204);
    expect(await browser.ask('GET /v1/me')).toMatchObject(problem(401, 'sign-in-needed'));
    expect(await thief.ask('GET /v1/recovery')).toMatchObject(problem(403, 'password-first'));
    const again = await rig.browser('').ask('POST /v1/recovery/cancellation', { token });
    expect(again).toMatchObject(problem(410, 'recovery-over'));
    expect((await rig.pass(RECOVERY_WAIT)).map(({ mail: { subject } }) => subject)).toEqual([
      'The request is cancelled',
    ]);
    expect(await rig.pass(RECOVERY_WAIT)).toEqual([]);
  });

  test('stops it from where they are signed in, and stays signed in there alone', async () => {
    const { email, browser } = await rig.enrolled('seller-owner');
    const other = rig.browser(email);
    await other.signIn();
    await other.ask('POST /v1/recovery', { reason: REASON });
    expect((await browser.ask('POST /v1/me/recovery/cancellation')).status).toBe(204);
    expect((await browser.ask('GET /v1/me')).body).not.toHaveProperty('recovery');
    expect(await other.ask('GET /v1/recovery')).toMatchObject(problem(403, 'password-first'));
    expect(await browser.ask('POST /v1/me/recovery/cancellation')).toMatchObject(problem(410, 'recovery-over'));
  });
});

describe('nobody learns or gets anything', () => {
  test('without the password, nor with a cookie of their own making', async () => {
    const stranger = rig.browser('nobody@example.com');
    await stranger.signIn('not the password');
    expect(await stranger.ask('GET /v1/recovery')).toMatchObject(problem(403, 'password-first'));
    expect(await stranger.ask('POST /v1/recovery', { reason: REASON })).toMatchObject(problem(403, 'password-first'));
    const made = new Headers({ cookie: 'kingston.two_factor=2fa-abcdefghijklmnopqrst.c2lnbmF0dXJl' });
    expect(await rig.accounts.askerOf(made)).toBeUndefined();
    for (const path of ['completion', 'cancellation'])
      expect(await stranger.ask(`POST /v1/recovery/${path}`, { token: 'x'.repeat(43) })).toMatchObject(
        problem(410, 'recovery-over'),
      );
  });

  test('where there is nothing to lose, where no mail is sent, and more than three times a day', async () => {
    const { browser } = await rig.joined('seller-owner');
    expect(await browser.ask('POST /v1/recovery', { reason: REASON })).toMatchObject(problem(409, 'second-step-off'));
    expect(await browser.ask('POST /v1/recovery', { reason: 'lost' })).toMatchObject({
      status: 400,
      body: { pointer: '/body/reason', detail: 'body.reason: must have 10 characters or more' },
    });
    const mute = serverOver(database().pool);
    expect(await mute.recovery.ask({ id: 'P-1', role: 'seller-owner' }, REASON)).toEqual({
      code: 'recovery-without-mail',
    });

    const { browser: signedIn } = await rig.enrolled('seller-owner');
    const statuses: number[] = [];
    for (let time = 0; time < 4; time++) {
      statuses.push((await signedIn.ask('POST /v1/recovery', { reason: REASON })).status);
      await signedIn.ask('POST /v1/me/recovery/cancellation');
    }
    expect(statuses).toEqual([202, 202, 202, 429]);
    await rig.pass();
  });
});

describe('the mail', () => {
  test('is sent once by two servers, and again, with the same link, when it was not taken', async () => {
    const { email } = await rig.enrolled('seller-owner');
    const lost = await rig.atSecondStep(email);
    await lost.ask('POST /v1/recovery', { reason: REASON });
    rig.mail.refuse = () => ({ at: 'rcpt', code: 451, text: '4.7.1 come again' });
    expect(await rig.pass()).toEqual([]);
    rig.mail.refuse = undefined;
    expect(await rig.pass()).toEqual([]);
    rig.advance(MINUTE);
    const other = serverOver(database().pool, { clock: () => Date.now() + MINUTE, sendMail: rig.sender() });
    await Promise.all([rig.accounts.lookAfterRecoveries(), other.lookAfterRecoveries()]);
    expect(rig.mail.arrived).toHaveLength(1);
    const [arrived] = rig.mail.arrived;
    expect(arrived?.mail.messageId).toMatch(/^<sign-in\.[\w-]+\.asked@kingston\.example>$/);
    expect((await lost.ask('POST /v1/recovery/cancellation', { token: tokenIn(arrived, 'cancel') })).status).toBe(204);
  });
});

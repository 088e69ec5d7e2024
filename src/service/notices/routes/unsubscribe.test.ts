import { expect, test } from 'vitest';
import { acknowledged, day, placed } from '../../../../test/builders.ts';
import { MailRig, WARNED } from '../../../../test/mail/mail-rig.ts';
import { TEAM } from '../../../../test/notices/served-notices.ts';
import { sendMails } from '../mail/send-mails.ts';

const rig = new MailRig();

type Sent = { readonly type?: string; readonly payload?: string; readonly headers?: Readonly<Record<string, string>> };

/** As a mail program or a browser sends it: nobody is signed in. */
async function post(link: string, { type = 'application/x-www-form-urlencoded', payload = '', headers = {} }: Sent) {
  const sent = { 'content-type': type, ...headers };
  const { statusCode, body } = await rig.told.app.inject({ method: 'POST', url: link, payload, headers: sent });
  return { status: statusCode, body };
}

const get = async (url: string) => {
  const { statusCode, body } = await rig.told.app.inject(url);
  return { status: statusCode, body };
};

const linkFor = (person: string, kind: 'endings' | 'reports' = 'endings') =>
  `/unsubscribe/${rig.told.parts.unsubscribeLinks.linkOf({ person, kind })}`;

async function switchedOff(): Promise<readonly string[]> {
  return (await rig.told.ask('seller', 'GET /v1/me/notice-preferences')).body.switchedOff;
}

const ONE_CLICK = { payload: 'List-Unsubscribe=One-Click' };

test('one click of a mail program switches off this kind, for this person, as often as it comes', async () => {
  const link = linkFor('P-3');
  // Programs that look at links only get them: that changes nothing, and a person is asked.
  const asked = await get(link);
  expect(asked.status).toBe(200);
  expect(asked.body).toContain('Shall we no longer send you notices about what has ended by e-mail?');
  expect(asked.body).toContain('<form method="post">');
  expect(await switchedOff()).toEqual([]);

  const boundary = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
  for (const sent of [
    ONE_CLICK,
    { type: 'multipart/form-data; boundary=b', payload: boundary },
    // From a page of a mail service, with whatever cookie its browser keeps of us.
    {
      ...ONE_CLICK,
      headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site', cookie: 'kingston.x=1' },
    },
  ]) {
    const { status, body } = await post(link, sent);
    expect([status, body.includes('We no longer send you notices about what has ended by e-mail.')]).toEqual([
      200,
      true,
    ]);
    expect(await switchedOff()).toEqual(['endings']);
  }
  const { rows } = await rig.database.pool.query('select person_id, switched_off from auth.mail_preferences');
  expect(rows).toEqual([{ person_id: 'P-3', switched_off: ['endings'] }]);

  // What is switched off is shown with the way back, and the other kind is left as it is.
  await post(linkFor('P-3', 'reports'), ONE_CLICK);
  expect((await get(link)).body).toContain('Send it by e-mail again');
  expect((await post(link, { payload: 'again=yes' })).body).toContain(
    'We send you notices about what has ended by e-mail again.',
  );
  expect(await switchedOff()).toEqual(['reports']);
});

test('a mail that was on its way is not sent any more; what must be sent still comes', async () => {
  rig.clock.set(day(130));
  await rig.told.tell([
    ...WARNED,
    acknowledged({ at: day(12) }),
    placed({ seller: 'S-3', orderId: 'far', at: day(120) }),
  ]);
  for (const { id } of TEAM) await post(linkFor(id), ONE_CLICK);
  await sendMails(rig.sender());
  expect(rig.arrived().map(({ mail }) => mail.subject)).toEqual([
    'A warning about late dispatch',
    'A warning about late dispatch',
  ]);
});

test('a link that was changed, or says something else, does nothing', async () => {
  const link = linkFor('P-3');
  const [said, signed] = link.split('/').at(-1)?.split('.') ?? [];
  const other = Buffer.from(JSON.stringify(['P-5', 'endings'])).toString('base64url');
  for (const bad of [
    `${other}.${signed}`,
    `${said}.`,
    `${said}`,
    `${said}.${signed}.x`,
    'x',
    `${said}.${'A'.repeat(43)}`,
  ]) {
    for (const { status, body } of [await get(`/unsubscribe/${bad}`), await post(`/unsubscribe/${bad}`, ONE_CLICK)])
      expect([bad, status, body.includes('This link does not work')]).toEqual([bad, 404, true]);
  }
  for (const payload of ['', 'List-Unsubscribe=Yes', 'unsubscribe'])
    expect(await post(link, { payload })).toMatchObject({
      status: 400,
      body: expect.stringContaining('"pointer":"/body/List-Unsubscribe"'),
    });
  expect((await post(link, { type: 'multipart/form-data', payload: 'no form' })).status).toBe(400);
  expect((await post(link, { type: 'text/plain', payload: 'x' })).status).toBe(415);
  expect((await post(link, { payload: 'x'.repeat(20_000) })).status).toBe(413);
  // Somebody who has left gets no mail, and nothing is kept of them.
  expect((await post(linkFor('P-gone'), ONE_CLICK)).status).toBe(200);
  const { rows } = await rig.database.pool.query('select person_id from auth.mail_preferences');
  expect(rows).toEqual([]);
  expect(rig.told.logged()).not.toContain(said);
});

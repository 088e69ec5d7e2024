import { describe, expect, test } from 'vitest';
import {
  acknowledged,
  appealDecided,
  day,
  payoutDue,
  payoutHoldDecided,
  placed,
  planned,
} from '../../../test/builders.ts';
import { MailRig } from '../../../test/mail/mail-rig.ts';
import { linesOf, toldMarketplace } from '../../../test/notices/served-notices.ts';
import { earlyRefunds } from '../../../test/reference/examples.ts';
import type { Fact } from '../../rulebook/facts.ts';
import { DAY, MINUTE } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { sendMails } from './mail/send-mails.ts';

const rig = new MailRig();

/** S-1 is warned on day 3, and its payouts are restricted from day 22 on, for seven days at first. */
const restricted = [...earlyRefunds(1, 2, 3), acknowledged({ at: day(4) }), ...earlyRefunds(20, 21, 22)];
const when = (days: number): string => formatTimestamp(day(days));
const due = (payoutId: string, days = 23) => payoutDue({ payoutId, at: day(days) });

/** What happened is told, also what follows from it; the mails of the actions themselves have gone out. */
async function tell(...facts: readonly (Fact | readonly Fact[])[]): Promise<void> {
  await rig.told.tell(facts.flat());
  await rig.told.payOut();
}

async function begin(): Promise<void> {
  rig.clock.set(day(200));
  await tell(restricted);
  await sendMails(rig.sender());
  rig.server.arrived.length = 0;
}

/** Time goes on by an order of another seller. */
const until = (days: number) => tell(placed({ seller: 'S-9', at: day(days), orderId: `clock-${days}` }));

type Summary = { readonly id: string; readonly kind: string; readonly at: string; readonly action?: string };

async function listed(): Promise<readonly Summary[]> {
  const { body } = await rig.told.ask('seller', 'GET /v1/sellers/S-1/notices');
  return body.items.filter(({ kind }: Summary) => kind.startsWith('payout.'));
}

async function lines(id: string): Promise<readonly string[]> {
  return linesOf((await rig.told.ask('seller', `GET /v1/notices/${id}`)).body.letter);
}

const subjects = () => rig.arrived().map(({ to, mail }) => `${to.split('@')[0]}: ${mail.subject}`);

describe('money that is held', () => {
  test('is told to the cent, with the action it rests on, its last day, what to do and how to appeal', async () => {
    await begin();
    await tell(due('P-1'));
    const [notice] = await listed();
    expect(notice).toMatchObject({ id: 'S-1~h1-1', kind: 'payout.held', at: when(23), action: 'S-1/2' });
    expect(await lines('S-1~h1-1')).toEqual([
      '300.00 USD of your payout P-1 is held',
      '# What it is about',
      `Your payout P-1 of 1,000.00 USD fell due on ${when(23)}: 700.00 USD is paid, 300.00 USD is held.`,
      'It is held for S-1/2, a restriction about refund before review.',
      '# What still works',
      'What is not held is paid as always: 700.00 USD of this payout.',
      '# What to do now',
      `Acknowledge it: Say that you have read it. You admit nothing by that.`,
      `Record a plan: By ${when(29)}, write down what went wrong, what you have changed and what keeps it from coming back.`,
      '# How it ends',
      `It is paid in parts once the restriction has ended, and all of it by ${when(68)} at the latest.`,
      `A person looks at what is held for S-1/2 by ${when(36)}, and may release it before.`,
      'If the restriction is taken back, everything held for it is paid at once.',
      '# If you see it differently',
      'What is held stands and falls with S-1/2: appeal against that.',
      expect.stringContaining(`You can appeal until ${when(206)}.`),
      '# If you have a question',
      expect.stringContaining('asking never counts against you'),
    ]);
  });

  test('is told again when a person has looked at it, and when it is paid', async () => {
    await begin();
    await tell(due('P-1'), due('P-2', 24));
    await tell(payoutHoldDecided({ id: 'kept', at: day(25), action: 'S-1/2', outcome: 'kept' }));
    await tell(payoutHoldDecided({ id: 'let-go', at: day(26), action: 'S-1/2', outcome: 'released' }));
    // About what holds nothing there is nothing to tell.
    await tell(payoutHoldDecided({ id: 'odd', at: day(26), action: 'S-1/1', outcome: 'released' }));
    const notices = await listed();
    expect(notices.map(({ kind, at }) => `${at} ${kind}`).sort()).toEqual([
      `${when(23)} payout.held`,
      `${when(24)} payout.held`,
      `${when(25)} payout.hold.decided`,
      `${when(26)} payout.hold.decided`,
      `${when(26)} payout.released`,
    ]);
    const of = (kind: string, days: number) => notices.find((each) => each.kind === kind && each.at === when(days));
    const kept = await lines(of('payout.hold.decided', 25)?.id ?? '');
    expect(kept.slice(0, 4)).toEqual([
      'A person looked at what is held of your payouts for S-1/2: it stays held',
      '# What it is about',
      `A person looked at it on ${when(25)}: what S-1/2 holds of your payouts stays held.`,
      'Now that is 600.00 USD.',
    ]);
    expect(kept).toContain('What is held stands and falls with S-1/2: appeal against that.');
    expect(await lines(of('payout.hold.decided', 26)?.id ?? '')).toEqual(
      expect.arrayContaining([
        `A person looked at it on ${when(26)}: everything that S-1/2 holds of your payouts is paid at once.`,
        'Nothing more is held for it. The restriction itself runs on.',
        'You need not do anything.',
      ]),
    );
    expect((await lines(of('payout.released', 26)?.id ?? '')).slice(0, 5)).toEqual([
      '600.00 USD that was held of 2 payouts is paid',
      '# What it is about',
      `Payout P-1: 300.00 USD is paid on ${when(26)}. Nothing of it is held any more.`,
      `Payout P-2: 300.00 USD is paid on ${when(26)}. Nothing of it is held any more.`,
      'A person looked at what was held for S-1/2 and released it.',
    ]);
  });

  test('is told part by part as it is paid in weekly parts, and why when it is taken back', async () => {
    await begin();
    await tell(due('P-1'), planned({ at: day(24), action: 'S-1/2' }));
    await until(29);
    const [first] = await listed();
    expect(await lines(first?.id ?? '')).toEqual(
      expect.arrayContaining([
        '50.00 USD that was held of your payout P-1 is paid',
        `Payout P-1: 50.00 USD is paid on ${when(29)}. 250.00 USD is still held; the next part, 50.00 USD, is paid on ${when(36)}.`,
        'S-1/2 has ended: what it held is paid in parts.',
      ]),
    );
    await tell(appealDecided({ at: day(30), action: 'S-1/2' }));
    const [last] = await listed();
    expect(await lines(last?.id ?? '')).toEqual(
      expect.arrayContaining([
        `Payout P-1: 250.00 USD is paid on ${when(30)}. Nothing of it is held any more.`,
        'S-1/2 was taken back: nothing is held for it any more.',
      ]),
    );
  });

  test('is told once, by however many servers the message is read', async () => {
    await begin();
    await rig.told.tell([due('P-1')]);
    const { rows } = await rig.database.pool.query(
      "select seller_id, key, topic, body from outbox where topic = 'payouts'",
    );
    expect(rows).toHaveLength(1);
    const servers = await Promise.all([0, 1].map(() => toldMarketplace(rig.database.pool, { sendsMail: true })));
    const follow = servers.map(({ tellPayouts }) => tellPayouts);
    await Promise.all([...follow, ...follow].flatMap((each) => rows.map((row) => each(row))));
    expect((await listed()).map(({ id }) => id)).toEqual(['S-1~h1-1']);
  });
});

describe('mail about many holds', () => {
  test('waits a quarter of an hour for others, is one for all of them, and one a day', async () => {
    await begin();
    for (const [index, payout] of ['P-1', 'P-2', 'P-3'].entries()) await tell(due(payout, 23 + index / 10));
    expect(await sendMails(rig.sender())).toBe(0);
    rig.clock.set(day(200) + 30 * MINUTE);
    expect(await sendMails(rig.sender())).toBe(2);
    expect(subjects()).toEqual(['marcia: Your payouts: 3 notices', 'winston: Your payouts: 3 notices']);
    const { text = '', html = '' } = rig.arrived()[0]?.mail ?? {};
    for (const payout of ['P-1', 'P-2', 'P-3'])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(`Your payout ${payout} of 1,000.00 USD fell due on`);
    // What all of them say stands there once.
    expect(html.split('If the restriction is taken back')).toHaveLength(2);
    expect(text).toContain('https://trust.kingston.example/seller/notices\n');
    // Each has its own place here, and was delivered by that mail.
    const { body } = await rig.told.ask('staff', 'GET /v1/notices/S-1~h2-1');
    expect(body.delivery.mails).toMatchObject([{ status: 'sent' }, { status: 'sent' }]);
    expect(body.deliveredAt).toBe(formatTimestamp(day(200) + 30 * MINUTE));

    rig.server.arrived.length = 0;
    await tell(due('P-4', 24));
    rig.clock.set(day(201));
    expect(await sendMails(rig.sender())).toBe(0);
    rig.clock.set(day(201) + 30 * MINUTE);
    expect(await sendMails(rig.sender())).toBe(2);
    expect(subjects()).toEqual([
      'marcia: 300.00 USD of your payout P-4 is held',
      'winston: 300.00 USD of your payout P-4 is held',
    ]);
    expect(rig.arrived()[0]?.mail.text).toContain('https://trust.kingston.example/seller/notices/S-1~h4-1');
  });

  test('that is on its way takes nothing in any more: what comes then is in the next one', async () => {
    await begin();
    await tell(due('P-1'));
    rig.clock.set(day(200) + 20 * MINUTE);
    rig.server.refuse = () => ({ at: 'data', code: 451, text: '4.3.0 later' });
    await sendMails(rig.sender());
    await tell(due('P-2', 24));
    const { rows } = await rig.database.pool.query(
      "select notice, mail from notices where kind = 'payout.held' order by notice",
    );
    const [one, other] = rows.map(({ mail }: { mail: string }) => Number(mail.slice(1)));
    expect([one, (other ?? 0) - (one ?? 0)]).toEqual([day(200) + 15 * MINUTE, DAY]);
    rig.server.refuse = undefined;
    rig.clock.set(day(202));
    await sendMails(rig.sender());
    expect(
      subjects()
        .filter((each) => each.startsWith('marcia'))
        .sort(),
    ).toEqual(['marcia: 300.00 USD of your payout P-1 is held', 'marcia: 300.00 USD of your payout P-2 is held']);
  });
});

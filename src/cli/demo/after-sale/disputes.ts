import type { DisputeReason } from '../../../rulebook/facts.ts';
import { DAY } from '../../../rulebook/instant.ts';
import { act } from '../../../service/disputes/act.ts';
import { disputeIdOf, openDispute } from '../../../service/disputes/open.ts';
import type { DisputeParts } from '../../../service/disputes/parts.ts';
import type { CloudEvent } from '../../../simulation/event.ts';
import { namedId } from '../named-id.ts';
import type { Cast } from './cast.ts';
import { customerOf, eventWith, TOLD_ORDERS, type ToldName } from './orders.ts';

/** How a dispute is called that the customer opened on the own page. */
export function openedDisputeOf({ seller }: Pick<Cast, 'seller'>, name: ToldName): string {
  return disputeIdOf(namedId(seller, name, 'dispute'));
}

/** One that the marketplace tells of, and that its seller has to answer soon. */
export function eventsOfDisputes(cast: Cast): readonly CloudEvent[] {
  const { order } = TOLD_ORDERS.disputeDue;
  const data = {
    disputeId: `D-${order.slice(2)}`,
    customer: customerOf(cast, 'disputeDue'),
    reason: 'not_as_described',
  };
  return [eventWith(cast, order)('dispute-opened', 'dispute.opened', cast.at - 2 * DAY, data)];
}

/** Opens disputes and moves them on as customers, the shop and staff do it on their pages. Done again nothing changes. */
export async function moveDisputes(parts: DisputeParts, cast: Cast): Promise<void> {
  const { seller, owner, agent: by } = cast;
  const open = async (name: ToldName, reason: DisputeReason, text: string) => {
    const id = namedId(seller, name, 'dispute');
    await openDispute(parts, { customer: customerOf(cast, name), order: TOLD_ORDERS[name].order, id, reason, text });
    return { seller, dispute: openedDisputeOf(cast, name) };
  };
  const state = (of: { seller: string; dispute: string }, text: string) =>
    act(parts, of, { command: { type: 'state' }, side: 'seller', person: owner, text });
  const decide = (
    of: { seller: string; dispute: string },
    outcome: 'seller_fault' | 'customer_fault' | 'no_fault',
    reason: 'seller_says_so' | 'delivery_proved' | 'platform_hub',
  ) => act(parts, of, { command: { type: 'resolve', by, outcome, reasons: [reason] }, side: 'staff', person: by });

  await open('disputeNew', 'not_as_described', 'The lamp is smaller than the picture shows, and one screw is missing.');
  await state(
    await open('disputeAnswered', 'other', 'Two of the four plates have a crack. I can send pictures of them.'),
    'The plates left us whole, each in paper. We take back the two that cracked, or send two others.',
  );
  const nowhere = await open('disputeForSeller', 'not_received', 'It says delivered, but I see no parcel anywhere.');
  await state(nowhere, 'The carrier scanned it at the door, and has told us that it was handed over in person.');
  await decide(nowhere, 'customer_fault', 'delivery_proved');
  const wrong = await open('disputeForCustomer', 'not_as_described', 'I ordered the blue one and a green one came.');
  await state(wrong, 'We packed the wrong colour. That was our mistake, and we pay it back.');
  await decide(wrong, 'seller_fault', 'seller_says_so');
  const withdrawn = await open(
    'disputeWithdrawn',
    'other',
    'The box was open when it came. I will look what is in it.',
  );
  await act(parts, withdrawn, { command: { type: 'withdraw' }, side: 'customer', person: undefined });
  const reviewed = await open('disputeReviewed', 'not_received', 'The carrier left it with somebody I do not know.');
  await state(reviewed, 'The parcel left us in time, and the carrier says that it was delivered.');
  await decide(reviewed, 'customer_fault', 'delivery_proved');
  await act(parts, reviewed, {
    ...{ command: { type: 'ask_again', party: 'customer' }, side: 'customer', person: undefined },
    text: 'The neighbour who took it has moved away. Please look again at where it was left.',
  });

  await open('hubDisputeOpen', 'not_received', 'It was promised for last week and is still not here.');
  await decide(
    await open('hubDisputeDecided', 'other', 'It came days after the promised date, too late for the birthday.'),
    ...(['no_fault', 'platform_hub'] as const),
  );
}

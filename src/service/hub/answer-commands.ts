import type { z } from 'zod';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { fill } from '../../words/fill.ts';
import { DESK_DONE, DESK_REFUSALS } from '../../words/hub-en.ts';
import type { DeskCommand } from './command-contract.ts';
import { findConsignment } from './consignment-store.ts';
import type { commandsAnswer } from './contract.ts';
import { type Answered, doCommand } from './do-command.ts';
import { findParcel } from './parcel-store.ts';
import type { Desk, HubParts } from './parts.ts';
import type { DeskRefusal } from './refusal.ts';
import { toDeskBox } from './see-consignments.ts';
import { seeParcels } from './see-parcels.ts';
import { stockOfSellers } from './stock-store.ts';

type Answer = z.input<typeof commandsAnswer>['answers'][number];

/**
 * Carries out commands in their order, and answers each with a sentence. An accident ends the batch: what was answered stands, and the
 * rest is sent again.
 */
export async function answerCommands(
  parts: HubParts,
  desk: Desk,
  commands: readonly DeskCommand[],
): Promise<readonly Answer[]> {
  const done: { readonly command: DeskCommand; readonly answered: Answered }[] = [];
  for (const command of commands) {
    try {
      done.push({ command, answered: await doCommand(parts, desk, command) });
    } catch (error) {
      if (done.length === 0) throw error;
      break;
    }
  }
  const names = await parts.named(done.flatMap(({ answered }) => holderIn(answered.refused)));
  const answers: Answer[] = [];
  for (const [index, { command, answered }] of done.entries()) {
    const later = done.slice(index + 1).some((each) => isOfSame(each.answered, answered));
    // How it stands after all of them is told once.
    answers.push({ ...sayOf(command, answered, names), ...(later ? {} : await seenOf(parts, desk, answered)) });
  }
  return answers;
}

function sayOf(command: DeskCommand, answered: Answered, names: ReadonlyMap<string, string>): Answer {
  const { refused, again, done } = answered;
  const { id } = command;
  if (refused === undefined)
    return { id, outcome: 'done', again, title: fill(DESK_DONE[done], said(command, answered)), detail: '' };
  const { title, detail } = DESK_REFUSALS[refused.code];
  const { holder, since, ...rest } = refused.parameters;
  const parameters = {
    ...rest,
    ...(typeof holder === 'string' ? { holder: names.get(holder) ?? holder } : {}),
    ...(typeof since === 'number' ? { since: formatTimestamp(since) } : {}),
  };
  return { id, outcome: 'refused', again, code: refused.code, title, detail: fill(detail, parameters) };
}

function said(command: DeskCommand, { about }: Answered): Record<string, string | number> {
  return {
    order: about.order_id ?? '',
    consignment: about.consignment_id ?? '',
    box: about.box ?? '',
    listing: about.listing_id ?? '',
    quantity: about.quantity ?? '',
    place: about.place ?? '',
    carrier: about.carrier ?? '',
    return: about.return_id ?? '',
    kind: command.kind,
  };
}

function holderIn(refused: DeskRefusal | undefined): readonly string[] {
  const holder = refused?.parameters['holder'];
  return typeof holder === 'string' ? [holder] : [];
}

function isOfSame(one: Answered, other: Answered): boolean {
  return (
    one.seller === other.seller &&
    (one.about.order_id ?? null) === (other.about.order_id ?? null) &&
    (one.about.consignment_id ?? null) === (other.about.consignment_id ?? null) &&
    (one.about.box ?? null) === (other.about.box ?? null) &&
    (one.about.return_id ?? null) === (other.about.return_id ?? null)
  );
}

/** How what a command was about stands now. */
async function seenOf(
  parts: HubParts,
  { hub }: Desk,
  { seller, about }: Answered,
): Promise<Pick<Answer, 'parcel' | 'box' | 'return'>> {
  const { order_id: order, consignment_id: consignment, box, return_id: id } = about;
  if (seller === undefined) return {};
  if (typeof id === 'string') return { return: { seller, return: id } };
  if (typeof order === 'string') {
    const row = await findParcel(parts.pool, { seller, order });
    const [parcel] = row === undefined ? [] : await seeParcels(parts, hub, [row]);
    return parcel === undefined ? {} : { parcel };
  }
  if (typeof consignment !== 'string' || typeof box !== 'number') return {};
  const kept = await findConsignment(parts.pool, { seller, consignment });
  if (kept === undefined) return {};
  return { box: toDeskBox(kept, box, await stockOfSellers(parts.pool, [seller], hub)) };
}

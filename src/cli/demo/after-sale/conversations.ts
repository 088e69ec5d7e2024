import type { Side } from '../../../rulebook/threads/standing.ts';
import { readUpTo } from '../../../service/threads/mark-read.ts';
import type { OfThread, ThreadParts } from '../../../service/threads/parts.ts';
import { readThread, seeThread } from '../../../service/threads/read.ts';
import { reportMessage } from '../../../service/threads/report.ts';
import { send } from '../../../service/threads/send.ts';
import { changeSettings } from '../../../service/threads/settings.ts';
import type { Talker } from '../../../service/threads/who.ts';
import { namedId } from '../named-id.ts';
import { type Cast, ownerOf } from './cast.ts';
import { customerOf, TOLD_ORDERS } from './orders.ts';
import { type Line, SCRIPTS, type Script } from './scripts.ts';

/** More than any of these conversations has. */
const ALL = 50;

/** Lets customers and the shop talk, read, mute, block and report as they do it on their pages. Done again nothing changes. */
export async function holdConversations(parts: ThreadParts, cast: Cast, signal: AbortSignal): Promise<void> {
  for (const script of SCRIPTS) {
    if (signal.aborted) return;
    await hold(parts, cast, script);
  }
}

async function hold(parts: ThreadParts, cast: Cast, script: Script): Promise<void> {
  const { name, lines, about, unreadBy, reported, sets } = script;
  const of: OfThread = { seller: cast.seller, order: TOLD_ORDERS[name].order, about: about?.(cast) ?? '' };
  const talkers: Readonly<Record<Side, Talker>> = {
    seller: ownerOf(cast),
    customer: { side: 'customer', person: customerOf(cast, name) },
  };
  const ids = lines.map((_, index) => namedId(cast.seller, name, of.about, String(index)));
  for (const [index, line] of lines.entries()) {
    const id = ids[index] as string;
    await say(parts, of, talkers[line.by], { ...line, id });
    const reader = otherSide(line.by);
    if (index < lines.length - 1 || unreadBy !== reader) await read(parts, of, talkers[reader], id);
  }
  const last = lines.at(-1);
  const found = await seeThread(parts, of, 'customer');
  if (found === undefined || last === undefined) throw new Error(`there is no order ${of.order} to talk about`);
  const message = ids.at(-1) as string;
  if (reported !== undefined)
    await reportMessage(parts, found, talkers[otherSide(last.by)], { message, reason: reported });
  if (sets !== undefined) await changeSettings(parts, found, talkers[sets.by], sets);
}

async function say(parts: ThreadParts, of: OfThread, talker: Talker, line: Line & { readonly id: string }) {
  const letter = { id: line.id, text: line.text, pictures: [] };
  const first = await send(parts, of, talker, { ...letter, coached: false });
  if (line.insists && 'coached' in first) await send(parts, of, talker, { ...letter, coached: true });
}

/** Opens the conversation, which is written down where somebody of the shop does it, and reads up to a message, if it was delivered. */
async function read(parts: ThreadParts, of: OfThread, talker: Talker, message: string): Promise<void> {
  const found = await seeThread(parts, of, talker.side);
  if (found === undefined) return;
  await readThread(parts, found, { talker, before: undefined, limit: ALL });
  await readUpTo(parts, found, talker, message);
}

function otherSide(side: Side): Side {
  return side === 'seller' ? 'customer' : 'seller';
}

import { judgeFaking } from './breaches.ts';
import { fakingOf } from './items.ts';
import { ordersOf } from './orders.ts';
import { signalsOf } from './signals.ts';
import { isUndoable, withdraw } from './undo.ts';
import { actionsOf, isShadowed, type World } from './world.ts';

/** Two independent signals of one order are a violation, once an order (ADR 13); cleared, it never was (policy §2). */
export function judgeSignals(world: World, seller: string): void {
  for (const [orderId, signals] of signalsOf(ordersOf(world, seller))) {
    const faking = fakingOf(world, seller, orderId, signals);
    if (faking === undefined) undoCleared(world, seller, orderId);
    if (faking?.isNew !== true || faking.found === undefined) continue;
    const { events, found } = faking;
    world.faked.set(`${seller} ${orderId}`, events);
    world.fakedAt.set(`${seller} ${orderId}`, found.later.place.at);
    if (found.later.place.at < world.now.at - world.policy.meter.lateLimit) continue;
    const isDelivery = found.earlier.letter === 'd' || found.later.letter === 'd';
    if (isShadowed(world, isDelivery ? 'fake_delivery' : 'fake_tracking', found.later.place.at)) continue; // ADR 64
    judgeFaking(world, seller, orderId, events, isDelivery);
  }
}

function undoCleared(world: World, seller: string, orderId: string): void {
  if (!world.faked.delete(`${seller} ${orderId}`)) return;
  const roots = actionsOf(world, seller).filter(
    ({ signals, rung, confirmed, joined, state }) =>
      signals?.orderId === orderId && rung === 'suspension' && !confirmed && joined.length === 0 && isUndoable(state),
  );
  withdraw(world, seller, roots, 'late evidence');
}

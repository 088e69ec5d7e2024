import { z } from 'zod';
import { instant, sellerId } from '../http/shapes.ts';
import { actionSummary, lapseView } from './contract.ts';

/** One question that was asked on the way to a decision. */
const tracedRule = z.looseObject({ rule: z.string(), met: z.boolean() });

/** How a decision came about. Sellers see figures and events, never a customer. */
export const trace = z.object({
  rules: z.array(tracedRule),
  move: z.object({ from: z.string(), on: z.string(), to: z.string() }).optional(),
  evidence: z.array(
    z.object({
      id: z.string(),
      orderId: z.string().optional(),
      settled: instant,
      up: z.number().meta({ description: 'Nats it added' }),
      goods: z.number().meta({ description: 'Nats the good ends before it took off' }),
      subject: z.string().optional().meta({ description: 'Customer or listing reference: for staff only' }),
    }),
  ),
  excused: z.array(z.object({ id: z.string(), context: z.string() })),
  passedOver: z.array(z.string()),
});

/** An action with everything that was decided about it, newest last, each with its trace (contract §4). */
export const actionDetail = z
  .object({
    seller: sellerId,
    summary: actionSummary.meta({ description: 'As it stands; a past one keeps its last state' }),
    ended: z.boolean(),
    /** What the cited lapses were. */
    evidence: z.array(lapseView),
    decisions: z.array(
      z.object({
        sequence: z.number().int(),
        at: instant,
        decision: z.record(z.string(), z.unknown()),
        trace,
      }),
    ),
  })
  .meta({ id: 'Action' });

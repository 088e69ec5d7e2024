import { z } from 'zod';
import { LOOK_REASONS } from '../../rulebook/access-watch/summary.ts';
import { WATCH_SIGNALS } from '../../rulebook/policy/access-watch.ts';
import { instant, pageOf, paging, sellerId } from '../http/shapes.ts';
import { LIFT_REASONS } from './alarm.ts';

export const alarmsQuery = z.object({ ...paging });
export const sellerParameters = z.object({ id: sellerId });
const alarmId = z.uuid().meta({ description: 'Of the alarm' });
export const alarmParameters = z.object({ id: sellerId, alarm: alarmId });
export const ownAlarmParameters = z.object({ alarm: alarmId });

/** What looks at customers' data were found to be, with the figures that it rests on. */
export const accessAlarm = z
  .object({
    id: z.string(),
    seller: z.string(),
    at: instant,
    person: z.object({ id: z.string(), name: z.string() }),
    whose: z.enum(['person', 'shop']).meta({ description: 'Whose looks were too many: one person’s, or the shop’s' }),
    status: z
      .enum(['asked', 'stopped', 'over', 'lifted'])
      .meta({ description: 'Asked why; or stopped, which stands, is over by itself, or was lifted' }),
    until: instant.optional().meta({ description: 'When a stop ends by itself' }),
    access: z.string().meta({ description: 'The access that was not shown any more' }),
    unpacked: z.number().int().meta({ description: 'Orders that were looked at and not packed yet' }),
    figures: z.array(
      z.object({
        signal: z.enum(WATCH_SIGNALS),
        odd: z.number().int(),
        of: z.number().int(),
        usual: z.number().meta({ description: 'The most that is usual in honest work: a share' }),
        from: z.enum(['policy', 'peers', 'own']).meta({ description: 'What says what is usual' }),
        times: z.number().meta({ description: 'So many times likelier in a harvest than in honest work' }),
        text: z.string(),
      }),
    ),
    toCase: z.boolean().meta({ description: 'Stopped again within the policy’s time: people have a case' }),
    asked: z
      .object({ at: instant, because: z.enum(LOOK_REASONS) })
      .optional()
      .meta({ description: 'The shop asked us to look' }),
    lifted: z
      .object({
        at: instant,
        by: z.object({ id: z.string(), name: z.string() }).optional().meta({ description: 'For staff only' }),
        because: z.enum(LIFT_REASONS),
      })
      .optional(),
  })
  .meta({ id: 'AccessAlarm', description: 'Looks that were not like work. It moves no seller’s standing.' });

export const accessAlarmsPage = pageOf(accessAlarm).meta({ id: 'AccessAlarmsPage' });

export const stopLifting = z
  .strictObject({ because: z.enum(LIFT_REASONS).meta({ description: 'Why it is lifted' }) })
  .meta({ id: 'AccessStopLifting' });

export const lookRequest = z
  .strictObject({ because: z.enum(LOOK_REASONS).meta({ description: 'Why so many were looked at' }) })
  .meta({ id: 'AccessStopReview' });

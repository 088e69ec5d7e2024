import { z } from 'zod';
import { DATE_KINDS } from '../../rulebook/reports/seller-week.ts';
import { ACTION_KINDS, ACTION_STATUSES } from '../../rulebook/standing/actions.ts';
import { TODOS } from '../../rulebook/standing/view-action.ts';
import { REPORT_PARTS } from '../../words/weekly-report-en.ts';
import { category, feature, instant, metric, pageOf, paging, rung, sellerId, sentence, share } from '../http/shapes.ts';

/** `GET /v1/sellers/{id}/reports`: whose. */
export const sellerParameters = z.object({ id: sellerId });

const weekName = z.iso.date().meta({ description: 'The Monday that the week begins with', example: '2026-03-09' });

/** `GET /v1/sellers/{id}/reports/{week}` */
export const reportParameters = z.object({ id: sellerId, week: weekName });

export const reportFileQuery = z.object({ format: z.enum(['csv', 'json']).default('csv') });

export const reportsQuery = z.object(paging);

const week = {
  week: weekName,
  from: instant.meta({ description: 'Its Monday, 00:00 in the marketplace’s zone' }),
  to: instant.meta({ description: 'The Monday after it' }),
  at: instant.meta({ description: 'The clock reading it was told at' }),
  rung,
  /** In the report before, where there is one. */
  before: z.object({ week: weekName, rung }).optional().meta({ description: 'What the report before said' }),
};

export const reportSummary = z.object({ ...week, title: sentence }).meta({ id: 'ReportSummary' });

export const reportsPage = pageOf(reportSummary).extend({
  nextAt: instant.optional().meta({ description: 'When the week of the clock ends: its report is made then' }),
});

const reportedAction = z.object({
  action: z.string().meta({ example: 'S-17/1' }),
  kind: z.enum(ACTION_KINDS),
  status: z.enum(ACTION_STATUSES),
  category,
  violation: z.string(),
  feature: feature.optional(),
  since: instant,
  until: instant.optional(),
  review: instant.optional(),
  endedAt: instant.optional(),
});

const count = z.number().int().min(0);

const reportedMetric = z.object({
  metric,
  category,
  target: share,
  filled: z.number().min(0).meta({ description: 'meter ÷ level' }),
  filledBefore: z.number().min(0).optional().meta({ description: 'The same in the report before' }),
  emptiedBy: count.meta({ description: 'How many good ends in a row empty the gauge' }),
  rate: z.object({ days: count, items: count, lapses: count, share }).optional().meta({
    description: 'Of the shortest window in which anything has settled',
  }),
  shareBefore: share.optional(),
  week: z
    .object({ good: count, counted: count, excused: count, passedOver: count, merged: count, overturned: count })
    .extend({ inShadow: count.optional().meta({ description: 'Their rule was in shadow: they move nobody' }) })
    .meta({ description: 'What settled in the week: good ends, and lapses by what has become of them' }),
});

/** What a report says in words. */
const reportLetter = z.object({
  words: z.string().meta({ description: 'The catalogue it was written with', example: 'en-1' }),
  title: sentence,
  parts: z.array(
    z.object({
      part: z.enum(REPORT_PARTS),
      heading: z.string(),
      form: z.enum(['text', 'list', 'steps']),
      said: z.array(sentence.extend({ title: z.string().optional() })),
    }),
  ),
});

export const report = z
  .object({
    seller: sellerId,
    ...week,
    policy: z.string().meta({ example: 'kingston-express@1' }),
    metrics: z.array(reportedMetric),
    began: z.array(reportedAction),
    ended: z.array(reportedAction),
    inForce: z.array(reportedAction),
    dates: z
      .array(z.object({ action: z.string(), kind: z.enum(DATE_KINDS), at: instant }))
      .meta({ description: 'What falls due until the end of the week after, the earliest first' }),
    /** The one thing to do next; absent when there is none. */
    next: z
      .object({
        code: z.enum([...TODOS, 'watch']).exclude(['appeal']),
        action: z.string().optional(),
        metric: metric.optional(),
        by: instant.optional(),
      })
      .optional(),
    letter: reportLetter,
  })
  .meta({ id: 'Report' });

export type Report = z.output<typeof report>;
export type ReportLetter = Report['letter'];
export type ReportedMetric = Report['metrics'][number];

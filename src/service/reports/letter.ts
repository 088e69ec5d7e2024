import type { Feature } from '../../rulebook/policy/policy.ts';
import { isBusy } from '../../rulebook/reports/week-figures.ts';
import { fill } from '../../words/fill.ts';
import { enumeration } from '../../words/quantities-en.ts';
import { due, type Said, said } from '../../words/said.ts';
import { ENDED_WORDS } from '../../words/seller-actions-en.ts';
import { LIMITED_FEATURES, RESTRICTED_WORDS, STANDING_WORDS } from '../../words/seller-home-en.ts';
import { METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { actionName, endingSaid } from '../../words/seller-told-en.ts';
import { isMetric, violationInSentence } from '../../words/seller-violations-en.ts';
import { wayBack } from '../../words/seller-way-back-en.ts';
import {
  DATE_WORDS,
  REPORT_HEADINGS,
  REPORT_PARTS,
  REPORT_TITLE,
  REPORT_WORDS,
  type ReportPartName,
  REPORT_SENTENCES as SAY,
  STOOD_WORDS,
} from '../../words/weekly-report-en.ts';
import { weekInWords } from '../../words/weeks-en.ts';
import type { Report, ReportLetter } from './contract.ts';
import { gaugeSentence } from './gauge-sentence.ts';
import { nextSaid } from './next-said.ts';

type Figures = Omit<Report, 'letter'>;
type Told = Said & { readonly title?: string };
type ReportedAction = Report['began'][number];

/** A week in words: the same for page and mail. */
export function reportLetter(report: Figures): ReportLetter {
  const parts: Readonly<Record<ReportPartName, readonly Told[]>> = {
    standing: standingSaid(report),
    next: [nextSaid(report)],
    gauges: gaugesSaid(report),
    happened: happenedSaid(report),
    dates: datesSaid(report),
    back: report.inForce.flatMap((action) => wayBackSaid(action, report)),
  };
  return {
    words: REPORT_WORDS,
    title: copy(said(REPORT_TITLE, { week: weekInWords(report.week) })),
    parts: REPORT_PARTS.filter((part) => parts[part].length > 0).map((part) => ({
      ...{ part, heading: REPORT_HEADINGS[part], form: FORMS[part], said: parts[part].map(copy) },
    })),
  };
}

const FORMS: Readonly<Record<ReportPartName, ReportLetter['parts'][number]['form']>> = {
  standing: 'text',
  next: 'text',
  gauges: 'list',
  happened: 'list',
  dates: 'list',
  back: 'list',
};

function copy({ text, values, title }: Told): ReportLetter['parts'][number]['said'][number] {
  return { text, values: { ...values }, ...(title === undefined ? {} : { title }) };
}

function standingSaid({ rung, before, at, inForce }: Figures): readonly Said[] {
  return [
    said(rung === 'restricted' ? restrictedWords(inForce) : STANDING_WORDS[rung]),
    sinceThen(rung, before),
    {
      text: SAY.asOf,
      values: { at: { at } },
    },
  ];
}

function sinceThen(rung: Figures['rung'], before: Figures['before']): Said {
  if (before === undefined) return said(SAY.first);
  const week = weekInWords(before.week);
  return before.rung === rung ? said(SAY.same, { week }) : said(SAY.other, { week, rung: STOOD_WORDS[before.rung] });
}

/** What is limited, as on the page of the account's health. */
function restrictedWords(inForce: readonly ReportedAction[]): string {
  const limited = inForce.flatMap(({ kind, status, feature }): readonly Feature[] =>
    kind === 'restriction' && status !== 'stayed' && feature !== undefined ? [feature] : [],
  );
  const words = [...new Set(limited)].map((feature) => LIMITED_FEATURES[feature]);
  if (words.length === 0) return RESTRICTED_WORDS.paused;
  return fill(words.length === 1 ? STANDING_WORDS.restricted : RESTRICTED_WORDS.several, {
    features: enumeration(words, 'and'),
  });
}

function gaugesSaid({ metrics, before }: Figures): readonly Told[] {
  // Rates alone, of weeks before, are on the page of the account's health.
  const told = metrics.filter(({ week, filled, filledBefore = 0 }) => isBusy(week) || filled > 0 || filledBefore > 0);
  if (told.length === 0) return [said(SAY.noGauges)];
  return told.map((metric) => ({
    title: METRIC_WORDS[metric.metric].name,
    ...said(gaugeSentence(metric, before !== undefined)),
  }));
}

function happenedSaid({ began, ended }: Figures): readonly Told[] {
  return [
    ...began.map((action) => ({
      title: nameOf(action),
      ...said(SAY.began, { at: { at: action.since }, action: { id: action.action } }),
    })),
    ...ended.map((action) => ({
      title: nameOf(action),
      ...said(SAY.ended, {
        at: { at: action.endedAt ?? action.since },
        action: { id: action.action },
        ended: ENDED_WORDS[action.status],
      }),
    })),
  ];
}

function datesSaid({ dates, inForce }: Figures): readonly Told[] {
  return dates.map(({ action, kind, at }) => {
    const about = inForce.find((each) => each.action === action);
    return { ...(about === undefined ? {} : { title: nameOf(about) }), ...said(DATE_WORDS[kind], { at: due(at) }) };
  });
}

/** How an action ends; of one that rests on a metric also what empties its gauge, exactly. */
function wayBackSaid(action: ReportedAction, { metrics }: Figures): readonly Told[] {
  const metric = metrics.find((each) => isMetric(action.violation) && each.metric === action.violation);
  const empties = metric === undefined || metric.filled === 0 ? [] : [said(wayBack(metric))];
  return [...endingSaid(action, false), ...empties].map((each, place) =>
    place === 0 ? { title: nameOf(action), ...each } : each,
  );
}

/** `Warning about late dispatch`. */
function nameOf(action: ReportedAction): string {
  return fill(SAY.about, { name: actionName(action), issue: violationInSentence(action.violation) });
}

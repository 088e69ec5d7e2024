import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { statementAnswer } from './contract.ts';
import type { EvidenceItem, Statement } from './statement.ts';

type Answer = z.input<typeof statementAnswer>;

/** A statement as the API tells it. */
export function toStatement(statement: Statement): Answer {
  const { zone, at, measure, facts, rule, redress, ...rest } = statement;
  return {
    ...rest,
    at: formatTimestamp(at),
    zone: zone.name,
    measure: {
      ...measure,
      from: formatTimestamp(measure.from),
      until: written(measure.until),
      review: written(measure.review),
      works: [...measure.works],
      limited: [...measure.limited],
      todo: [...measure.todo],
    },
    facts: toFacts(facts),
    rule: { ...rule, sentences: [...rule.sentences] },
    finding: { ...rest.finding, sentences: [...rest.finding.sentences] },
    redress: {
      ...redress,
      appealUntil: formatTimestamp(redress.appealUntil),
      mediators: redress.mediators.map((each) => ({ ...each })),
    },
  };
}

function toFacts({ issue, items, rests, figures, figuresInWords, excused, passedOver }: Statement['facts']) {
  return {
    ...{ issue, figures, figuresInWords },
    items: items.map(toItem),
    rests: rests.map((each) => ({ ...each, at: formatTimestamp(each.at), items: each.items.map(toItem) })),
    excused: excused.map((each) => ({ ...each })),
    passedOver: [...passedOver],
  };
}

function toItem(item: EvidenceItem): Answer['facts']['items'][number] {
  return { ...item, at: formatTimestamp(item.at), settled: written(item.settled) };
}

function written(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : formatTimestamp(at);
}

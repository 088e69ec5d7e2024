import { fill } from '../../../words/fill.ts';
import { capital, count, enumeration, percentage } from '../../../words/quantities-en.ts';
import { violationTitle } from '../../../words/seller-violations-en.ts';
import { LETTER_WORDS as WORDS } from '../../../words/statement-letter-en.ts';
import { MEASURE_NAMES } from '../../../words/statements-en.ts';
import { writtenDay, writtenTime } from '../../written-time.ts';
import type { EvidenceItem, Statement } from '../statement.ts';

/** A part of a letter. `terms`: what has a name of its own, with what is said of it. */
export type LetterBlock =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly heading: string | undefined;
      readonly numbered: boolean;
      readonly entries: readonly string[];
    }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly lines: readonly string[] }[] };

export type LetterSection = { readonly heading: string; readonly blocks: readonly LetterBlock[] };

/** A statement of reasons as a letter (Regulation (EU) 2019/1150, art. 4), the same for the page and the PDF. */
export type Letter = {
  readonly title: string;
  readonly subject: string;
  readonly reference: string;
  readonly lines: readonly string[];
  readonly lead: string;
  readonly sections: readonly LetterSection[];
  readonly foot: readonly string[];
};

/** Writes the letter of a statement. */
export function letterOf(statement: Statement, marketplace: string): Letter {
  const { measure, rule, finding, redress, zone, at } = statement;
  const { works, limited } = measure;
  return {
    title: WORDS.title,
    subject: fill(WORDS.subject, {
      measure: MEASURE_NAMES[measure.kind][measure.stage],
      violation: violationTitle(rule.violation),
    }),
    reference: fill(WORDS.reference, { reference: statement.reference }),
    lines: [fill(WORDS.from, { marketplace, day: writtenDay(at, zone) }), fill(WORDS.to, { seller: statement.seller })],
    lead: WORDS.lead,
    sections: [
      {
        heading: WORDS.decided,
        blocks: [
          ...texts(measure.sentence, `${measure.duration} ${measure.scope}`),
          list(WORDS.works, works),
          list(WORDS.limited, limited.length > 0 ? limited : [WORDS.nothing]),
        ],
      },
      { heading: WORDS.facts, blocks: factBlocks(statement) },
      { heading: WORDS.rule, blocks: texts(...rule.sentences) },
      { heading: WORDS.finding, blocks: texts(...finding.sentences) },
      { heading: WORDS.todo, blocks: [list(undefined, measure.todo)] },
      { heading: WORDS.ends, blocks: texts(measure.ends) },
      {
        heading: WORDS.redress,
        blocks: [
          {
            kind: 'terms',
            terms: [
              { term: WORDS.appeal, lines: [redress.appeal, redress.howToAppeal] },
              { term: WORDS.support, lines: [redress.support] },
              {
                term: WORDS.mediators,
                lines: redress.mediators.map(({ name, address }) => `${name} (${address})`),
              },
              { term: WORDS.outOfCourt, lines: [redress.outOfCourt] },
              { term: WORDS.court, lines: [redress.court] },
            ],
          },
        ],
      },
    ],
    foot: [fill(WORDS.frozen, { at: writtenTime(at, zone) }), fill(WORDS.zone, { zone: zone.name })],
  };
}

function factBlocks({ facts }: Statement): readonly LetterBlock[] {
  const { issue, items, rests, figuresInWords } = facts;
  const standsOn = enumeration(
    rests.map(({ action }) => action),
    'and',
  );
  return [
    ...texts(issue, ...(figuresInWords === undefined ? [] : [figuresInWords])),
    ...(items.length === 0 ? [] : [evidence(WORDS.evidence, items)]),
    ...(rests.length === 0 ? [] : texts(fill(WORDS.rests, { actions: standsOn }))),
    ...rests
      .filter((rested) => rested.items.length > 0)
      .map(({ action, issue, items: its }) =>
        evidence(fill(WORDS.evidenceOf, { action, issue: issue.replace(/\.$/, '') }), its),
      ),
    ...texts(...leftOut(facts.excused.length, facts.passedOver.length)),
  ];
}

function texts(...all: readonly string[]): readonly LetterBlock[] {
  return all.map((text) => ({ kind: 'text', text }));
}

function list(heading: string | undefined, entries: readonly string[]): LetterBlock {
  return { kind: 'list', heading, numbered: false, entries };
}

function evidence(heading: string, items: readonly EvidenceItem[]): LetterBlock {
  return { kind: 'list', heading, numbered: true, entries: items.map(entryOf) };
}

function entryOf({ sentence, fills, event }: EvidenceItem): string {
  const weight = fills === undefined ? '' : ` ${fill(WORDS.fills, { share: percentage(fills) })}`;
  return `${sentence}${weight} ${fill(WORDS.event, { event })}`;
}

function leftOut(excused: number, passedOver: number): readonly string[] {
  const parts = [
    ...(excused === 0 ? [] : [fill(WORDS.excused, { count: count(excused) })]),
    ...(passedOver === 0 ? [] : [fill(WORDS.passedOver, { count: count(passedOver) })]),
  ];
  return parts.length === 0 ? [] : [capital(fill(WORDS.leftOut, { excused: enumeration(parts, 'and') }))];
}

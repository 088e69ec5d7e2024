import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import type { RuleTold } from '../../words/staff-trace-en.ts';
import type { Trace } from './api-shapes.ts';

type Asked = Trace['rules'][number];

/** A question of a trace with its figures; undefined where a newer service asks what this page does not know yet. */
export function readRule(asked: Asked): RuleTold | undefined {
  const { met } = asked;
  const number = (field: string) => (typeof asked[field] === 'number' ? asked[field] : 0);
  const texts = (field: string) => (Array.isArray(asked[field]) ? asked[field].map(String) : []);
  switch (asked.rule) {
    case 'meter':
      return {
        rule: 'meter',
        met,
        meter: number('meter'),
        level: number('level'),
        rate: number('rate'),
        items: number('items'),
        lapses: number('lapses'),
        ...subjectsOf(asked),
        minimumLapses: number('minimumLapses'),
        minimumSubjects: number('minimumSubjects'),
        alpha: alphaOf(asked['sensitivity']),
      };
    case 'acute':
      return { rule: 'acute', met, lapses: number('lapses'), ...subjectsOf(asked), fresh: number('fresh') };
    case 'breach':
      return { rule: 'breach', met, events: texts('events') };
    case 'restrictions':
      return { rule: 'restrictions', met, within: number('within'), of: number('of') };
    case 'categories':
      return { rule: 'categories', met, restricted: texts('restricted').map(categoryName), of: number('of') };
    case 'plan':
      return { rule: 'plan', met };
    case 'acknowledgement':
      return { rule: 'acknowledgement', met };
    case 'deadline':
      return { rule: 'deadline', met, due: String(asked['due']) };
    case 'evidence':
      return { rule: 'evidence', met, takenOut: texts('takenOut') };
    case 'person':
      return { rule: 'person', met, event: String(asked['event']) };
    default:
      return undefined;
  }
}

/** Of how many customers lapses are, the service does not tell everybody. */
function subjectsOf({ subjects }: Asked): { readonly subjects?: number } {
  return typeof subjects === 'number' ? { subjects } : {};
}

function alphaOf(sensitivity: unknown): number {
  const { alpha } = (sensitivity ?? {}) as { readonly alpha?: unknown };
  return typeof alpha === 'number' ? alpha : 0;
}

function categoryName(category: string): string {
  const names: Readonly<Record<string, string>> = POLICY_TERMS.category;
  return names[category] ?? category;
}

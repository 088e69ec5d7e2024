import type { Policy } from '../../../rulebook/policy/policy.ts';
import type { Capabilities } from '../../../rulebook/standing/capabilities.ts';
import type { Trace } from '../../../rulebook/standing/trace.ts';
import type { ActionFile } from '../../../rulebook/standing/view-action.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import {
  NOTICE_HEADINGS,
  NOTICE_TITLES,
  NOTICE_WORDS,
  type NoticePartName,
  NOTICE_SENTENCES as SAY,
} from '../../../words/notices-en.ts';
import { enumeration } from '../../../words/quantities-en.ts';
import { due, type Said, said } from '../../../words/said.ts';
import { ACTION_NAMES, RESTRICTED_FEATURES, TODO_WORDS } from '../../../words/seller-actions-en.ts';
import { whySentence } from '../../../words/seller-decisions-en.ts';
import { effectSaid, type ToldLimit } from '../../../words/seller-effects-en.ts';
import { endingSaid, restsOnSigns, todoSaid } from '../../../words/seller-told-en.ts';
import { issueSentence, violationInSentence } from '../../../words/seller-violations-en.ts';
import { asDecided, type DecidedAction, type DecisionFacts, ignoredFrom } from './as-decided.ts';
import { type CitedEvent, evidenceSaid } from './evidence.ts';
import type { Letter, LetterPart } from './letter.ts';
import { ruleSaid } from './rule.ts';

/** What is known when a notice is written: the decision, and the seller's views of its action. */
export type NoticeSources = {
  readonly line: DecisionFacts;
  readonly file: ActionFile;
  readonly capabilities: Capabilities;
  /** Of the decision; undefined where it is stored no more. */
  readonly trace: Trace | undefined;
  /** The events it cites that are no lapses: breaches of conduct. */
  readonly cited: readonly CitedEvent[];
  /** The policy that the line names. */
  readonly policy: Policy;
};

/** The notice that tells a decision: the issue, the evidence, the rule, what works, what to do by when, and the ways out. */
export function decisionLetter(sources: NoticeSources): Letter {
  const { line, file, policy } = sources;
  const action = asDecided(line, file.view, policy);
  return {
    words: NOTICE_WORDS,
    title: titleOf(line, action),
    parts: partsOf({
      what: whatSaid(line, file, action),
      ...effectParts(sources, action),
      todo: todoParts(action),
      evidence: evidenceSaid(line, file.evidence, sources.cited),
      rule: ruleSaid(line, sources.trace),
      ending: endingSaid(action, action.ended),
      appeal: appealSaid(action),
      ask: [said(SAY.ask)],
    }),
  };
}

/** The notice that a warning is still not acknowledged when the time for it is over (policy §3). */
export function reminderLetter({ line, file, policy }: Pick<NoticeSources, 'line' | 'file' | 'policy'>): Letter {
  const action = asDecided(line, file.view, policy);
  const next = formatTimestamp(ignoredFrom(Date.parse(line.at), file.view.violation, policy));
  const isConduct = action.cureUntil === undefined;
  const open: DecidedAction = { ...action, acknowledgeBy: undefined };
  return {
    words: NOTICE_WORDS,
    title: said(NOTICE_TITLES.reminder, { issue: violationInSentence(line.violation) }),
    parts: partsOf({
      what: [
        said(issueSentence(line.violation, line.because.length, false)),
        ...(action.acknowledgeBy === undefined ? [] : [said(SAY.ignored, { by: { at: action.acknowledgeBy } })]),
        said(isConduct ? SAY.reminderConduct : SAY.reminderWhat, { next: due(next) }),
        said(SAY.decided, { at: { at: line.at }, action: line.action }),
      ],
      todo: todoParts({ ...open, todo: file.view.todo }),
      evidence: evidenceSaid(line, file.evidence, []),
      ending: endingSaid(action, false),
      appeal: appealSaid(action),
      ask: [said(SAY.ask)],
    }),
  };
}

function titleOf({ decision, violation }: DecisionFacts, { kind, feature, until }: DecidedAction): Said {
  return said(NOTICE_TITLES[decision], {
    issue: violationInSentence(violation),
    name: ACTION_NAMES[kind].name.toLowerCase(),
    ...(feature === undefined ? {} : { feature: RESTRICTED_FEATURES[feature] }),
    ...(until === undefined ? {} : { until: { at: until } }),
  });
}

function whatSaid(line: DecisionFacts, { view }: ActionFile, action: DecidedAction): readonly Said[] {
  const { at, why, rests, conditions, because } = line;
  const cited = because.length === 0 ? view.because.length : because.length;
  return [
    said(issueSentence(line.violation, cited, restsOnSigns(action))),
    ...(why === undefined ? [] : [said(whySentence(why))]),
    ...(rests === undefined ? [] : [said(SAY.rests, { rests: enumeration(rests, 'and') })]),
    ...(conditions === undefined ? [] : [said(SAY.conditions, { conditions: enumeration(conditions, 'and') })]),
    said(SAY.decided, { at: { at }, action: line.action }),
  ];
}

function effectParts({ line, capabilities }: NoticeSources, action: DecidedAction) {
  if (action.ended) return {};
  const { works, limited } = effectSaid(action, limitsOf(line, capabilities, action));
  return { works, limited };
}

/** What a restriction limits, with its figures as long as they are its own. */
function limitsOf(
  { action: id }: DecisionFacts,
  { features }: Capabilities,
  action: DecidedAction,
): readonly ToldLimit[] {
  const { feature, until } = action;
  if (feature === undefined) return [];
  const { action: by, allowed, perDay, heldShare, heldDays } = features[feature];
  if (by !== id) return [{ feature, state: { allowed: false, until } }];
  return [{ feature, state: { allowed, until, perDay, heldShare, heldDays } }];
}

function todoParts(action: DecidedAction): readonly Told[] {
  // The appeal has a part of its own.
  const now = action.todo.filter((todo) => todo !== 'appeal');
  if (now.length === 0) return [said(SAY.nothingToDo)];
  return now.map((todo) => ({ title: TODO_WORDS[todo].title, ...todoSaid(todo, action) }));
}

function appealSaid({ appealBy }: DecidedAction): readonly Said[] {
  return appealBy === undefined ? [] : [said(SAY.appeal, { by: due(appealBy) })];
}

type Told = Said & { readonly title?: string };

const FORMS: Readonly<Record<NoticePartName, LetterPart['form']>> = {
  what: 'text',
  works: 'list',
  limited: 'list',
  todo: 'steps',
  evidence: 'list',
  rule: 'text',
  ending: 'text',
  appeal: 'text',
  ask: 'text',
};

/** The parts that say something, in the order in which they are given. */
export function partsOf(parts: Partial<Readonly<Record<NoticePartName, readonly Told[]>>>): LetterPart[] {
  return (Object.keys(FORMS) as NoticePartName[]).flatMap((part) => {
    const told = parts[part] ?? [];
    if (told.length === 0) return [];
    return [{ part, heading: NOTICE_HEADINGS[part], form: FORMS[part], said: told.map((each) => copy(each)) }];
  });
}

function copy({ text, values, title }: Told): LetterPart['said'][number] {
  return { text, values: { ...values }, ...(title === undefined ? {} : { title }) };
}

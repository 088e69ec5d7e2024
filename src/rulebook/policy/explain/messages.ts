import type { Policy } from '../policy.ts';
import { FINDINGS, type FindingKind, type ScreenVerdict } from '../screening.ts';
import { type Section, type Statement, statement, statementIf, terms } from './statement.ts';

/** What becomes of messages in which something is found (policy §5, screening). */
export function explainMessages({ screening }: Policy): Section {
  const named = (say: string, kinds: readonly FindingKind[]): readonly Statement[] =>
    statementIf(kinds.length > 0, say, { findings: terms('finding', kinds, 'or') });
  const said = (say: string, verdict: ScreenVerdict): readonly Statement[] => {
    const kinds = FINDINGS.filter((kind) => screening.verdicts[kind] === verdict);
    return named(say, kinds);
  };
  return {
    section: 'messages',
    statements: [
      statement('screen-both'),
      ...said('screen-deliver', 'deliver'),
      ...said('screen-mask', 'mask'),
      ...said('screen-hold', 'hold'),
      ...said('screen-block', 'block'),
      ...named('screen-coached', screening.coached),
      ...statementIf(screening.coached.length > 0, 'screen-again'),
      ...named('screen-case', screening.cases),
      statement('screen-sure', { from: { share: screening.from } }),
      statement('screen-alone'),
    ],
    parts: [],
  };
}

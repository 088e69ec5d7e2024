import { Link } from '@tanstack/react-router';
import { RULE_CASE_WORDS as WORDS } from '../../words/staff-rules-en.ts';
import { useViewer } from '../api/viewer.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import type { CaseDetail } from './api-shapes.ts';
import { ActionLinks } from './links.tsx';

/** Why a rule is in shadow, and where it is mended. */
export function CaseRule({ rule, violation }: { rule: NonNullable<CaseDetail['rule']>; violation: string | null }) {
  const { permissions } = useViewer();
  return (
    <Section title={WORDS.title}>
      <FactList
        facts={[
          { term: WORDS.budget, detail: WORDS.of(rule.overturned, rule.decided) },
          { term: WORDS.version, detail: <code>{rule.policy}</code> },
          { term: WORDS.actions, detail: <ActionLinks actions={rule.actions} /> },
        ]}
      />
      <p>
        <Link to="/staff/rules" search={violation === null ? {} : { shadow: violation }}>
          {WORDS.rules}
        </Link>
      </p>
      {permissions['policy.propose'] === undefined ? null : (
        <p>
          <Link to="/staff/policies">{WORDS.policies}</Link>
        </p>
      )}
    </Section>
  );
}

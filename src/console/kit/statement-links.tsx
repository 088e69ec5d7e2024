import { STATEMENT_LINKS as WORDS } from '../../words/statement-letter-en.ts';
import { Section } from './page.tsx';

/** Where the statement of reasons of an action is. The server makes both: they open, print and are kept without this page. */
export function StatementLinks({ action }: { readonly action: string }) {
  const statement = `/v1/actions/${encodeURIComponent(action.replace('/', '~'))}/statement`;
  return (
    <Section title={WORDS.title} lead={WORDS.about}>
      <p>
        <a href={`${statement}?format=letter`}>{WORDS.letter}</a>
        {' · '}
        <a href={`${statement}?format=pdf`}>{WORDS.pdf}</a>
      </p>
    </Section>
  );
}

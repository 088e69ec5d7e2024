import { DATA_PROTECTION_WORDS as WORDS } from '../../words/data-protection-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { useCheckpoint } from './use-figures.ts';

/** How large the tamper-evident log is, what was signed last, and how anybody checks it. */
export function LogView() {
  const { data, error, isFetching, refetch } = useCheckpoint();
  const isNew = error instanceof ApiProblem && error.code === 'not-ready';
  return (
    <Section title={WORDS.log} lead={WORDS.logLead}>
      {isNew ? <p>{WORDS.noCheckpoint}</p> : null}
      {error === null || isNew ? null : (
        <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <CardSkeleton lines={4} /> : null}
      {data === undefined ? null : <Checkpoint note={data} />}
      <h3>{WORDS.verify}</h3>
      <ol>
        {WORDS.verifySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}

function Checkpoint({ note }: { readonly note: string }) {
  const [origin = '', size = '', root = ''] = note.split('\n');
  return (
    <>
      <FactList
        facts={[
          { term: WORDS.size, detail: Number(size).toLocaleString('en') },
          { term: WORDS.origin, detail: origin },
          { term: WORDS.root, detail: <code>{root}</code> },
        ]}
      />
      <h3>{WORDS.checkpoint}</h3>
      <pre className="checkpoint">{note}</pre>
    </>
  );
}

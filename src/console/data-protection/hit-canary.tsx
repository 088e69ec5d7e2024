import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CANARY_STATUS_NAMES, CANARY_VERDICTS, CANARIES_TEXT as TEXT } from '../../words/canaries-page-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { problemWords } from '../staff/problem-words.ts';
import type { Judging } from './canary-dialogs.tsx';

type HitCanary = components['schemas']['HitCanary'];

/** A customer who does not exist and was called or written to, with the chain of evidence. */
export function HitCanaryCard({
  canary,
  onJudge,
}: {
  readonly canary: HitCanary;
  readonly onJudge: (judging: Judging) => void;
}) {
  const { order, seller, status, verdict, byChance, hits, viewers, judged, inquiry } = canary;
  return (
    <>
      <h3>{fill(TEXT.hitOf, { order, status: CANARY_STATUS_NAMES[status] })}</h3>
      <p className="soft">
        <Link to="/staff/sellers/$id" params={{ id: seller }}>
          {seller}
        </Link>
      </p>
      <p>{fill(CANARY_VERDICTS[verdict], { chance: byChance.toPrecision(1) })}</p>
      <ul>
        {hits.map(({ id, kind, at, counts, readable }) => (
          <li key={id}>
            <Sentence of={TEXT[kind]} values={{ at: <Instant key="at" at={at} show="absolute" /> }} />{' '}
            {counts ? null : TEXT.passed} {readable ? <SaidButton hit={id} order={order} /> : null}
          </li>
        ))}
        {viewers.map(({ access, person, at, field, ofShop }) => (
          <li key={`${access} ${field}`}>
            <Sentence
              of={ofShop ? TEXT.viewer : TEXT.viewerOther}
              values={{
                ...{ name: person.name, field: TEXT.fields[field] },
                at: <Instant key="at" at={at} show="absolute" />,
              }}
            />
          </li>
        ))}
        {viewers.length === 0 ? <li>{TEXT.noViewer}</li> : null}
      </ul>
      {judged === undefined ? null : (
        <p>
          <Sentence
            of={TEXT.judged}
            values={{
              ...{ name: judged.by.name, reason: judged.reason },
              at: <Instant key="at" at={judged.at} show="absolute" />,
            }}
          />
        </p>
      )}
      {inquiry === undefined ? null : (
        <p>
          <Link to="/staff/data-protection/breaches/$id" params={{ id: inquiry }}>
            {TEXT.inquiry}
          </Link>
        </p>
      )}
      {status === 'hit' ? (
        <p>
          <Button
            variant="default"
            onClick={() => onJudge({ canary, verdict: 'confirmed' })}
            aria-label={fill(TEXT.confirmOf, { order })}
          >
            {TEXT.confirm}
          </Button>{' '}
          <Button
            variant="default"
            onClick={() => onJudge({ canary, verdict: 'dismissed' })}
            aria-label={fill(TEXT.dismissOf, { order })}
          >
            {TEXT.dismiss}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** What was said is opened when somebody asks for it: each look stands in the log. */
function SaidButton({ hit, order }: { readonly hit: string; readonly order: string }) {
  const api = useApi();
  const read = useMutation({
    mutationFn: () => answer(api.POST('/v1/canary-hits/{id}/text', { params: { path: { id: hit } } })),
  });
  if (read.data !== undefined) return <q>{read.data.text ?? TEXT.readNothing}</q>;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={read.isPending}
        onClick={() => read.mutate()}
        aria-label={fill(TEXT.readOf, { order })}
      >
        {TEXT.read}
      </Button>{' '}
      {read.error === null ? TEXT.readLead : problemWords(read.error)}
    </>
  );
}

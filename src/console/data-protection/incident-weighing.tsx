import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { fill } from '../../words/fill.ts';
import { EVIDENCE_NAMES, PROPOSAL_NAMES, WEIGHING_TEXT as TEXT } from '../../words/reporting-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { problemWords } from '../staff/problem-words.ts';
import type { Incident } from './use-incidents.ts';

/** What a report weighs and why; where its reporter asked, somebody else looks again here. */
export function IncidentWeighing({ incident }: { readonly incident: Incident }) {
  const { weighing, recordOfReporter } = incident;
  return (
    <Section title={TEXT.title} lead={TEXT.lead} frame="card">
      {weighing === null ? <p>{TEXT.none}</p> : null}
      <FactList facts={[...weighed(weighing), reporterOf(recordOfReporter)]} />
      {recordOfReporter?.standing === 'asked' ? <LookAgain reference={incident.reference} /> : null}
    </Section>
  );
}

function weighed(weighing: Incident['weighing']): readonly Fact[] {
  if (weighing === null) return [];
  const { own, counted, reports, reporters, weight, needed, evidence, proposal } = weighing;
  const [neededReporters, neededWeight] = [needed.reporters, written(needed.weight)];
  return [
    { term: TEXT.own, detail: fill(TEXT.ownOf, { own: written(own), counted: written(counted) }) },
    {
      term: TEXT.together,
      detail: fill(TEXT.togetherOf, { reports, reporters, weight: written(weight), neededReporters, neededWeight }),
    },
    {
      term: TEXT.evidence,
      detail: evidence.length === 0 ? TEXT.noEvidence : evidence.map((kind) => EVIDENCE_NAMES[kind]).join('; '),
    },
    { term: TEXT.proposal, detail: PROPOSAL_NAMES[proposal] },
  ];
}

function reporterOf(record: Incident['recordOfReporter']): Fact {
  if (record === null) return { term: TEXT.reporter, detail: TEXT.noAccount };
  const { founded, unfounded } = record;
  return { term: TEXT.reporter, detail: fill(TEXT.record, { founded, unfounded }) };
}

function written(weight: number): string {
  return `${Number(weight.toFixed(2))}`;
}

function LookAgain({ reference }: { readonly reference: string }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const decide = useMutation({
    mutationFn: (takenBack: boolean) => {
      const params = { path: { id: reference } };
      return answer(api.POST('/v1/incidents/{id}/reporter', { params, body: { takenBack } }));
    },
    onSuccess: (incident) => queryClient.setQueryData(['incident', reference], incident),
  });
  return (
    <>
      <Notice tone="watch">{TEXT.asks}</Notice>
      {decide.error === null ? null : <Notice tone="problem">{problemWords(decide.error)}</Notice>}
      <div className="request-acts">
        <Button variant="default" loading={decide.isPending} onClick={() => decide.mutate(true)}>
          {TEXT.restore}
        </Button>
        <Button variant="default" loading={decide.isPending} onClick={() => decide.mutate(false)}>
          {TEXT.keep}
        </Button>
      </div>
    </>
  );
}

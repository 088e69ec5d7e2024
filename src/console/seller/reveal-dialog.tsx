import { Button, Radio } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { FIELD_NAMES, PURPOSE_NAMES, REVEAL_TEXT as TEXT } from '../../words/reveal-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { useViewer } from '../api/viewer.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { RevealedValue } from '../kit/revealed-value.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useWork } from '../sign-in/use-work.ts';
import { BriefingFirst } from './briefing-first.tsx';
import type { LookReason } from './look-limit.tsx';
import './reveal-dialog.css';
import type { CustomerField, Reveal } from './shapes.ts';

/** Seldom needed. */
const LookLimit = lazy(async () => ({ default: (await import('./look-limit.tsx')).LookLimit }));

type RevealDialogProps = {
  readonly order: string;
  readonly field: CustomerField;
  readonly onClose: () => void;
};

/**
 * Asks for one field with a purpose, and shows it for as long as the policy says. What is shown is kept nowhere else. Who has the privacy
 * briefing still to read does so here, and what was asked for goes on.
 */
export function RevealDialog({ order, field, onClose }: RevealDialogProps) {
  const api = useApi();
  const { name } = useViewer();
  const [purpose, setPurpose] = useState(field.purposes[0]);
  const [answered, setAnswered] = useState<Reveal>();
  const { working, failure, run } = useWork();
  const ask = (confirmed: boolean, because?: LookReason) =>
    void run(async () => {
      if (purpose === undefined) return;
      const told = because === undefined ? {} : { because };
      const body = { purpose, fields: [field.field], confirmed, ...told };
      setAnswered(await answer(api.POST('/v1/orders/{id}/reveals', { params: { path: { id: order } }, body })));
    });
  const kept = answered?.kept[0];
  const framed = (content: ReactNode) => (
    <Dialog opened onClose={onClose} title={fill(TEXT.title, { field: FIELD_NAMES[field.field] })}>
      {content}
    </Dialog>
  );
  if (failure instanceof ApiProblem && failure.code === 'attestation-needed')
    return framed(<BriefingFirst onAttested={() => ask(kept?.confirm === true)} />);
  if (kept?.watch !== undefined)
    return framed(
      <Suspense fallback={<CardSkeleton lines={3} />}>
        <LookLimit kept={kept} watch={kept.watch} working={working} onTold={(because) => ask(true, because)} />
        {failure === undefined ? null : <Failure error={failure} title={TEXT.failed} />}
      </Suspense>,
    );
  return framed(
    answered?.shown[0] === undefined ? (
      <div className="reveal-ask">
        <Radio.Group label={TEXT.why} value={purpose ?? ''} onChange={(chosen) => setPurpose(chosen as typeof purpose)}>
          {field.purposes.map((each) => (
            <Radio key={each} value={each} label={PURPOSE_NAMES[each]} />
          ))}
        </Radio.Group>
        <p className="soft">{TEXT.recorded}</p>
        {kept === undefined ? null : (
          <Notice tone={kept.confirm ? 'watch' : 'problem'} title={TEXT.kept}>
            {kept.reason} {kept.instead}
          </Notice>
        )}
        {failure === undefined ? null : <Failure error={failure} title={TEXT.failed} />}
        <div>
          <Button loading={working} onClick={() => ask(kept?.confirm === true)}>
            {kept?.confirm === true ? TEXT.confirm : TEXT.ask}
          </Button>
        </div>
      </div>
    ) : (
      <RevealedValue reveal={answered} name={name} onClose={onClose} />
    ),
  );
}

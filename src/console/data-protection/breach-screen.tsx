import { Button, NativeSelect, Radio } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { CAUSES } from '../../words/data-breach-notices-en.ts';
import { BREACH_STATUS_NAMES, RISK_NAMES, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { AddReportDialog } from './add-report-dialog.tsx';
import { BreachActDialog } from './breach-act-dialog.tsx';
import { BreachAffected } from './breach-affected.tsx';
import { BreachClocks } from './breach-clocks.tsx';
import { BreachContainment } from './breach-containment.tsx';
import { BreachNotice } from './breach-notice.tsx';
import { BreachSellers } from './breach-sellers.tsx';
import { BreachStory } from './breach-story.tsx';
import { type Breach, useBreach } from './use-breaches.ts';
import './data-protection.css';

const route = getRouteApi('/staff/data-protection/breaches/$id');

/** One inquiry: its clocks, what is stopped, whose data were shown, what was done, and what can be done now. */
export function BreachScreen() {
  const { id } = route.useParams();
  const { data, error, isFetching, refetch } = useBreach(id);
  const { zone } = useClock();
  return (
    <>
      <PageHeader
        title={data === undefined ? WORDS.title : BREACH_STATUS_NAMES[data.status]}
        back={
          <Link to="/staff/data-protection" search={{ view: 'breaches' }}>
            {WORDS.back}
          </Link>
        }
        lead={id}
        actions={
          <Button
            variant="default"
            component="a"
            href={`/v1/data-breaches/${id}/record`}
            download
            title={WORDS.exportAlt}
          >
            {WORDS.export}
          </Button>
        }
      />
      {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <CardSkeleton lines={6} /> : null}
      {data === undefined ? null : (
        <ClockProvider zone={zone}>
          <Standing breach={data} />
          <BreachClocks breach={data} />
          <BreachContainment breach={data} />
          <BreachAffected breach={data} />
          <BreachNotice breach={data} />
          <BreachSellers breach={data} />
          <Section title={WORDS.drafts}>
            <div className="request-acts">
              <Button variant="default" component="a" href={`/v1/data-breaches/${data.id}/letter/pdf`} target="_blank">
                {WORDS.letterPdf}
              </Button>
              <Button variant="default" component="a" href={`/v1/data-breaches/${data.id}/letter`} download>
                {WORDS.letterJson}
              </Button>
            </div>
            <Draft title={WORDS.draftRegulator} text={data.drafts.regulator} />
            <Draft title={WORDS.draftCustomers} text={data.drafts.customers} />
            <Draft title={WORDS.draftSeller} text={data.drafts.seller} />
          </Section>
          <BreachStory breach={data} />
        </ClockProvider>
      )}
    </>
  );
}

function Draft({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details>
      <summary>{title}</summary>
      <blockquote className="incident-text">{text}</blockquote>
    </details>
  );
}

const STEPS = ['add_report', 'assess', 'propose_closing', 'send_back', 'sign_off'] as const;
type Step = (typeof STEPS)[number];
const STEP_NAMES: Readonly<Record<Step, string>> = {
  add_report: WORDS.addReport,
  assess: WORDS.assess,
  propose_closing: WORDS.proposeClosing,
  send_back: WORDS.sendBack,
  sign_off: WORDS.signOff,
};

function Standing({ breach }: { readonly breach: Breach }) {
  const { id, can, suspectedAt, assessment, cause, reports } = breach;
  const [step, setStep] = useState<Step>();
  const found =
    assessment === undefined
      ? WORDS.notAssessed
      : `${assessment.isBreach ? WORDS.isBreach : WORDS.noBreach}; ${WORDS.risk}: ${RISK_NAMES[assessment.risk]}`;
  return (
    <>
      <FactList
        facts={[
          { term: WORDS.columns.suspected, detail: <Instant at={suspectedAt} /> },
          { term: WORDS.assessment, detail: found },
          ...(cause === undefined ? [] : [{ term: WORDS.cause, detail: CAUSES[cause] }]),
          ...reports.map((report) => ({
            term: WORDS.report,
            detail: <ReportLink report={report} />,
          })),
        ]}
      />
      <div className="request-acts">
        {STEPS.filter((each) => can.includes(each)).map((each) => (
          <Button key={each} variant={each === 'sign_off' ? 'filled' : 'default'} onClick={() => setStep(each)}>
            {STEP_NAMES[each]}
          </Button>
        ))}
      </div>
      {step === undefined ? null : <StepDialog id={id} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
}

function ReportLink({ report }: { readonly report: string }) {
  return (
    <Link to="/staff/data-protection/reports/$id" params={{ id: report }}>
      {report}
    </Link>
  );
}

type StepDialogProps = { readonly id: string; readonly step: Step; readonly onClose: () => void };

function StepDialog({ id, step, onClose }: StepDialogProps) {
  const common = { id, onClose, title: STEP_NAMES[step], label: STEP_NAMES[step] };
  switch (step) {
    case 'add_report':
      return <AddReportDialog {...common} />;
    case 'assess':
      return <AssessDialog {...common} />;
    case 'propose_closing':
      return <CloseDialog {...common} />;
    case 'send_back':
    case 'sign_off':
      return <BreachActDialog {...common} act={(text) => ({ do: step, text })} />;
  }
}

type BreachCause = NonNullable<Breach['cause']>;
type BreachRisk = NonNullable<Breach['assessment']>['risk'];

type Common = {
  readonly id: string;
  readonly onClose: () => void;
  readonly title: string;
  readonly label: string;
};

function AssessDialog(common: Common) {
  const [isBreach, setBreach] = useState<boolean>();
  const [risk, setRisk] = useState<BreachRisk>();
  const [isChecked, setChecked] = useState(false);
  return (
    <BreachActDialog
      {...common}
      title={WORDS.assessTitle}
      onCheck={() => setChecked(true)}
      act={(text) =>
        isBreach === undefined || risk === undefined ? undefined : { do: 'assess', isBreach, risk, text }
      }
    >
      <Radio.Group
        label={WORDS.assessment}
        value={isBreach === undefined ? '' : String(isBreach)}
        onChange={(next) => setBreach(next === 'true')}
        error={isChecked && isBreach === undefined ? WORDS.choose : undefined}
      >
        <Choices>
          <Radio value="true" label={WORDS.isBreach} />
          <Radio value="false" label={WORDS.noBreach} />
        </Choices>
      </Radio.Group>
      <Radio.Group
        label={WORDS.risk}
        value={risk ?? ''}
        onChange={(next) => setRisk(next as BreachRisk)}
        error={isChecked && risk === undefined ? WORDS.choose : undefined}
      >
        <Choices>
          {Object.entries(RISK_NAMES).map(([each, name]) => (
            <Radio key={each} value={each} label={name} />
          ))}
        </Choices>
      </Radio.Group>
    </BreachActDialog>
  );
}

function Choices({ children }: { readonly children: ReactNode }) {
  return <div className="incident-choices">{children}</div>;
}

function CloseDialog(common: Common) {
  const [cause, setCause] = useState('');
  const [isChecked, setChecked] = useState(false);
  return (
    <BreachActDialog
      {...common}
      onCheck={() => setChecked(true)}
      act={(text) => (cause === '' ? undefined : { do: 'propose_closing', cause: cause as BreachCause, text })}
    >
      <p>{WORDS.closeLead}</p>
      <NativeSelect
        label={WORDS.cause}
        data={[{ value: '', label: '' }, ...Object.entries(CAUSES).map(([value, label]) => ({ value, label }))]}
        value={cause}
        onChange={(event) => setCause(event.currentTarget.value)}
        error={isChecked && cause === '' ? WORDS.choose : undefined}
      />
    </BreachActDialog>
  );
}

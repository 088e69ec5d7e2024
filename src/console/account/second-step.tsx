import { Button } from '@mantine/core';
import { useState } from 'react';
import { SECOND_STEP_TEXT as TEXT } from '../../words/my-account-en.ts';
import { ask } from '../api/ask.ts';
import { useViewer } from '../api/viewer.ts';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { PasswordAsked } from './password-asked.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { type Enrolment, SecondStepEnrolment } from './second-step-enrolment.tsx';
import { useViewerAgain } from './use-sign-in-facts.ts';

type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'password'; readonly for: 'on' | 'off' | 'codes' }
  | { readonly at: 'scan'; readonly enrolment: Enrolment }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

const REST: Stage = { at: 'rest' };

/** Turns the second step of the sign-in on and off. */
export function SecondStep() {
  const { secondStep } = useViewer();
  const [stage, setStage] = useState<Stage>(REST);
  return (
    <Section title={TEXT.title} lead={TEXT.about} frame="card">
      {stage.at === 'rest' ? (
        <>
          <p>{secondStep ? TEXT.on : TEXT.off}</p>
          <Choices on={secondStep} onChoose={(choice) => setStage({ at: 'password', for: choice })} />
        </>
      ) : (
        <Steps stage={stage} setStage={setStage} />
      )}
    </Section>
  );
}

function Choices({
  on,
  onChoose,
}: {
  readonly on: boolean;
  readonly onChoose: (choice: 'on' | 'off' | 'codes') => void;
}) {
  if (!on)
    return (
      <Button variant="default" onClick={() => onChoose('on')}>
        {TEXT.turnOn}
      </Button>
    );
  return (
    <div className="account-buttons">
      <Button variant="default" onClick={() => onChoose('codes')}>
        {TEXT.renew}
      </Button>
      <Button variant="default" onClick={() => onChoose('off')}>
        {TEXT.turnOff}
      </Button>
    </div>
  );
}

type StepsProps = { readonly stage: Exclude<Stage, typeof REST>; readonly setStage: (stage: Stage) => void };

function Steps({ stage, setStage }: StepsProps) {
  const lookAgain = useViewerAgain();
  const toast = useToast();
  const rest = () => setStage(REST);
  if (stage.at === 'codes') return <RecoveryCodes codes={stage.codes} onKept={rest} />;
  if (stage.at === 'scan') {
    const { enrolment } = stage;
    const confirmed = async () => {
      toast(TEXT.turnedOn);
      setStage({ at: 'codes', codes: enrolment.backupCodes });
      await lookAgain();
    };
    return <SecondStepEnrolment enrolment={enrolment} onConfirmed={confirmed} onCancel={rest} />;
  }
  return <PasswordStage wanted={stage.for} setStage={setStage} />;
}

function PasswordStage({
  wanted,
  setStage,
}: {
  readonly wanted: 'on' | 'off' | 'codes';
  readonly setStage: (stage: Stage) => void;
}) {
  const lookAgain = useViewerAgain();
  const toast = useToast();
  const go = async (password: string) => {
    if (wanted === 'off') {
      await ask('POST', '/auth/two-factor/disable', { password });
      toast(TEXT.turnedOff);
      setStage(REST);
      await lookAgain();
    } else if (wanted === 'on') {
      setStage({ at: 'scan', enrolment: (await ask('POST', '/auth/two-factor/enable', { password })) as Enrolment });
    } else {
      const told = (await ask('POST', '/auth/two-factor/generate-backup-codes', { password })) as Pick<
        Enrolment,
        'backupCodes'
      >;
      setStage({ at: 'codes', codes: told.backupCodes });
    }
  };
  return (
    <PasswordAsked
      about={wanted === 'codes' ? TEXT.renewAbout : undefined}
      submit={wanted === 'off' ? TEXT.turnOff : TEXT.goOn}
      onGiven={go}
      onCancel={() => setStage(REST)}
    />
  );
}

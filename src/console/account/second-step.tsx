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

type Wanted = 'on' | 'off' | 'codes' | 'replace';

type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'password'; readonly for: Wanted }
  | { readonly at: 'scan'; readonly enrolment: Enrolment; readonly replaces: boolean }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

const REST: Stage = { at: 'rest' };

/** Turns the second step of the sign-in on and off, and puts another app in the place of one. `first`: what it begins with. */
export function SecondStep({ first }: { readonly first?: Wanted | undefined }) {
  const { secondStep } = useViewer();
  const [stage, setStage] = useState<Stage>(first === undefined ? REST : { at: 'password', for: first });
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

function Choices({ on, onChoose }: { readonly on: boolean; readonly onChoose: (choice: Wanted) => void }) {
  if (!on)
    return (
      <Button variant="default" onClick={() => onChoose('on')}>
        {TEXT.turnOn}
      </Button>
    );
  return (
    <div className="account-buttons">
      <Button variant="default" onClick={() => onChoose('replace')}>
        {TEXT.replace}
      </Button>
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
    const { enrolment, replaces } = stage;
    const confirmed = async () => {
      toast(replaces ? TEXT.replaced : TEXT.turnedOn);
      setStage({ at: 'codes', codes: enrolment.backupCodes });
      await lookAgain();
    };
    return <SecondStepEnrolment enrolment={enrolment} replaces={replaces} onConfirmed={confirmed} onCancel={rest} />;
  }
  return <PasswordStage wanted={stage.for} setStage={setStage} />;
}

function PasswordStage({ wanted, setStage }: { readonly wanted: Wanted; readonly setStage: (stage: Stage) => void }) {
  const lookAgain = useViewerAgain();
  const toast = useToast();
  const go = async (password: string) => {
    if (wanted === 'off') {
      await ask('POST', '/auth/two-factor/disable', { password });
      toast(TEXT.turnedOff);
      setStage(REST);
      await lookAgain();
    } else if (wanted === 'on' || wanted === 'replace') {
      const replaces = wanted === 'replace';
      const path = replaces ? '/auth/two-factor/replace' : '/auth/two-factor/enable';
      setStage({ at: 'scan', replaces, enrolment: (await ask('POST', path, { password })) as Enrolment });
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
      about={wanted === 'codes' ? TEXT.renewAbout : wanted === 'replace' ? TEXT.replaceAbout : undefined}
      submit={wanted === 'off' ? TEXT.turnOff : TEXT.goOn}
      onGiven={go}
      onCancel={() => setStage(REST)}
    />
  );
}

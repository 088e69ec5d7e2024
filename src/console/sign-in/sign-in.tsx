import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { SIGN_IN_TEXT as TEXT } from '../../words/sign-in-en.ts';
import { useMarketplace } from '../api/marketplace.ts';
import { Notice } from '../kit/notice.tsx';
import { CodeForm } from './code-form.tsx';
import { DemoPeople } from './demo-people.tsx';
import { PasswordForm } from './password-form.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { useArrival } from './use-arrival.ts';

const route = getRouteApi('/sign-in');

/** Signing in: e-mail and password or a passkey, then the second step where there is one. */
export function SignIn() {
  const { to } = route.useSearch();
  const { demo } = useMarketplace();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const arrive = useArrival(to);
  const replaceSecondStep = useArrival('/account?replace=true');
  if (step === 'code')
    return (
      <SignInPage title={TEXT.codeTitle}>
        <CodeForm onSignedIn={arrive} onRecovered={replaceSecondStep} onStartOver={() => setStep('password')} />
      </SignInPage>
    );
  return (
    <SignInPage
      title={TEXT.title}
      reports={false}
      beside={demo === null ? undefined : <DemoPeople demo={demo} onSignedIn={arrive} />}
    >
      {to === undefined ? null : <Notice>{TEXT.needed}</Notice>}
      <PasswordForm onSignedIn={arrive} onSecondStep={() => setStep('code')} />
      <p className="sign-in-page-foot">
        {TEXT.noAccount} <a href="/report-a-problem">{TEXT.report}</a>
      </p>
    </SignInPage>
  );
}

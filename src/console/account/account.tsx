import { getRouteApi, Link } from '@tanstack/react-router';
import { ROLES } from '../../words/console-en.ts';
import { SECOND_STEP_TEXT, ACCOUNT_TEXT as TEXT } from '../../words/my-account-en.ts';
import { audienceOf, useViewer } from '../api/viewer.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Notice } from '../kit/notice.tsx';
import { Card, PageHeader } from '../kit/page.tsx';
import { NoticeBell } from '../seller/notice-bell.tsx';
import { SellerNavigation } from '../seller/seller-navigation.tsx';
import { AppShell } from '../shell/app-shell.tsx';
import { NoticePreferences } from './notice-preferences.tsx';
import { Passkeys } from './passkeys.tsx';
import { PasswordChange } from './password-change.tsx';
import { SecondStep } from './second-step.tsx';
import { SignedInDevices } from './signed-in-devices.tsx';
import './account.css';

const route = getRouteApi('/account');

/** Who I am, and how I sign in. */
export function Account() {
  const viewer = useViewer();
  const { name, email, role, sellerId } = viewer;
  const { secondStepDue = false } = viewer;
  const { replace = false } = route.useSearch();
  const isSeller = audienceOf(viewer) === 'seller' && !secondStepDue;
  const { zone } = useClock();
  const facts = [
    { term: TEXT.name, detail: name },
    { term: TEXT.email, detail: email },
    { term: TEXT.role, detail: ROLES[role] },
    ...(sellerId === undefined ? [] : [{ term: TEXT.seller, detail: sellerId }]),
  ];
  return (
    <AppShell
      home="/"
      navigation={isSeller ? <SellerNavigation /> : undefined}
      tools={isSeller ? <NoticeBell /> : undefined}
    >
      {/* People sign in by the clock on the wall, also where the marketplace has another. */}
      <ClockProvider zone={zone}>
        <div className="account">
          <PageHeader title={TEXT.title} back={isSeller ? undefined : <Link to="/">{TEXT.back}</Link>} />
          <Card>
            <FactList facts={facts} />
          </Card>
          {secondStepDue ? (
            <Notice tone="watch" title={SECOND_STEP_TEXT.dueTitle}>
              {SECOND_STEP_TEXT.due}
            </Notice>
          ) : null}
          {replace ? (
            <Notice tone="watch" title={SECOND_STEP_TEXT.usedTitle}>
              {SECOND_STEP_TEXT.used}
            </Notice>
          ) : null}
          {secondStepDue || replace ? null : <PasswordChange />}
          <SecondStep first={secondStepDue ? 'on' : replace ? 'replace' : undefined} />
          <Passkeys />
          {secondStepDue || replace ? <PasswordChange /> : null}
          <SignedInDevices />
          {isSeller ? <NoticePreferences /> : null}
        </div>
      </ClockProvider>
    </AppShell>
  );
}

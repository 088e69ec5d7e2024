import { Link } from '@tanstack/react-router';
import { ROLES } from '../../words/console-en.ts';
import { ACCOUNT_TEXT as TEXT } from '../../words/my-account-en.ts';
import { audienceOf, useViewer } from '../api/viewer.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { FactList } from '../kit/fact-list.tsx';
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

/** Who I am, and how I sign in. */
export function Account() {
  const viewer = useViewer();
  const { name, email, role, sellerId } = viewer;
  const isSeller = audienceOf(viewer) === 'seller';
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
          <PasswordChange />
          <SecondStep />
          <Passkeys />
          <SignedInDevices />
          {isSeller ? <NoticePreferences /> : null}
        </div>
      </ClockProvider>
    </AppShell>
  );
}

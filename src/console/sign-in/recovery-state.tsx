import { RECOVERY_PAGE, RECOVERY_STATE as TEXT } from '../../words/recovery-en.ts';
import type { components } from '../api/types.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** How a request that runs stands. */
export function RecoveryState({ running }: { readonly running: components['schemas']['RunningRecovery'] }) {
  const { mailedTo, waitsUntil, linkUntil, approvalsNeeded, approvals } = running;
  const until = <Instant at={linkUntil ?? waitsUntil} show="absolute" />;
  const next = approvalsNeeded === 0 ? TEXT.waits : TEXT.waitsForPeople;
  return (
    <SignInPage title={TEXT.title}>
      <Notice tone="done">
        <Sentence of={TEXT.mailed} values={{ address: mailedTo }} />
      </Notice>
      <p>
        <Sentence
          of={linkUntil === undefined ? next : TEXT.sent}
          values={{ until, approvals: String(approvals), needed: String(approvalsNeeded) }}
        />
      </p>
      <p className="soft">{TEXT.stop}</p>
      <p>
        <a href="/sign-in">{RECOVERY_PAGE.back}</a>
      </p>
    </SignInPage>
  );
}

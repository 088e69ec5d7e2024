import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { TEAM_ROLES } from '../../words/accesses-page-en.ts';
import { fill } from '../../words/fill.ts';
import { TEAM_TEXT as TEXT } from '../../words/team-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useWork } from '../sign-in/use-work.ts';
import type { Invitation } from './shapes.ts';
import './team-invitations.css';
import { useOpenInvitations, useTeamAgain } from './use-team.ts';

/** Inviting somebody to the team, and what invitations are open. */
export function TeamInvitations() {
  const { data, error, isFetching, refetch } = useOpenInvitations();
  return (
    <>
      <Section title={TEXT.invite} lead={TEXT.inviteLead}>
        <Invite />
      </Section>
      <Section title={TEXT.open}>
        {data === undefined && error === null ? <CardSkeleton lines={2} /> : null}
        {error === null ? null : <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />}
        {data?.items.length === 0 ? <p className="soft">{TEXT.openNone}</p> : null}
        <ul className="team-invitations">
          {data?.items.map((each) => (
            <li key={each.id}>
              <Open invitation={each} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

type TeamRole = keyof typeof TEAM_ROLES;
const ROLES: readonly TeamRole[] = ['seller-member', 'seller-owner'];

function Invite() {
  const api = useApi();
  const lookAgain = useTeamAgain();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<TeamRole>('seller-member');
  const [made, setMade] = useState<{ readonly email: string; readonly link: string }>();
  const { working, failure, run } = useWork();
  const send = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const { link, invitation } = await answer(api.POST('/v1/invitations', { body: { email: email.trim(), role } }));
      setMade({ email: invitation.email, link });
      setEmail('');
      await lookAgain();
    });
  };
  return (
    <>
      <form className="team-invite" onSubmit={send}>
        <TextInput
          type="email"
          required
          maxLength={254}
          label={TEXT.email}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <NativeSelect
          label={TEXT.inviteAs}
          value={role}
          onChange={(event) => setRole(ROLES.find((each) => each === event.currentTarget.value) ?? 'seller-member')}
          data={ROLES.map((value) => ({ value, label: TEAM_ROLES[value] }))}
        />
        <Button type="submit" loading={working} disabled={email.trim() === ''}>
          {TEXT.inviteDo}
        </Button>
      </form>
      {failure === undefined ? null : <Failure error={failure} title={TEXT.inviteFailed} />}
      {made === undefined ? null : (
        <CopyableCode label={fill(TEXT.linkFor, { email: made.email })} code={made.link} note={TEXT.linkNote} />
      )}
    </>
  );
}

function Open({ invitation: { id, email, role, expiresAt } }: { readonly invitation: Invitation }) {
  const api = useApi();
  const toast = useToast();
  const lookAgain = useTeamAgain();
  const { working, failure, run } = useWork();
  const withdraw = () =>
    void run(async () => {
      await answer(api.DELETE('/v1/invitations/{id}', { params: { path: { id } } }));
      toast(TEXT.withdrawn);
      await lookAgain();
    });
  const named = TEAM_ROLES[role as TeamRole] ?? role;
  return (
    <>
      <span>
        <Sentence of={TEXT.openOf} values={{ email, role: named, until: <Instant at={expiresAt} show="absolute" /> }} />
      </span>
      <Button
        variant="default"
        size="compact-md"
        loading={working}
        aria-label={fill(TEXT.withdrawOf, { email })}
        onClick={withdraw}
      >
        {TEXT.withdraw}
      </Button>
      {failure === undefined ? null : <Failure error={failure} title={TEXT.failed} />}
    </>
  );
}

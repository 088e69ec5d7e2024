import { Button } from '@mantine/core';
import { useState } from 'react';
import { TEAM_ROLES } from '../../words/accesses-page-en.ts';
import { fill } from '../../words/fill.ts';
import { TEAM_TEXT as TEXT } from '../../words/team-page-en.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import type { TeamMember } from './shapes.ts';
import './team-page.css';
import { TeamInvitations } from './team-invitations.tsx';
import { TeamRemoval } from './team-removal.tsx';
import { useTeam } from './use-team.ts';

/** The people of the own store: who they are, whether they read the privacy briefing; inviting and removing them. */
export function TeamPage() {
  const { id } = useViewer();
  const [leaving, setLeaving] = useState<TeamMember>();
  const asked = useTeam();
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const rows = data?.pages.flatMap(({ items }) => items);
  const columns = columnsFor(id, setLeaving);
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      {rows === undefined && !isError ? <TableSkeleton columns={columns.length} /> : null}
      {rows === undefined ? null : (
        <DataTable label={TEXT.label} columns={columns} rows={rows} rowKey={(row) => row.id} empty={null} />
      )}
      {isError ? (
        <Failure
          error={error}
          retrying={isFetching}
          onRetry={() => void (rows === undefined ? refetch() : fetchNextPage())}
        />
      ) : null}
      <MoreButton asked={asked} label={TEXT.more} />
      <TeamInvitations />
      {leaving === undefined ? null : <TeamRemoval person={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function columnsFor(own: string, onRemove: (person: TeamMember) => void): readonly Column<TeamMember>[] {
  return [
    {
      key: 'who',
      header: TEXT.who,
      cell: ({ id, name, email }) => (
        <span className="team-who">
          {id === own ? fill(TEXT.you, { name }) : name}
          <br />
          <span className="soft">{email}</span>
        </span>
      ),
    },
    { key: 'role', header: TEXT.role, cell: ({ role }) => TEAM_ROLES[role] },
    { key: 'briefing', header: TEXT.briefing, cell: (person) => <Briefing person={person} /> },
    {
      key: 'shown',
      header: TEXT.shown,
      cell: ({ lastShown }) => (lastShown === undefined ? TEXT.nothing : <Instant at={lastShown} />),
    },
    {
      key: 'act',
      header: TEXT.act,
      cell: (person) =>
        person.id === own ? null : (
          <Button
            variant="default"
            size="compact-md"
            aria-label={fill(TEXT.removeOf, { name: person.name })}
            onClick={() => onRemove(person)}
          >
            {TEXT.remove}
          </Button>
        ),
    },
  ];
}

function Briefing({ person: { attested, due } }: { readonly person: TeamMember }) {
  if (due !== undefined || attested === undefined) return TEXT.due[due ?? 'first'];
  return <Sentence of={TEXT.read} values={{ until: <Instant at={attested.until} show="absolute" /> }} />;
}

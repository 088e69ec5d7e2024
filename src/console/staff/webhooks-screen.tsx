import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { STAFF_KEYS } from '../../words/staff-en.ts';
import { successWords, WEBHOOKS_WORDS } from '../../words/staff-webhooks-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { PageHeader } from '../kit/page.tsx';
import { useShortcut } from '../kit/shortcuts.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { Webhook } from './api-shapes.ts';
import { StaffFailure } from './staff-failure.tsx';
import { useWebhooks } from './use-webhooks.ts';
import { AddWebhook } from './webhook-form.tsx';
import { SecretDialog, type ShownSecret } from './webhook-secret.tsx';
import { WebhookState } from './webhook-state.tsx';
import './webhooks.css';

const WORDS = WEBHOOKS_WORDS.columns;

const COLUMNS: readonly Column<Webhook>[] = [
  {
    key: 'address',
    header: WORDS.address,
    cell: ({ url, description }) => (
      <span className="webhooks-address">
        <strong>{description === '' ? new URL(url).host : description}</strong>
        <span className="soft">{url}</span>
      </span>
    ),
  },
  { key: 'state', header: WORDS.state, cell: (webhook) => <WebhookState webhook={webhook} /> },
  {
    key: 'success',
    header: WORDS.success,
    align: 'end',
    cell: ({ lastWeek }) => <span className="number">{successWords(lastWeek.attempts, lastWeek.delivered)}</span>,
  },
  {
    key: 'waiting',
    header: WORDS.waiting,
    align: 'end',
    cell: ({ waiting }) => <span className="number">{waiting}</span>,
  },
  { key: 'dead', header: WORDS.dead, align: 'end', cell: ({ dead }) => <span className="number">{dead}</span> },
];

/** Who is told of changes: a list, and how to add to it. */
export function WebhooksScreen() {
  const webhooks = useWebhooks();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<ShownSecret & { readonly id: string }>();
  const add = () => setAdding(true);
  useShortcut('a', STAFF_KEYS.addWebhook, add);
  return (
    <>
      <PageHeader
        title={WEBHOOKS_WORDS.title}
        lead={WEBHOOKS_WORDS.what}
        actions={<Button onClick={add}>{WEBHOOKS_WORDS.add}</Button>}
      />
      <DataTable
        label={WEBHOOKS_WORDS.list}
        columns={COLUMNS}
        rows={webhooks.data}
        rowKey={({ id }) => id}
        link={({ id }, content) => (
          <Link to="/staff/webhooks/$id" params={{ id }}>
            {content}
          </Link>
        )}
        empty={<EmptyState title={WEBHOOKS_WORDS.emptyTitle}>{WEBHOOKS_WORDS.empty}</EmptyState>}
        failure={
          webhooks.isError ? (
            <StaffFailure
              error={webhooks.error}
              retrying={webhooks.isFetching}
              onRetry={() => void webhooks.refetch()}
            />
          ) : undefined
        }
      />
      <AddWebhook
        opened={adding}
        onClose={() => setAdding(false)}
        onAdded={(id, made) => {
          setAdding(false);
          setSecret({ id, secret: made });
        }}
      />
      <SecretDialog
        shown={secret}
        onKept={() => {
          setSecret(undefined);
          if (secret !== undefined) void navigate({ to: '/staff/webhooks/$id', params: { id: secret.id } });
        }}
      />
    </>
  );
}

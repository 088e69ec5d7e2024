import { Button } from '@mantine/core';
import { useState } from 'react';
import { MY_DATA as TEXT } from '../../words/my-data-page-en.ts';
import { PageHeader, Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { AskedFailure } from './asked-failure.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { MyRequests } from './my-requests.tsx';
import { useDownload } from './use-my-data.ts';

/** The own data: a copy of them, their erasure, and what became of what was asked. */
export function MyDataPage() {
  const [erasing, setErasing] = useState(false);
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <Copy />
      <Section title={TEXT.eraseTitle} lead={TEXT.eraseLead}>
        <Button variant="default" onClick={() => setErasing(true)}>
          {TEXT.erase}
        </Button>
        {erasing ? <EraseDialog order={undefined} onClose={() => setErasing(false)} /> : null}
      </Section>
      <Section title={TEXT.requestsTitle} lead={TEXT.requestsLead}>
        <MyRequests />
      </Section>
    </>
  );
}

function Copy() {
  const toast = useToast();
  const { mutate, isPending, error } = useDownload();
  const download = () => mutate(undefined, { onSuccess: () => toast(TEXT.copyDone) });
  return (
    <Section title={TEXT.copyTitle} lead={TEXT.copyLead}>
      <Button onClick={download} loading={isPending}>
        {TEXT.copy}
      </Button>
      <AskedFailure title={TEXT.copyFailed} error={error} onRetry={download} />
    </Section>
  );
}

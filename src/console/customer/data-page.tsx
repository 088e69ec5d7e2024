import { Button } from '@mantine/core';
import { MY_DATA as TEXT } from '../../words/my-data-page-en.ts';
import { PageHeader, Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { AskedFailure } from './asked-failure.tsx';
import { DataNotices } from './data-notices.tsx';
import { EraseSection } from './erase-section.tsx';
import { MailChoice } from './mail-choice.tsx';
import { MyRequests } from './my-requests.tsx';
import { useDownload } from './use-my-data.ts';

/** The own data: a copy of them, their erasure, and what became of what was asked. */
export function MyDataPage() {
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <DataNotices />
      <MailChoice />
      <Copy />
      <EraseSection />
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

import { Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { REPORT_KINDS, REPORT_PAGE as TEXT } from '../../words/report-a-problem-en.ts';
import { useApi } from '../api/api-context.tsx';
import { viewerQuery } from '../api/viewer.ts';
import { Notice } from '../kit/notice.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import { type Received, type Report, useSendReport } from './use-report.ts';
import './report.css';

/** For whoever has reported before. */
const OwnReporting = lazy(async () => ({ default: (await import('./own-reporting.tsx')).OwnReporting }));

type Faults = { readonly [Field in 'kind' | 'text' | 'order' | 'contact']?: string };

const KINDS = Object.entries(REPORT_KINDS) as readonly (readonly [Report['kind'], string])[];

/** What happened, in a choice and a sentence; the rest is for who knows it. */
export function ReportForm({ onReceived }: { readonly onReceived: (received: Received) => void }) {
  const { data: viewer } = useQuery({ ...viewerQuery(useApi()), retry: false });
  const send = useSendReport();
  const [faults, setFaults] = useState<Faults>({});
  const { working, failure, run } = useWork();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readReport(new FormData(event.currentTarget));
    setFaults(read.faults);
    if (focusFirst(event.currentTarget, read.faults) || read.report === undefined) return;
    const { report } = read;
    void run(async () => onReceived(await send(report)));
  };
  return (
    <form className="sign-in-page-form" onSubmit={submit} noValidate>
      <Radio.Group name="kind" label={TEXT.kind} error={faults.kind}>
        <div className="report-kinds">
          {KINDS.map(([kind, label]) => (
            <Radio key={kind} value={kind} label={label} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={TEXT.text}
        description={TEXT.textHelp}
        name="text"
        rows={4}
        maxLength={4000}
        size="md"
        error={faults.text}
      />
      {viewer?.kind === 'person' && viewer.sellerId !== undefined ? (
        <Checkbox name="ownSlip" label={TEXT.ownSlip} description={TEXT.ownSlipHelp} />
      ) : null}
      <details className="report-more" open={faults.order !== undefined || faults.contact !== undefined || undefined}>
        <summary>{TEXT.more}</summary>
        <div className="sign-in-page-form">
          <TextInput label={TEXT.order} name="order" maxLength={128} size="md" error={faults.order} />
          <TextInput label={TEXT.shop} name="shop" maxLength={120} size="md" />
          <TextInput
            label={TEXT.contact}
            description={TEXT.contactHelp}
            name="contact"
            type="email"
            autoComplete="email"
            maxLength={254}
            size="md"
            error={faults.contact}
          />
        </div>
      </details>
      {viewer === undefined ? null : (
        <Suspense fallback={null}>
          <OwnReporting />
        </Suspense>
      )}
      <p className="soft report-privacy">
        {TEXT.privacy} {viewer === undefined ? null : TEXT.role}
      </p>
      {failure === undefined ? null : (
        <Notice tone="problem" title={TEXT.notSent}>
          {problemWords(failure)}
        </Notice>
      )}
      <Button type="submit" size="md" loading={working}>
        {TEXT.submit}
      </Button>
    </form>
  );
}

/** The report of a form, or what is wrong with it, field by field. */
function readReport(form: FormData): { readonly faults: Faults; readonly report?: Report } {
  const field = (name: string): string => String(form.get(name) ?? '').trim();
  const [text, order, shop, contact] = [field('text'), field('order'), field('shop'), field('contact')];
  const kind = KINDS.find(([each]) => each === field('kind'))?.[0];
  const faults: Faults = {
    ...(kind === undefined ? { kind: TEXT.kindMissing } : {}),
    ...(saysLittle(text) ? { text: TEXT.textMissing } : {}),
    ...(/^[A-Za-z0-9._-]*$/.test(order) ? {} : { order: TEXT.orderFault }),
    ...(contact === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) ? {} : { contact: TEXT.contactFault }),
  };
  if (kind === undefined || Object.keys(faults).length > 0) return { faults };
  const known = (name: 'order' | 'shop' | 'contact', value: string) => (value === '' ? {} : { [name]: value });
  return {
    faults,
    report: {
      ...{ kind, text, ...(form.get('ownSlip') === null ? {} : { ownSlip: true }) },
      ...known('order', order),
      ...known('shop', shop),
      ...known('contact', contact),
    },
  };
}

/** The service asks for as much, and looks closer. */
function saysLittle(text: string): boolean {
  return (text.match(/[\p{Letter}\p{Number}]/gu) ?? []).length < 10;
}

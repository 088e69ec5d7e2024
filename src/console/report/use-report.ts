import { useRef } from 'react';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

export type Report = components['schemas']['IncidentReport'];
export type Received = components['schemas']['IncidentReceived'];
export type ReportState = components['schemas']['IncidentStatus'];

/** Sends a report. Sent again after an answer was lost it is the same one; with other words it is another. */
export function useSendReport(): (report: Report) => Promise<Received> {
  const api = useApi();
  const last = useRef<{ readonly said: string; readonly key: string }>(undefined);
  return (report) => {
    const said = JSON.stringify(report);
    if (last.current?.said !== said) last.current = { said, key: crypto.randomUUID() };
    const { key } = last.current;
    return answer(api.POST('/v1/incidents', { params: { header: { 'idempotency-key': key } }, body: report }));
  };
}

import { ask } from '../api/ask.ts';
import type { MessageSent, QuickReplies, ReportReason, Thread, ThreadsPage } from './shapes.ts';

export const calls = {
  threads: (query: Record<string, string>) =>
    ask('GET', `/v1/threads?${new URLSearchParams(query)}`) as Promise<ThreadsPage>,
  thread: (id: string, cursor: string) =>
    ask('GET', `/v1/threads/${id}${cursor === '' ? '' : `?cursor=${cursor}`}`) as Promise<Thread>,
  send: (id: string, body: { id: string; text: string; coached: boolean }) =>
    ask('POST', `/v1/threads/${id}/messages`, body) as Promise<MessageSent>,
  read: (id: string, message: string) =>
    ask('PUT', `/v1/threads/${id}/read`, { message }) as Promise<{ unread: number }>,
  settings: (id: string, body: { muted: boolean; blocked: boolean }) => ask('PUT', `/v1/threads/${id}/settings`, body),
  report: (id: string, message: string, reason: ReportReason) =>
    ask('POST', `/v1/threads/${id}/messages/${message}/reports`, { reason }),
  quickReplies: () => ask('GET', '/v1/quick-replies') as Promise<QuickReplies>,
};

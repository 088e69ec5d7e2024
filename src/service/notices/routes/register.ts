import type { App } from '../../http/registrar.ts';
import type { NoticeParts } from '../notices.ts';
import { getNotice } from './get-notice.ts';
import { listNotices } from './list-notices.ts';
import { readAllNotices } from './read-all-notices.ts';
import { readNotice } from './read-notice.ts';

/** What the routes about notices are made of. */
export type NoticeRoutes = Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>;

/** Adds what sellers were told. */
export function registerNoticeRoutes(app: App, parts: NoticeRoutes): void {
  listNotices(app, parts);
  getNotice(app, parts);
  readNotice(app, parts);
  readAllNotices(app, parts);
}

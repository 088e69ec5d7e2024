import type { App } from '../../http/registrar.ts';
import type { NoticeParts } from '../notices.ts';
import { getNotice } from './get-notice.ts';
import { getPreferences } from './get-preferences.ts';
import { listNotices } from './list-notices.ts';
import { putPreferences } from './put-preferences.ts';
import { readAllNotices } from './read-all-notices.ts';
import { readNotice } from './read-notice.ts';
import { reportBounce } from './report-bounce.ts';
import { unsubscribe } from './unsubscribe.ts';

/** What the routes about notices are made of. */
export type NoticeRoutes = Pick<
  NoticeParts,
  'pool' | 'ledger' | 'newId' | 'team' | 'sendsMail' | 'now' | 'unsubscribeLinks'
>;

/** Adds what sellers were told. */
export function registerNoticeRoutes(app: App, parts: NoticeRoutes): void {
  listNotices(app, parts);
  getNotice(app, parts);
  readNotice(app, parts);
  readAllNotices(app, parts);
  getPreferences(app, parts);
  putPreferences(app, parts);
  reportBounce(app, parts);
  unsubscribe(app, parts);
}

import { Link } from '@tanstack/react-router';
import { NOTICES_TEXT as TEXT } from '../../words/notices-en.ts';
import { Instant } from '../kit/instant.tsx';
import { useWalk } from '../kit/use-walk.ts';
import type { NoticeSummary } from './shapes.ts';
import { Told } from './told.tsx';

/** Notices below each other, the unread ones marked in words too; j and k walk along. */
export function NoticeList({ notices }: { readonly notices: readonly NoticeSummary[] }) {
  const ref = useWalk<HTMLUListElement>(TEXT.next, TEXT.previous);
  return (
    <ul className="notices-list" aria-label={TEXT.list} ref={ref}>
      {notices.map((notice) => (
        <li key={notice.id} data-unread={notice.openedAt === undefined}>
          <Link to="/seller/notices/$notice" params={{ notice: notice.id }}>
            <span className="notices-list-title">
              <Told of={notice.title} />
            </span>
            {notice.openedAt === undefined ? <span className="notices-list-mark">{TEXT.unreadMark}</span> : null}
          </Link>
          <p className="soft">
            <Instant at={notice.at} />
            {notice.action === undefined ? null : ` · ${notice.action}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

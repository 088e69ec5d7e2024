import { IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { NOTICES_TEXT as TEXT } from '../../words/notices-en.ts';
import { useNewestNotice } from './use-notices.ts';
import './notice-bell.css';

/** More than so many are not told one by one. */
const MOST_SHOWN = 99;

/** Leads to the notices from every page, with how many are unread. */
export function NoticeBell() {
  const unread = useNewestNotice().data?.unread ?? 0;
  return (
    <Link className="notice-bell" to="/seller/notices" aria-label={nameOf(unread)}>
      <IconBell aria-hidden="true" size={20} stroke={1.8} />
      {unread === 0 ? null : (
        <span className="notice-bell-count number" aria-hidden="true">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  );
}

function nameOf(unread: number): string {
  return unread === 0 ? TEXT.bell : `${TEXT.bell}, ${fill(TEXT.bellUnread, { count: unread })}`;
}

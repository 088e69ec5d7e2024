import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { NOTICES_TEXT as TEXT } from '../../words/notices-en.ts';
import { Instant } from '../kit/instant.tsx';
import { useShortcut } from '../kit/shortcuts.tsx';
import type { NoticeSummary } from './shapes.ts';
import { Told } from './told.tsx';

/** Notices below each other, the unread ones marked in words too; j and k walk along. */
export function NoticeList({ notices }: { readonly notices: readonly NoticeSummary[] }) {
  const ref = useRef<HTMLUListElement>(null);
  const walk = (step: number) => () => focusNext(ref.current, step);
  useShortcut('j', TEXT.next, walk(1));
  useShortcut('k', TEXT.previous, walk(-1));
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

function focusNext(root: HTMLElement | null, step: number): void {
  const stops: readonly HTMLElement[] = [...(root?.querySelectorAll('a') ?? [])];
  const here = stops.findIndex((stop) => stop.matches(':focus'));
  stops[here === -1 ? 0 : Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
}

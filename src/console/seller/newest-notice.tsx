import { Link } from '@tanstack/react-router';
import { NOTICES_TEXT as TEXT } from '../../words/notices-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Told } from './told.tsx';
import { useNewestNotice } from './use-notices.ts';

/** The newest notice that one has not opened yet; nothing where there is none. */
export function NewestNotice() {
  const newest = useNewestNotice().data?.items[0];
  if (newest === undefined) return null;
  return (
    <Notice tone="watch" title={TEXT.newest}>
      <p>
        <Told of={newest.title} /> · <Instant at={newest.at} />
      </p>
      <p>
        <Link to="/seller/notices/$notice" params={{ notice: newest.id }}>
          {TEXT.read}
        </Link>
      </p>
    </Notice>
  );
}

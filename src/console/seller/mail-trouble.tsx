import { Link } from '@tanstack/react-router';
import { MAIL_TROUBLE as TEXT } from '../../words/notices-en.ts';
import { Notice } from '../kit/notice.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Moment } from './moment.tsx';
import { Told } from './told.tsx';
import { useNewestNotice } from './use-notices.ts';

/** Stands above every page until it is read: what mail could not bring to anybody of the store. */
export function MissedNotice() {
  const missed = useNewestNotice().data?.missed ?? undefined;
  if (missed === undefined) return null;
  return (
    <Notice tone="problem" title={TEXT.missed}>
      <p>
        <Sentence of={TEXT.missedText} values={{ title: <Told of={missed.title} /> }} />
      </p>
      <p>
        <Link to="/seller/notices/$notice" params={{ notice: missed.id }}>
          {TEXT.missedLink}
        </Link>
      </p>
    </Notice>
  );
}

/** Stands above every page as long as mail to one's own address comes back: then notices are here only. */
export function MailTrouble() {
  const since = useNewestNotice().data?.mail.bouncingSince;
  if (since === undefined) return null;
  return (
    <Notice tone="watch" title={TEXT.title}>
      <p>
        <Sentence of={TEXT.text} values={{ at: <Moment at={since} /> }} />
      </p>
      <p>
        <Link to="/account">{TEXT.link}</Link>
      </p>
    </Notice>
  );
}

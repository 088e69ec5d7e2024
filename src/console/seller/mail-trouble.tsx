import { Link } from '@tanstack/react-router';
import { MAIL_TROUBLE as TEXT } from '../../words/notices-en.ts';
import { Notice } from '../kit/notice.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Moment } from './moment.tsx';
import { useNewestNotice } from './use-notices.ts';

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

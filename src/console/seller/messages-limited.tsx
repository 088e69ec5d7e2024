import { Link } from '@tanstack/react-router';
import { MESSAGES_LIMITED as TEXT } from '../../words/messages-limited-en.ts';
import { restsOnSigns } from '../../words/seller-told-en.ts';
import { issueSentence } from '../../words/seller-violations-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Ending } from './ending.tsx';
import { ActionLink, pathId } from './links.tsx';
import { useAction, useCapabilities } from './use-standing.ts';

/** What an action limits of a shop's messages: what still works, what not and since when, how it ends, and how to appeal. */
export function MessagesLimited() {
  const { data } = useCapabilities();
  const { allowed = true, action } = data?.features['messaging'] ?? {};
  return allowed || action === undefined ? null : <Limited action={action} />;
}

function Limited({ action }: { readonly action: string }) {
  const { data } = useAction(action);
  // Until it is there the way to it is: nobody waits for words that lead there.
  if (data === undefined)
    return (
      <Notice title={TEXT.title}>
        <p>{TEXT.works}</p>
        <ActionLink action={action}>{TEXT.action}</ActionLink>
      </Notice>
    );
  const { summary, ended } = data;
  const why = issueSentence(summary.violation, summary.because.length, restsOnSigns(summary));
  return (
    <Notice title={TEXT.title}>
      <p>{TEXT.works}</p>
      <p>
        <Sentence of={TEXT.limited} values={{ since: <Instant at={summary.since} show="absolute" />, why }} />
      </p>
      <p>
        <Ending action={summary} ended={ended} />
      </p>
      <p>
        <ActionLink action={action}>{TEXT.action}</ActionLink>
      </p>
      {summary.appealBy === undefined ? null : (
        <p>
          <Sentence of={TEXT.appealUntil} values={{ until: <Instant at={summary.appealBy} show="absolute" /> }} />{' '}
          <Link to="/seller/actions/$action/appeal" params={{ action: pathId(action) }}>
            {TEXT.appeal}
          </Link>
        </p>
      )}
    </Notice>
  );
}

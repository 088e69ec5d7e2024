import { Button } from '@mantine/core';
import { APPEAL_OUTCOME_WORDS, ITEM_ANSWER_WORDS, APPEALS_TEXT as TEXT, WRONG_WORDS } from '../../words/appeals-en.ts';
import { fill } from '../../words/fill.ts';
import { enumeration } from '../../words/quantities-en.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { SentFiles } from './file-list.tsx';
import { Deadline, Moment } from './moment.tsx';
import type { Appeal } from './use-answers.ts';
import { numberOf } from './use-files.ts';

type Item = Appeal['items'][number];

/** One appeal: where it stands, and item by item what was said and what was answered. */
export function AppealStory({ appeal, onWithdraw }: { readonly appeal: Appeal; readonly onWithdraw: () => void }) {
  const { state, items, reason } = appeal;
  const plan = (['cause', 'correction', 'prevention'] as const).flatMap((field) => {
    const detail = appeal[field];
    return detail === undefined ? [] : [{ term: TEXT[field], detail: detail ?? TEXT.destroyed }];
  });
  return (
    <article className="answers-kept" aria-label={fill(TEXT.named, { appeal: appeal.appeal })}>
      <p>
        <strong>{fill(TEXT.named, { appeal: appeal.appeal })}</strong>
        <br />
        <State appeal={appeal} />
      </p>
      {reason === undefined ? null : (
        <p>{reason ?? (appeal.decidedElsewhere ? TEXT.decidedElsewhere : TEXT.destroyed)}</p>
      )}
      <ul className="answers-items">
        {items.map((item) => (
          <li key={item.item}>
            <ItemStory item={item} appeal={appeal} />
          </li>
        ))}
      </ul>
      {plan.length === 0 ? null : <FactList facts={plan} />}
      {state === 'open' ? (
        <p>
          <Button variant="default" size="compact-sm" onClick={onWithdraw}>
            {TEXT.withdraw}
          </Button>
        </p>
      ) : null}
    </article>
  );
}

function State({ appeal: { state, filedAt, dueAt, endedAt, outcome } }: { readonly appeal: Appeal }) {
  switch (state) {
    case 'open':
      return <Sentence of={TEXT.open} values={{ filed: <Moment at={filedAt} />, due: <Deadline at={dueAt} /> }} />;
    case 'withdrawn':
      return <Sentence of={TEXT.withdrawn} values={{ at: <Moment at={endedAt ?? filedAt} /> }} />;
    case 'decided':
      return (
        <Sentence
          of={TEXT.decided}
          values={{
            at: <Moment at={endedAt ?? filedAt} />,
            outcome: outcome === undefined ? '' : APPEAL_OUTCOME_WORDS[outcome],
          }}
        />
      );
  }
}

function ItemStory({ item, appeal }: { readonly item: Item; readonly appeal: Appeal }) {
  const { answer, reason, because, evidence, files } = item;
  const { action, filedElsewhere, decidedElsewhere } = appeal;
  return (
    <>
      <p>
        <strong>{nameOfItem(item, action)}</strong>: {WRONG_WORDS[item.wrong]}
      </p>
      <p>{because ?? (filedElsewhere ? TEXT.filedElsewhere : TEXT.destroyed)}</p>
      {evidence.length === 0 ? null : (
        <p className="soft">{fill(TEXT.records, { records: enumeration(evidence, 'and') })}</p>
      )}
      {files.length === 0 ? null : <SentFiles of={{ purpose: 'appeal', number: numberOf(action) }} ids={files} />}
      {answer === undefined ? (
        <p className="soft">{decidedElsewhere ? TEXT.answeredWhole : TEXT.waiting}</p>
      ) : (
        <p>
          <strong>{ITEM_ANSWER_WORDS[answer]}.</strong> {reason ?? TEXT.destroyed}
        </p>
      )}
    </>
  );
}

/** What people call an item: its order or listing rather than its event. */
function nameOfItem({ item, orderId, listingId }: Item, action: string): string {
  return item === action ? TEXT.whole : (orderId ?? listingId ?? item);
}

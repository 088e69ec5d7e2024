import { useId } from 'react';
import { fill } from '../../words/fill.ts';
import { ACTION_NAMES, ACTION_STATUS_WORDS, ACTION_TEXT } from '../../words/seller-actions-en.ts';
import { HOME_TEXT } from '../../words/seller-home-en.ts';
import { actionName, restsOnSigns } from '../../words/seller-told-en.ts';
import { isMetric, issueSentence, violationTitle } from '../../words/seller-violations-en.ts';
import { Instant } from '../kit/instant.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { rungOf } from './action-words.ts';
import { ActionEffect } from './effect.tsx';
import { Ending } from './ending.tsx';
import { LapseList } from './lapse-list.tsx';
import { ActionLink } from './links.tsx';
import type { ActionSummary, Capabilities, Lapse, Standing } from './shapes.ts';
import { TodoList } from './todo-list.tsx';
import './action-card.css';

/** So many lapses stand in the card; the rest is on the action's own page. */
const SHOWN = 4;

type ActionCardProps = {
  readonly action: ActionSummary;
  readonly standing: Standing;
  readonly capabilities: Capabilities;
};

/** An action in force: the exact issue and its evidence, what works and what does not, what to do and how it ends. */
export function ActionCard({ action, standing, capabilities }: ActionCardProps) {
  const id = useId();
  const { violation, because } = action;
  return (
    <article className="action-card" data-rung={rungOf(action)} aria-labelledby={id}>
      <ActionHead action={action} id={id} />
      <p className="action-card-issue">{issueSentence(violation, because.length, restsOnSigns(action))}</p>
      <div className="action-card-columns">
        <div>
          <Evidence action={action} lapses={citedBy(action, standing)} />
          <ActionEffect action={action} capabilities={capabilities} />
        </div>
        <div>
          <section>
            <h4>{HOME_TEXT.todo}</h4>
            <TodoList action={action} />
          </section>
          <section>
            <h4>{HOME_TEXT.ending}</h4>
            <p>
              <Ending action={action} ended={action.endedAt !== undefined} />
            </p>
          </section>
        </div>
      </div>
      <footer>
        <ActionLink action={action.action}>
          {fill(HOME_TEXT.openNamed, { name: ACTION_NAMES[action.kind].name.toLowerCase() })}
        </ActionLink>
      </footer>
    </article>
  );
}

function ActionHead({ action, id }: { readonly action: ActionSummary; readonly id: string }) {
  return (
    <header className="action-card-head">
      <h3 id={id}>
        {actionName(action)} <span className="action-card-violation">· {violationTitle(action.violation)}</span>
      </h3>
      <p className="action-card-since">
        <RungBadge rung={rungOf(action)} size="sm" /> {ACTION_STATUS_WORDS[action.status]},{' '}
        <Sentence of={ACTION_TEXT.since} values={{ since: <Instant at={action.since} /> }} />
      </p>
    </header>
  );
}

function Evidence({ action, lapses }: { readonly action: ActionSummary; readonly lapses: readonly Lapse[] }) {
  const { violation, because } = action;
  const shown = lapses.slice(0, SHOWN);
  const rest = because.length - shown.length;
  return (
    <section>
      <h4>{HOME_TEXT.evidence}</h4>
      {isMetric(violation) ? <LapseList metric={violation} lapses={shown} /> : null}
      {rest <= 0 ? null : (
        <p className="action-card-rest">
          <ActionLink action={action.action}>
            {shown.length === 0 ? HOME_TEXT.evidenceElsewhere : fill(HOME_TEXT.evidenceMore, { count: rest })}
          </ActionLink>
        </p>
      )}
    </section>
  );
}

/** What an action cites is among the used lapses of its metric. */
function citedBy({ action, violation }: ActionSummary, { metrics }: Standing): readonly Lapse[] {
  const metric = metrics.find((each) => each.metric === violation);
  return metric?.used.filter((lapse) => lapse.action === action) ?? [];
}

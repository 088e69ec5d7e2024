import { TODO_WORDS } from '../../words/seller-actions-en.ts';
import { mendSentence } from '../../words/seller-violations-en.ts';
import { Sentence } from '../kit/sentence.tsx';
import { decidedBy } from './action-words.ts';
import { AnswerLink } from './links.tsx';
import { Deadline } from './moment.tsx';
import type { ActionSummary } from './shapes.ts';
import './todo-list.css';

type Todo = ActionSummary['todo'][number];

/** What to do about an action, most urgent first. */
export function TodoList({ action }: { readonly action: ActionSummary }) {
  return (
    <ol className="todo-list">
      {action.todo.map((todo) => (
        <li key={todo}>
          <strong>
            <TodoTitle todo={todo} action={action.action} />
          </strong>{' '}
          <TodoText todo={todo} action={action} />
        </li>
      ))}
    </ol>
  );
}

/** A link where there is something to fill in. */
function TodoTitle({ todo, action }: { readonly todo: Todo; readonly action: string }) {
  const title = `${TODO_WORDS[todo].title}.`;
  if (todo !== 'acknowledge' && todo !== 'record_plan' && todo !== 'appeal') return title;
  return (
    <AnswerLink action={action} todo={todo}>
      {title}
    </AnswerLink>
  );
}

function TodoText({ todo, action }: { readonly todo: Todo; readonly action: ActionSummary }) {
  const by = dueOf(todo, action);
  const mend = mendSentence(action.violation, action.category);
  const words = TODO_WORDS[todo];
  if (by === undefined) return <Sentence of={words.text} values={{ mend }} />;
  return <Sentence of={words.by} values={{ mend, by: <Deadline at={by} /> }} />;
}

/** By when. */
function dueOf(todo: Todo, action: ActionSummary): string | undefined {
  const { acknowledgeBy, until, review, cureUntil, appealBy } = action;
  switch (todo) {
    case 'acknowledge':
      return acknowledgeBy;
    case 'record_plan':
      return until ?? review;
    case 'mend':
      return cureUntil;
    case 'wait':
      return until ?? review;
    case 'await_decision':
      return decidedBy(action);
    case 'appeal':
      return appealBy;
  }
}

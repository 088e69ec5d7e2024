import { TODO_WORDS } from '../../words/seller-actions-en.ts';
import { mendSentence } from '../../words/seller-violations-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from './sentence.tsx';
import type { ActionSummary } from './shapes.ts';
import './todo-list.css';

type Todo = ActionSummary['todo'][number];

/** What to do about an action, most urgent first. */
export function TodoList({ action }: { readonly action: ActionSummary }) {
  return (
    <ol className="todo-list">
      {action.todo.map((todo) => (
        <li key={todo}>
          <strong>{TODO_WORDS[todo].title}.</strong> <TodoText todo={todo} action={action} />
        </li>
      ))}
    </ol>
  );
}

function TodoText({ todo, action }: { readonly todo: Todo; readonly action: ActionSummary }) {
  if (todo === 'mend') return mendSentence(action.violation, action.category);
  const by = dueOf(todo, action);
  const { text, by: dated } = TODO_WORDS[todo];
  return by === undefined ? text : <Sentence of={dated} values={{ by: <Instant at={by} /> }} />;
}

/** By when; an appeal's window is not told by the API. */
function dueOf(todo: Exclude<Todo, 'mend'>, { acknowledgeBy, until, review }: ActionSummary): string | undefined {
  switch (todo) {
    case 'acknowledge':
      return acknowledgeBy;
    case 'record_plan':
      return until ?? review;
    case 'wait':
      return until ?? review;
    case 'await_decision':
      return review;
    case 'appeal':
      return undefined;
  }
}

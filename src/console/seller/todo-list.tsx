import { TODO_WORDS } from '../../words/seller-actions-en.ts';
import { todoSaid } from '../../words/seller-told-en.ts';
import { AnswerLink } from './links.tsx';
import type { ActionSummary } from './shapes.ts';
import { Told } from './told.tsx';
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
          <Told of={todoSaid(todo, action)} />
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

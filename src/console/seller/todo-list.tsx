import { TODO_WORDS } from '../../words/seller-actions-en.ts';
import { todoSaid } from '../../words/seller-told-en.ts';
import type { ActionSummary } from './shapes.ts';
import { Told } from './told.tsx';
import './todo-list.css';

/** What to do about an action, most urgent first. */
export function TodoList({ action }: { readonly action: ActionSummary }) {
  return (
    <ol className="todo-list">
      {action.todo.map((todo) => (
        <li key={todo}>
          <strong>{TODO_WORDS[todo].title}.</strong> <Told of={todoSaid(todo, action)} />
        </li>
      ))}
    </ol>
  );
}

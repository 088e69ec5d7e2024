import { useState } from 'react';
import { COMPOSER_TEXT as TEXT } from '../../words/messages-en.ts';
import './quick-replies.css';
import { useQuickReplies } from './use-thread.ts';

/** Words that are often needed, to be put into the message; the shop's own come first. They are fetched when somebody looks. */
export function QuickReplies({ onChoose }: { readonly onChoose: (words: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="quick-replies" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{TEXT.quick}</summary>
      {isOpen ? (
        <Choices
          onChoose={(words) => {
            setOpen(false);
            onChoose(words);
          }}
        />
      ) : null}
    </details>
  );
}

function Choices({ onChoose }: { readonly onChoose: (words: string) => void }) {
  const { data, isError } = useQuickReplies();
  if (data === undefined) return <p className="soft">{isError ? TEXT.quickFailed : TEXT.quickFetching}</p>;
  const all = [...new Set([...data.own, ...data.shipped])];
  return (
    <>
      <p className="soft">{all.length === 0 ? TEXT.quickNone : TEXT.quickHint}</p>
      <ul>
        {all.map((words) => (
          <li key={words}>
            <button type="button" onClick={() => onChoose(words)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

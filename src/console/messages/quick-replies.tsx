import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CUSTOMER_REPLIES, COMPOSER_TEXT as TEXT } from '../../words/messages-en.ts';
import './quick-replies.css';
import type { Audience } from './shapes.ts';
import { useQuickReplies } from './use-quick-replies.ts';

type QuickRepliesProps = { readonly audience: Audience; readonly onChoose: (words: string) => void };

/** Words that are often needed, to be put into the message. A shop's are fetched when somebody looks. */
export function QuickReplies({ audience, onChoose }: QuickRepliesProps) {
  const [isOpen, setOpen] = useState(false);
  const choose = (words: string) => {
    setOpen(false);
    onChoose(words);
  };
  return (
    <details className="quick-replies" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{TEXT.quick}</summary>
      {isOpen && audience === 'customer' ? <Choices all={CUSTOMER_REPLIES} onChoose={choose} /> : null}
      {isOpen && audience === 'seller' ? <OfShop onChoose={choose} /> : null}
    </details>
  );
}

/** The shop's own come first. */
function OfShop({ onChoose }: Pick<QuickRepliesProps, 'onChoose'>) {
  const { data, isError } = useQuickReplies();
  if (data === undefined) return <p className="soft">{isError ? TEXT.quickFailed : TEXT.quickFetching}</p>;
  return (
    <>
      <Choices all={[...new Set([...data.own, ...data.shipped])]} onChoose={onChoose} />
      <p className="quick-replies-edit">
        <Link to="/seller/quick-replies">{TEXT.quickEdit}</Link>
      </p>
    </>
  );
}

type ChoicesProps = { readonly all: readonly string[]; readonly onChoose: (words: string) => void };

function Choices({ all, onChoose }: ChoicesProps) {
  return (
    <>
      <p className="soft">{TEXT.quickHint}</p>
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

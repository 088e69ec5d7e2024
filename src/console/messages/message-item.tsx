import { Button } from '@mantine/core';
import { type Icon, IconCheck, IconChecks, IconEyeOff, IconHourglass, IconX } from '@tabler/icons-react';
import { fill } from '../../words/fill.ts';
import { MESSAGE_NOTES, MESSAGE_STATES, REPORT_TEXT, THREAD_TEXT as TEXT } from '../../words/messages-en.ts';
import { useClock } from '../kit/clock.tsx';
import { GuardedText } from '../kit/guarded-text.tsx';
import { Instant } from '../kit/instant.tsx';
import { absolute } from '../kit/time.ts';
import './message-item.css';
import { MessagePictures } from './message-pictures.tsx';
import type { Audience, Message } from './shapes.ts';

type MessageItemProps = {
  readonly thread: string;
  readonly message: Message;
  readonly audience: Audience;
  readonly me: string;
  readonly onReport: (message: string) => void;
};

/** One message: who, when, what, and what became of it. One's own stand to the right. */
export function MessageItem({ thread, message, audience, me, onReport }: MessageItemProps) {
  const { own, state } = message;
  return (
    <li className="message" data-own={own} data-state={state}>
      <p className="message-who">
        {writerOf(message, audience, me)} · <Instant at={message.sentAt} precision="time" show="absolute" />
      </p>
      <div className="message-words">
        <Words message={message} audience={audience} />
        <MessagePictures {...{ thread, message, audience }} />
      </div>
      <div className="message-state">{own ? <Fate message={message} /> : <Report {...{ message, onReport }} />}</div>
    </li>
  );
}

function writerOf({ own, by }: Message, audience: Audience, me: string): string {
  if (!own) return TEXT.other[audience];
  return by === undefined || by.id === me ? TEXT.you : fill(TEXT.colleague, { name: by.name });
}

function Words({ message, audience }: { readonly message: Message; readonly audience: Audience }) {
  const { own, text, delivered, state } = message;
  if (text === null) return <p className="message-gone">{TEXT.destroyed}</p>;
  // What customers write is for a shop to read, and for nothing else.
  if (!own) {
    return (
      <>
        {text === '' ? null : (
          <p className="message-text">{audience === 'seller' ? <GuardedText>{text}</GuardedText> : text}</p>
        )}
        {state === 'masked' && text !== '' ? <p className="message-note">{MESSAGE_NOTES.maskedTheirs}</p> : null}
      </>
    );
  }
  return (
    <>
      {text === '' ? null : <p className="message-text">{text}</p>}
      {state === 'masked' && typeof delivered === 'string' && delivered !== text ? (
        <p className="message-note">
          {MESSAGE_NOTES.whatTheySee} <span className="message-delivered">{delivered}</span>
        </p>
      ) : null}
      {state === 'held' || state === 'blocked' ? <p className="message-note">{MESSAGE_NOTES[state]}</p> : null}
    </>
  );
}

/** What became of one's own message, in words beside the sign. */
function Fate({ message: { state, read } }: { readonly message: Message }) {
  const name = fateOf(state, read);
  const Icon = ICONS[name];
  return (
    <span className="message-fate">
      <Icon aria-hidden="true" size={15} stroke={2} /> {MESSAGE_STATES[name]}
    </span>
  );
}

const ICONS: Readonly<Record<keyof typeof MESSAGE_STATES, Icon>> = {
  delivered: IconCheck,
  read: IconChecks,
  masked: IconEyeOff,
  maskedRead: IconEyeOff,
  held: IconHourglass,
  blocked: IconX,
};

function fateOf(state: Message['state'], read: boolean): keyof typeof MESSAGE_STATES {
  if (!read) return state;
  if (state === 'masked') return 'maskedRead';
  return state === 'delivered' ? 'read' : state;
}

type ReportProps = { readonly message: Message; readonly onReport: (message: string) => void };

function Report({ message: { id, sentAt, reported }, onReport }: ReportProps) {
  const { zone } = useClock();
  if (reported) return <span className="message-fate">{REPORT_TEXT.reported}</span>;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      aria-label={fill(REPORT_TEXT.reportOf, { at: absolute(sentAt, zone) })}
      onClick={() => onReport(id)}
    >
      {REPORT_TEXT.report}
    </Button>
  );
}

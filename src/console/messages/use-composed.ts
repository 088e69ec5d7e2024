import { useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import type { Message, MessageSent } from './shapes.ts';
import { useSend } from './use-thread.ts';

/** A text as it was last sent, with the id that it has: sent again it is still one message. */
type Draft = { readonly text: string; readonly sent?: { readonly id: string; readonly text: string } };

const EMPTY: Draft = { text: '' };

/** What a writer was told about a text, and has not decided about. */
export type Coached = Pick<MessageSent, 'verdict' | 'findings' | 'delivered'> & {
  readonly id: string;
  readonly text: string;
};

type Composed = {
  readonly text: string;
  readonly write: (text: string) => void;
  /** `true`: sent all the same, after what its writer was told. */
  readonly send: (coached: boolean) => void;
  readonly sending: boolean;
  readonly failure: unknown;
  readonly coached: Coached | undefined;
  /** What became of the last one that was sent. */
  readonly said: Message['state'] | undefined;
};

/** A message that is being written: kept in this tab until it is sent, under the name of whoever writes it. */
export function useComposed({ thread, me }: { readonly thread: string; readonly me: string }): Composed {
  const [draft, setDraft, forget] = useKeptDraft(`thread:${me}:${thread}`, EMPTY);
  const [coached, setCoached] = useState<Coached>();
  const [said, setSaid] = useState<Message['state']>();
  const { mutate, isPending, error, reset } = useSend(thread);
  const send = (isCoached: boolean) => {
    if (isPending) return;
    const { text } = draft;
    // What failed may have arrived all the same: with the same id it cannot arrive twice.
    const id = draft.sent?.text === text ? draft.sent.id : crypto.randomUUID();
    setDraft({ text, sent: { id, text } });
    setSaid(undefined);
    const onSuccess = ({ outcome, verdict, findings, delivered }: MessageSent) => {
      if (outcome === 'coached') return setCoached({ id, text, verdict, findings, delivered });
      setCoached(undefined);
      setSaid(outcome);
      forget();
    };
    const onError = (failure: unknown) => {
      // The id belongs to other words: the next attempt has one of its own.
      if (failure instanceof ApiProblem && failure.code === 'message-sent-otherwise') setDraft({ text });
    };
    mutate({ id, text, coached: isCoached }, { onSuccess, onError });
  };
  return {
    text: draft.text,
    write(text) {
      setDraft(text === '' ? EMPTY : { ...draft, text });
      setSaid(undefined);
      if (error !== null) reset();
      if (text === '') setCoached(undefined);
    },
    send,
    sending: isPending,
    failure: error ?? undefined,
    coached,
    said,
  };
}

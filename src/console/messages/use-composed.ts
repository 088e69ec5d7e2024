import { useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import type { Message, MessageSent } from './shapes.ts';
import { useSend } from './use-thread.ts';

/** A picture that was uploaded and goes along. `name`: of the file, as its sender knows it. */
export type DraftPicture = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
};

/** A message as it was last sent, with the id that it has: sent again it is still one message. */
type Draft = {
  readonly text: string;
  readonly pictures?: readonly DraftPicture[];
  readonly sent?: { readonly id: string; readonly letter: string };
};

const EMPTY: Draft = { text: '' };
const NO_PICTURES: readonly DraftPicture[] = [];

/** What a writer was told about a message, and has not decided about. */
export type Coached = Pick<MessageSent, 'verdict' | 'findings' | 'delivered' | 'read'> & {
  readonly id: string;
  readonly text: string;
  readonly letter: string;
};

type Composed = {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly pictures: readonly DraftPicture[];
  readonly changePictures: (change: (pictures: readonly DraftPicture[]) => readonly DraftPicture[]) => void;
  /** `true`: sent all the same, after what its writer was told. */
  readonly send: (coached: boolean) => void;
  readonly sending: boolean;
  readonly failure: unknown;
  readonly coached: Coached | undefined;
  /** Nothing has been changed since that was told. */
  readonly isTold: boolean;
  /** What became of the last one that was sent. */
  readonly said: Message['state'] | undefined;
};

/** A message that is being written: kept in this tab until it is sent, under the name of whoever writes it. */
export function useComposed({ thread, me }: { readonly thread: string; readonly me: string }): Composed {
  const [draft, setDraft, forget] = useKeptDraft(`thread:${me}:${thread}`, EMPTY);
  const [coached, setCoached] = useState<Coached>();
  const [said, setSaid] = useState<Message['state']>();
  const { mutate, isPending, error, reset } = useSend(thread);
  const { text, pictures = NO_PICTURES } = draft;
  const letter = letterOf(draft);
  const send = (isCoached: boolean) => {
    if (isPending) return;
    // What failed may have arrived all the same: with the same id it cannot arrive twice.
    const id = draft.sent?.letter === letter ? draft.sent.id : crypto.randomUUID();
    setDraft({ text, pictures, sent: { id, letter } });
    setSaid(undefined);
    const onSuccess = ({ outcome, verdict, findings, delivered, read }: MessageSent) => {
      if (outcome === 'coached') return setCoached({ id, text, letter, verdict, findings, delivered, read });
      setCoached(undefined);
      setSaid(outcome);
      forget();
    };
    const onError = (failure: unknown) => {
      // The id belongs to other words: the next attempt has one of its own.
      if (failure instanceof ApiProblem && failure.code === 'message-sent-otherwise') setDraft({ text, pictures });
    };
    const sent = pictures.map(({ id: picture, description }) => ({ id: picture, description: description.trim() }));
    mutate({ id, text, coached: isCoached, pictures: sent }, { onSuccess, onError });
  };
  const change = (changed: Draft) => {
    const isEmpty = changed.text === '' && (changed.pictures ?? NO_PICTURES).length === 0;
    setDraft(isEmpty ? EMPTY : changed);
    setSaid(undefined);
    if (error !== null) reset();
    if (isEmpty) setCoached(undefined);
  };
  return {
    ...{ text, pictures, send },
    write: (words) => change({ ...draft, text: words }),
    changePictures: (by) => change({ ...draft, pictures: by(pictures) }),
    sending: isPending,
    failure: error ?? undefined,
    coached,
    isTold: coached?.letter === letter,
    said,
  };
}

/** All that makes a message another one. */
function letterOf({ text, pictures = NO_PICTURES }: Draft): string {
  return JSON.stringify([text, ...pictures.map(({ id, description }) => [id, description.trim()])]);
}

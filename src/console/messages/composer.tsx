import { Button, Textarea } from '@mantine/core';
import { type ClipboardEvent, type DragEvent, type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { COMPOSER_TEXT as TEXT } from '../../words/messages-en.ts';
import { Coaching } from './coaching.tsx';
import './composer.css';
import { AddPictures, PictureDraftList, usePictureDraftList } from './picture-drafts.tsx';
import { QuickReplies } from './quick-replies.tsx';
import { SendFailure } from './send-failure.tsx';
import type { Audience, Thread } from './shapes.ts';
import { useComposed } from './use-composed.ts';

/** The longest message, in UTF-16 units; the service says the same. */
const MOST = 4000;

type ComposerProps = { readonly audience: Audience; readonly me: string; readonly thread: Thread };

/** Where one writes. What is in the way of a message is told before it goes out; what fails loses nothing. */
export function Composer({ audience, me, thread }: ComposerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, write, pictures, changePictures, send, sending, failure, coached, isTold, said } = useComposed({
    thread: thread.id,
    me,
  });
  const drafts = usePictureDraftList(thread.id, pictures, changePictures);
  const [isOver, setOver] = useState(false);
  const [isPointed] = useState(() => matchMedia('(pointer: fine)').matches);
  const told = useRef<HTMLHeadingElement>(null);
  const over = text.length - MOST;
  const isSaying = text.trim() !== '' || pictures.length > 0;
  // What is on its way would be left behind.
  const canSend = isSaying && over <= 0 && !isTold && !drafts.isBusy;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (canSend) send(false);
    // The same words again: what there is to say about them stands above.
    if (isTold) told.current?.focus();
    else field.current?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // On glass Enter is the only way to a new line; and while a word is being composed it only ends the word.
    if (event.key !== 'Enter' || event.shiftKey || !isPointed || event.nativeEvent.isComposing) return;
    submit(event);
  };
  const goTo = (start: number, end: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!sending) drafts.take(event.dataTransfer.files);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!sending && drafts.take(event.clipboardData.files)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it takes keys
    <div
      className="composer"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      {coached === undefined ? null : (
        <Coaching
          key={coached.id}
          coached={coached}
          title={told}
          isChanged={!isTold}
          sending={sending}
          thread={thread.id}
          pictures={pictures}
          onChange={goTo}
          onTakeOut={drafts.takeAway}
          onSend={() => send(true)}
        />
      )}
      <form onSubmit={submit}>
        <Textarea
          ref={field}
          label={TEXT.label}
          description={[
            fill(TEXT.count, { count: text.length, most: MOST.toLocaleString('en') }),
            isPointed ? TEXT.keys : '',
          ]
            .filter(Boolean)
            .join(' ')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={over > 0 ? fill(TEXT.tooLong, { count: over }) : undefined}
          value={text}
          readOnly={sending}
          autosize
          minRows={2}
          maxRows={8}
          enterKeyHint={isPointed ? 'send' : 'enter'}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <PictureDraftList drafts={drafts} readOnly={sending} />
        <SendFailure failure={failure} onAgain={() => send(false)} sending={sending} />
        <div className="composer-foot">
          <AddPictures drafts={drafts} disabled={sending} />
          <QuickReplies
            audience={audience}
            onChoose={(words) => {
              write(text.trim() === '' ? words : `${text.trimEnd()}\n${words}`);
              field.current?.focus();
            }}
          />
          <Button type="submit" loading={sending} disabled={!canSend}>
            {TEXT.send}
          </Button>
        </div>
      </form>
      <p className="composer-said" role="status">
        {sending ? TEXT.sending : said === undefined ? '' : TEXT.sent[said]}
      </p>
      <p className="soft composer-privacy">
        {thread.state === 'closed' ? `${TEXT.reopens} ` : ''}
        {TEXT.privacy[audience]}
      </p>
    </div>
  );
}

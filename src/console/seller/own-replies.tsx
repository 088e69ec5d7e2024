import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { QUICK_REPLIES_TEXT as TEXT } from '../../words/quick-replies-en.ts';
import { ReplyForm } from './reply-form.tsx';
import type { useOwnReplies } from './use-own-replies.ts';

type OwnRepliesProps = Pick<ReturnType<typeof useOwnReplies>, 'change' | 'isKeeping' | 'trouble' | 'forget'> & {
  readonly own: readonly string[];
  /** Which one is being changed, by its place. */
  readonly at: number | undefined;
  readonly onAt: (at: number | undefined) => void;
};

/** The list, in the order in which they are offered. After a move the focus stays on what was moved; while one change is kept no other begins. */
export function OwnReplies({ own, change, isKeeping, trouble, forget, at, onAt }: OwnRepliesProps) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ readonly place: number; readonly action: string }>(undefined);
  // Once the list stands as it was changed to: what is moved in a page loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it looks at is the list on the page
  useEffect(() => {
    const { place, action } = wanted.current ?? {};
    if (place === undefined) return;
    wanted.current = undefined;
    const buttons = [...(list.current?.children[place]?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const able = buttons.filter((each) => !each.disabled);
    (able.find((each) => each.dataset['action'] === action) ?? able[0])?.focus();
  }, [own, at]);
  const focus = (place: number, action: string) => {
    wanted.current = { place, action };
  };
  const changeTo = async (next: readonly string[], done: 'moved' | 'removed', place: number, action: string) => {
    focus(place, action);
    if (!(await change(next, done, own))) wanted.current = undefined;
  };
  // The one that is being changed is known by its place.
  const isChanging = at !== undefined;
  const move = (from: number, to: number, action: string) =>
    changeTo(own.toSpliced(from, 1).toSpliced(to, 0, own[from] ?? ''), 'moved', to, action);
  const remove = (place: number) =>
    changeTo(own.toSpliced(place, 1), 'removed', Math.min(place, own.length - 2), 'remove');
  const leave = (place: number) => {
    forget();
    onAt(undefined);
    focus(place, 'edit');
  };
  return (
    <ol className="replies" aria-label={TEXT.list} ref={list}>
      {own.map((words, place) => (
        <li key={words}>
          {place === at ? (
            <Change
              {...{ words, isKeeping, trouble, forget }}
              others={own.toSpliced(place, 1)}
              onCancel={() => leave(place)}
              onKeep={async (changed) => {
                if (changed === words || (await change(own.with(place, changed), 'edited', own))) leave(place);
              }}
            />
          ) : (
            <>
              <p className="reply-words">{words}</p>
              <div className="reply-buttons">
                <Action name="edit" of={words} onDo={() => onAt(place)} isDisabled={false} />
                <Action
                  name="up"
                  of={words}
                  onDo={() => void move(place, place - 1, 'up')}
                  isDisabled={isChanging || place === 0}
                />
                <Action
                  name="down"
                  of={words}
                  onDo={() => void move(place, place + 1, 'down')}
                  isDisabled={isChanging || place === own.length - 1}
                />
                <Action name="remove" of={words} onDo={() => void remove(place)} isDisabled={isChanging} />
              </div>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

const ICONS = { edit: undefined, up: IconArrowUp, down: IconArrowDown, remove: undefined } as const;
const NAMES = { edit: TEXT.editOf, up: TEXT.upOf, down: TEXT.downOf, remove: TEXT.removeOf } as const;

type ActionProps = {
  readonly name: keyof typeof ICONS;
  readonly of: string;
  readonly onDo: () => void;
  readonly isDisabled: boolean;
};

function Action({ name, of, onDo, isDisabled }: ActionProps) {
  const Icon = ICONS[name];
  return (
    <Button
      size="compact-sm"
      variant="default"
      data-action={name}
      aria-label={fill(NAMES[name], { words: of })}
      disabled={isDisabled}
      onClick={onDo}
    >
      {Icon === undefined ? TEXT[name] : <Icon size={16} stroke={1.8} aria-hidden="true" />}
    </Button>
  );
}

type ChangeProps = Pick<OwnRepliesProps, 'isKeeping' | 'trouble' | 'forget'> & {
  readonly words: string;
  readonly others: readonly string[];
  readonly onKeep: (words: string) => void;
  readonly onCancel: () => void;
};

function Change({ words, others, isKeeping, trouble, forget, onKeep, onCancel }: ChangeProps) {
  const [changed, setChanged] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <ReplyForm
      {...{ others, isKeeping, trouble, onKeep, onCancel }}
      label={TEXT.changed}
      words={changed}
      onWords={(next) => {
        forget();
        setChanged(next);
      }}
      keep={TEXT.keepChange}
      field={field}
    />
  );
}

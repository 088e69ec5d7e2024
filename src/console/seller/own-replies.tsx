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

/** The list, in the order in which they are offered. After a move the focus stays on what was moved. */
export function OwnReplies({ own, change, isKeeping, trouble, forget, at, onAt }: OwnRepliesProps) {
  const list = useRef<HTMLOListElement>(null);
  const focus = (place: number, action: string) =>
    requestAnimationFrame(() => {
      const buttons = list.current?.children[place]?.querySelectorAll<HTMLButtonElement>('button') ?? [];
      const found = [...buttons].find((each) => each.dataset['action'] === action && !each.disabled);
      (found ?? [...buttons].find((each) => !each.disabled))?.focus();
    });
  const move = async (from: number, to: number, action: string) => {
    const moved = own.toSpliced(from, 1).toSpliced(to, 0, own[from] ?? '');
    if (await change(moved, 'moved', own)) focus(to, action);
  };
  const remove = async (place: number) => {
    if (await change(own.toSpliced(place, 1), 'removed', own)) focus(Math.min(place, own.length - 2), 'remove');
  };
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
                <Action name="edit" of={words} onDo={() => onAt(place)} isDisabled={isKeeping} />
                <Action
                  name="up"
                  of={words}
                  onDo={() => void move(place, place - 1, 'up')}
                  isDisabled={isKeeping || place === 0}
                />
                <Action
                  name="down"
                  of={words}
                  onDo={() => void move(place, place + 1, 'down')}
                  isDisabled={isKeeping || place === own.length - 1}
                />
                <Action name="remove" of={words} onDo={() => void remove(place)} isDisabled={isKeeping} />
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

import { Button, TextInput } from '@mantine/core';
import { useId, useRef } from 'react';
import { fileSize } from '../../words/files-en.ts';
import { fill } from '../../words/fill.ts';
import { PICTURES_TEXT as TEXT } from '../../words/message-pictures-en.ts';
import { ShownPicture } from '../kit/guarded-text.tsx';
import { useToast } from '../kit/toasts.tsx';
import { UploadRow } from '../kit/upload-row.tsx';
import { pictureAt } from './message-pictures.tsx';
import './picture-drafts.css';
import { SHOWN_PICTURES } from '../../words/message-pictures-en.ts';
import type { DraftPicture } from './use-composed.ts';
import { usePictureDrafts } from './use-picture-drafts.ts';

/** In bytes, and with one message; the service says the same. */
const MOST_BYTES = 15 * 1024 * 1024;
const MOST = 6;
/** In UTF-16 units. */
const LONGEST_DESCRIPTION = 300;

type Change = (change: (pictures: readonly DraftPicture[]) => readonly DraftPicture[]) => void;

/** The pictures of a message that is being written. */
export type PictureDrafts = ReturnType<typeof usePictureDraftList>;

/** Takes files in, however they come, and keeps those that were uploaded with the message. */
export function usePictureDraftList(thread: string, pictures: readonly DraftPicture[], change: Change) {
  const toast = useToast();
  const { uploads, add, again, leave, remove } = usePictureDrafts(thread, (picture) => {
    change((all) => [...all, picture]);
    toast(fill(TEXT.done, { name: picture.name }));
  });
  const isBusy = uploads.some(({ error }) => error === undefined);
  return {
    ...{ thread, pictures, uploads, again, leave, isBusy },
    take(given: FileList | null) {
      const files = [...(given ?? [])];
      const room = MOST - pictures.length - uploads.filter(({ error }) => error === undefined).length;
      add(files.map((file, place) => ({ file, error: faultOf(file, place < room) })));
      return files.length > 0;
    },
    takeAway(ids: readonly string[]) {
      for (const id of ids) remove(id);
      change((all) => all.filter(({ id }) => !ids.includes(id)));
      toast(TEXT.removed);
    },
    describe: (picture: string, description: string) =>
      change((all) => all.map((each) => (each.id === picture ? { ...each, description } : each))),
  };
}

/** What can be said before anything is sent; what a picture really is, only the service finds out. */
function faultOf(file: File, hasRoom: boolean): unknown {
  if (!hasRoom) return fill(TEXT.tooMany, { most: MOST });
  return file.size > MOST_BYTES ? fill(TEXT.tooLarge, { size: fileSize(file.size) }) : undefined;
}

/** Pictures that go along, and those on their way. */
export function PictureDraftList({ drafts, readOnly }: { readonly drafts: PictureDrafts; readonly readOnly: boolean }) {
  const { thread, pictures, uploads } = drafts;
  if (pictures.length === 0 && uploads.length === 0) return null;
  return (
    <ul className="picture-drafts" aria-label={TEXT.label}>
      {pictures.map(({ id, name, width, height, description }) => (
        <li key={id}>
          <ShownPicture
            src={pictureAt(thread, id)}
            alt={fill(TEXT.draft, { name })}
            {...{ width, height }}
            most={110}
            missing={SHOWN_PICTURES.notShown}
            guarded={false}
          />
          <div className="picture-draft-words">
            <TextInput
              label={TEXT.describe}
              description={TEXT.describeHow}
              value={description}
              maxLength={LONGEST_DESCRIPTION}
              readOnly={readOnly}
              onChange={(event) => drafts.describe(id, event.currentTarget.value)}
            />
            <Button
              variant="default"
              size="compact-sm"
              disabled={readOnly}
              aria-label={fill(TEXT.remove, { name })}
              onClick={() => drafts.takeAway([id])}
            >
              {TEXT.removeShort}
            </Button>
          </div>
        </li>
      ))}
      {uploads.map((each) => (
        <li key={each.key} className="picture-upload">
          <UploadRow
            upload={each}
            words={TEXT}
            onAgain={() => drafts.again(each.key)}
            onLeave={() => drafts.leave(each.key)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Chooses pictures. It is a field for files, so keys and programs that read pages know it. */
export function AddPictures({ drafts, disabled }: { readonly drafts: PictureDrafts; readonly disabled: boolean }) {
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="picture-add">
      <label data-disabled={disabled}>
        <input
          ref={input}
          type="file"
          multiple
          accept="image/jpeg,image/png"
          aria-describedby={hint}
          disabled={disabled}
          onChange={(event) => {
            drafts.take(event.currentTarget.files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <span>{TEXT.add}</span>
      </label>
      <p id={hint} className="soft">
        {fill(TEXT.hint, { most: MOST })}
      </p>
    </div>
  );
}

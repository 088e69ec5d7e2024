import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { fileSize, FILES_TEXT as TEXT } from '../../words/files-en.ts';
import { fill } from '../../words/fill.ts';
import { useToast } from '../kit/toasts.tsx';
import { UploadRow } from '../kit/upload-row.tsx';
import { FileList as StoredFiles } from './file-list.tsx';
import { type FilesOf, type StoredFile, useFiles, useFileUploads, useRemoveFile } from './use-files.ts';
import './files.css';

/** In bytes; the service says the same. */
const MOST_BYTES = 15 * 1024 * 1024;

/** How many go with one answer, until the service has said it. */
const USUALLY = 10;

type FilePickerProps = {
  readonly of: FilesOf;
  /** Which of the drafts go with this part; all unless said. */
  readonly chosen?: readonly string[];
  readonly onAdd?: (id: string) => void;
  readonly onRemove?: (id: string) => void;
  /** Told whether something is on its way: what is sent before it has arrived would go without it. */
  readonly onBusy?: (busy: boolean) => void;
};

/** Chooses pictures, or has them dropped, uploads them one by one, and shows those that will be sent along. */
export function FilePicker({ of, chosen, onAdd, onRemove, onBusy }: FilePickerProps) {
  const files = useFiles(of);
  const toast = useToast();
  const remove = useRemoveFile();
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drafts = files.data?.items.filter(({ answer, destroyed }) => answer === null && !destroyed) ?? [];
  const most = files.data?.most ?? USUALLY;
  const shown = chosen === undefined ? drafts : drafts.filter(({ file }) => chosen.includes(file));
  const { uploads, add, again, leave } = useFileUploads(of, (id, { name }) => {
    onAdd?.(id);
    toast(fill(TEXT.done, { name }));
  });
  const isBusy = uploads.some(({ error }) => error === undefined);
  useEffect(() => onBusy?.(isBusy), [isBusy, onBusy]);
  const take = (given: FileList | null) => {
    const waiting = uploads.filter(({ error }) => error === undefined).length;
    const room = Math.max(0, most - drafts.length - waiting);
    const all = [...(given ?? [])];
    add(all.map((file, place) => ({ file, error: faultOf(file, place < room, most) })));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  // More may have been written by the time it is gone.
  const removed = useRef(onRemove);
  removed.current = onRemove;
  const takeAway = (file: StoredFile) =>
    remove.mutate(file.file, {
      onSuccess: () => {
        removed.current?.(file.file);
        toast(TEXT.removed);
        input.current?.focus();
      },
      onError: () => toast(TEXT.notRemoved, { problem: true }),
    });
  return (
    <fieldset className="files-picker">
      <legend>{TEXT.title}</legend>
      <p className="files-warning">{TEXT.warning}</p>
      <StoredFiles files={shown} onRemove={takeAway} removing={remove.isPending} />
      <ul className="files-uploads">
        {uploads.map((each) => (
          <li key={each.key}>
            <UploadRow upload={each} words={TEXT} onAgain={() => again(each.key)} onLeave={() => leave(each.key)} />
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it takes keys */}
      <div
        className="files-drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label>
          <input
            ref={input}
            type="file"
            multiple
            accept="image/jpeg,image/png"
            aria-describedby={hintId}
            onChange={(event) => {
              take(event.currentTarget.files);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
          <span>{TEXT.choose}</span>
        </label>
        <span className="soft files-drop-words">{TEXT.drop}</span>
      </div>
      <p id={hintId} className="soft">
        {fill(TEXT.hint, { most })} {TEXT.draftsKept}
      </p>
    </fieldset>
  );
}

/** What can be said before anything is sent; what a picture really is, only the service finds out. */
function faultOf(file: File, hasRoom: boolean, most: number): unknown {
  if (!hasRoom) return fill(TEXT.tooMany, { most });
  return file.size > MOST_BYTES ? fill(TEXT.tooLarge, { size: fileSize(file.size) }) : undefined;
}

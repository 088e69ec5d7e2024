import { useEffect, useRef, useState } from 'react';
import { sendFile } from './send-file.ts';

/** A file on its way, or one that was not taken. */
export type Uploading = {
  readonly key: number;
  readonly file: File;
  /** 0 to 1; undefined while it waits for those before it. */
  readonly progress: number | undefined;
  readonly error: unknown;
};

let keys = 0;

/** Uploads files one after another. `onStored` is told what was answered to each; until that is done the next one waits. */
export function useUploads(
  path: string,
  onStored: (told: Readonly<Record<string, unknown>>, file: File) => void | Promise<void>,
) {
  const [uploads, setUploads] = useState<readonly Uploading[]>([]);
  const [abort] = useState(() => new AbortController());
  const stored = useRef(onStored);
  stored.current = onStored;
  // Who leaves the page while something is on its way gives it up.
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      setTimeout(() => {
        if (!mounted.current) abort.abort();
      });
    };
  }, [abort]);

  const change = (key: number, changed: Partial<Uploading>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...changed } : each)));
  const leave = (key: number) => setUploads((all) => all.filter((each) => each.key !== key));
  const next = uploads.find(({ error, progress }) => error === undefined && progress === undefined);
  const isBusy = uploads.some(({ error, progress }) => error === undefined && progress !== undefined);
  useEffect(() => {
    if (next === undefined || isBusy) return;
    const { key, file } = next;
    change(key, { progress: 0 });
    sendFile({ path, file, signal: abort.signal, onProgress: (progress) => change(key, { progress }) }).then(
      async (told) => {
        await stored.current(told, file);
        leave(key);
      },
      (error: unknown) => change(key, { error }),
    );
  });
  return {
    uploads,
    add: (files: readonly { readonly file: File; readonly error?: unknown }[]) =>
      setUploads((all) => [
        ...all,
        ...files.map(({ file, error }) => ({ key: ++keys, file, progress: undefined, error })),
      ]),
    again: (key: number) => change(key, { error: undefined, progress: undefined }),
    leave,
  };
}

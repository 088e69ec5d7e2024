import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { useViewer } from '../api/viewer.ts';
import { sendFile } from './send-file.ts';

export type StoredFile = components['schemas']['File'];

/** What files go along with; `number`: of the action, or of the link. */
export type FilesOf = { readonly purpose: 'appeal' | 'plan' | 'link'; readonly number: number };

/** The number of an action or a link: 2 of `S-17/2`. */
export function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

/** The own files that go along with an answer, sent or not. */
export function useFiles({ purpose, number }: FilesOf) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: ['files', id, purpose, number],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/files', { params: { path: { id }, query: { purpose, number } }, signal })),
  });
}

/** Where a picture is shown from. */
export function useFilePath(): (file: string) => string {
  const id = useViewer().sellerId ?? '';
  return (file) => `/v1/sellers/${encodeURIComponent(id)}/files/${file}`;
}

export function useRemoveFile() {
  const api = useApi();
  const queryClient = useQueryClient();
  const id = useViewer().sellerId ?? '';
  return useMutation({
    mutationFn: (file: string) =>
      answer(api.DELETE('/v1/sellers/{id}/files/{file}', { params: { path: { id, file } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['files'] }),
  });
}

/** A file on its way, or one that was not taken. */
export type Uploading = {
  readonly key: number;
  readonly file: File;
  /** 0 to 1; undefined while it waits for those before it. */
  readonly progress: number | undefined;
  readonly error: unknown;
};

let keys = 0;

/** Uploads files one after another. `onStored` is told the id of each. */
export function useUploads({ purpose, number }: FilesOf, onStored: (id: string, file: File) => void) {
  const id = useViewer().sellerId ?? '';
  const queryClient = useQueryClient();
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
    const path = `/v1/sellers/${encodeURIComponent(id)}/files?purpose=${purpose}&number=${number}`;
    sendFile({ path, file, signal: abort.signal, onProgress: (progress) => change(key, { progress }) }).then(
      async (name) => {
        await queryClient.invalidateQueries({ queryKey: ['files'] });
        stored.current(name, file);
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

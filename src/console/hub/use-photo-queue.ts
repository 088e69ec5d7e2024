import { useCallback, useEffect, useMemo, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { HUB_PHOTOS as TEXT } from '../../words/hub-photos-en.ts';
import { useApi } from '../api/api-context.tsx';
import { type Api, answer as answerOf } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { PhotoQueue, type SentPhoto, type WaitingPhoto } from './photo-queue.ts';
import { browserPhotoStore } from './photo-store.ts';
import type { DeskQueue } from './queue.ts';
import type { Answer, DeskCommand } from './shapes.ts';

/** How often photos that wait are tried again, in milliseconds. */
const AGAIN = 5_000;

/** Whoever did it stands there still, and sees the answer; in milliseconds. */
const SEEN_AT_ONCE = 5_000;

/** The photos that wait on this tablet, beside what waits of commands. */
export function usePhotoQueue(person: string, commands: DeskQueue) {
  const api = useApi();
  const [waiting, setWaiting] = useState(0);
  const photos = useMemo(
    () =>
      new PhotoQueue(person, {
        store: browserPhotoStore(),
        send: (photo) => send(api, photo),
        isWaiting: (id) => commands.isWaiting(id),
        refused: ({ id, order }, detail) =>
          commands.note({
            id,
            title: fill(TEXT.refusedTitle, { order }),
            detail: fill(TEXT.refusedDetail, { detail }),
          }),
        changed: setWaiting,
      }),
    [person, api, commands],
  );
  useEffect(() => {
    const flush = () => void photos.flush();
    flush();
    window.addEventListener('online', flush);
    return () => window.removeEventListener('online', flush);
  }, [photos]);
  useEffect(() => {
    if (waiting === 0) return;
    const timer = setInterval(() => void photos.flush(), AGAIN);
    return () => clearInterval(timer);
  }, [photos, waiting]);

  /** An inspection is answered: its photos follow it, or have nothing to go with. */
  const answered = useCallback(
    async ({ outcome }: Answer, command: DeskCommand) => {
      if (command.kind !== 'inspect_return' || (command.photos ?? []).length === 0) return;
      if (outcome !== 'refused') return photos.flush();
      const [first, ...more] = await photos.drop(command.id);
      const isLate = Date.now() - Date.parse(command.doneAt) > SEEN_AT_ONCE;
      if (first === undefined || !isLate) return;
      const [title, count] = [fill(TEXT.lostTitle, { order: first.order }), more.length + 1];
      commands.note({ id: `photos-${command.id}`, title, detail: fill(TEXT.lostDetail, { count }) });
    },
    [photos, commands],
  );
  return { photos, waiting, answered };
}

async function send(api: Api, { seller, return: id, id: photo, content }: WaitingPhoto): Promise<SentPhoto> {
  try {
    await answerOf(
      api.PUT('/v1/hub/returns/{id}/{return}/photos/{photo}', {
        params: { path: { id: seller, return: id, photo } },
        body: content as never,
        bodySerializer: (body) => body as unknown as Blob,
        headers: { 'content-type': content.type },
      }),
    );
    return 'sent';
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status === 0) return 'later';
    const { status, title, detail } = error;
    if (status === 401 || status === 403 || status === 429 || status >= 500) return 'later';
    return { refused: detail ?? title };
  }
}

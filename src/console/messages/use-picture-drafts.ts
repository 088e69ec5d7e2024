import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useUploads } from '../kit/use-uploads.ts';
import type { DraftPicture } from './use-composed.ts';

/** Uploads pictures to a conversation, and removes them again. */
export function usePictureDrafts(thread: string, onStored: (picture: DraftPicture) => void) {
  const api = useApi();
  const path = `/v1/threads/${encodeURIComponent(thread)}/pictures`;
  const uploading = useUploads(path, ({ id, width, height }, { name }) =>
    onStored({ id: String(id), name, description: '', width: Number(width), height: Number(height) }),
  );
  return {
    ...uploading,
    /** What could not be removed now is destroyed after a day: nothing has to wait for it. */
    remove: (picture: string) =>
      void answer(
        api.DELETE('/v1/threads/{id}/pictures/{picture}', { params: { path: { id: thread, picture } } }),
      ).catch(() => undefined),
  };
}

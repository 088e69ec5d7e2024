import type { PhotoStore, WaitingPhoto } from './photo-queue.ts';

const NAME = 'kingston-hub-photos';
const STORE = 'photos';

/** Photos in the database of the browser: they outlive a reload, and a tablet that is switched off. */
export function browserPhotoStore(): PhotoStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    opened ??= openDatabase().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async all() {
      const { store } = within(await open(), 'readonly');
      return await answerOf<WaitingPhoto[]>(store.getAll());
    },
    async add(photos) {
      const { store, done } = within(await open(), 'readwrite');
      for (const photo of photos) store.put(photo);
      await done;
    },
    async remove(ids) {
      const { store, done } = within(await open(), 'readwrite');
      for (const id of ids) store.delete(id);
      await done;
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return answerOf(request);
}

function within(database: IDBDatabase, mode: IDBTransactionMode) {
  const transaction = database.transaction(STORE, mode);
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
  return { store: transaction.objectStore(STORE), done };
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A photo that a tablet keeps until the service has it: of which return, by whom, and with which command it was taken. */
export type WaitingPhoto = {
  readonly id: string;
  readonly person: string;
  readonly seller: string;
  readonly return: string;
  /** What people at the desk call it by. */
  readonly order: string;
  readonly command: string;
  readonly takenAt: number;
  readonly content: Blob;
};

/** Where they lie over a reload. */
export type PhotoStore = {
  all(): Promise<readonly WaitingPhoto[]>;
  /** All of them or none. */
  add(photos: readonly WaitingPhoto[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
};

/** What came of sending one: it is there, it cannot be sent now, or it is not taken. */
export type SentPhoto = 'sent' | 'later' | { readonly refused: string };

export type PhotoQueueOptions = {
  readonly store: PhotoStore;
  readonly send: (photo: WaitingPhoto) => Promise<SentPhoto>;
  /** Whether the command that a photo was taken with has not been answered yet. */
  readonly isWaiting: (command: string) => boolean;
  readonly refused: (photo: WaitingPhoto, detail: string) => void;
  /** Told how many of whoever is signed in wait. */
  readonly changed: (count: number) => void;
};

/**
 * Photos that were taken at a desk, kept in the browser until the service has them: each once, and none before the inspection that names it.
 * What belongs to somebody else waits until they sign in here again.
 */
export class PhotoQueue {
  private readonly person: string;
  private readonly options: PhotoQueueOptions;
  private isSending = false;
  private isAsked = false;

  constructor(person: string, options: PhotoQueueOptions) {
    this.person = person;
    this.options = options;
  }

  /** Keeps photos; false: the tablet has no room, and none of them is kept. */
  async keep(photos: readonly Omit<WaitingPhoto, 'person'>[]): Promise<boolean> {
    try {
      await this.options.store.add(photos.map((photo) => ({ ...photo, person: this.person })));
    } catch {
      return false;
    }
    await this.count();
    return true;
  }

  /** The inspection that they were taken with was not recorded: they go with nothing. Answers which those were. */
  async drop(command: string): Promise<readonly WaitingPhoto[]> {
    const own = (await this.own()).filter((photo) => photo.command === command);
    await this.options.store.remove(own.map(({ id }) => id));
    await this.count();
    return own;
  }

  /** Sends what can be sent, the oldest first, until one cannot be sent now. */
  async flush(): Promise<void> {
    this.isAsked = true;
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (this.isAsked) {
        this.isAsked = false;
        await this.sendAll();
      }
    } finally {
      this.isSending = false;
    }
  }

  private async sendAll(): Promise<void> {
    for (const photo of await this.own()) {
      if (this.options.isWaiting(photo.command)) continue;
      const sent = await this.options.send(photo);
      if (sent === 'later') break;
      await this.options.store.remove([photo.id]);
      if (sent !== 'sent') this.options.refused(photo, sent.refused);
      await this.count();
    }
    await this.count();
  }

  private async own(): Promise<readonly WaitingPhoto[]> {
    const all = await this.options.store.all().catch(() => []);
    return all.filter(({ person }) => person === this.person).sort((one, other) => one.takenAt - other.takenAt);
  }

  private async count(): Promise<void> {
    this.options.changed((await this.own()).length);
  }
}

import type { Answer, DeskCommand } from './shapes.ts';

/** Something that was done at the desk and is not sent yet: where, and by whom. */
export type Waiting = { readonly person: string; readonly hub: string; readonly command: DeskCommand };

/** Something that the service did not do, until somebody has dealt with it. */
export type Undone = {
  readonly person: string;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
};

/** What a tablet keeps: codes, counts and ids, nothing of any customer. */
export type Kept = { readonly waiting: readonly Waiting[]; readonly undone: readonly Undone[] };

/** Why what waits is not on its way: no connection, nobody signed in, or the service is in trouble. */
export type Trouble = 'offline' | 'signed-out' | 'failed';

export type QueueState = Kept & {
  readonly sending: number;
  readonly trouble: Trouble | undefined;
  /** The tablet could not keep what was done last. */
  readonly isFull: boolean;
};

/** What came of sending: answers, as many as were carried out; or why nothing came. `misunderstood`: what is wrong with a command. */
export type Sent =
  | { readonly answers: readonly Answer[] }
  | { readonly trouble: Trouble }
  | { readonly misunderstood: { readonly title: string; readonly detail: string } };

export type QueueOptions = {
  /** Where it is kept over a reload. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly send: (hub: string, commands: readonly DeskCommand[]) => Promise<Sent>;
  /** Told of each answer, in order. */
  readonly answered: (answer: Answer, command: DeskCommand) => void;
  readonly now: () => number;
};

const KEY = 'kingston-hub-desk';
/** How many are sent at once: an answer is there within a blink, and a long queue is gone within seconds. */
const AT_ONCE = 20;

/**
 * What was done at a desk, kept in the browser until the service has answered it: sent in order, one batch after the other, each with its
 * id, so that what is sent twice is done once. What belongs to somebody else waits until they sign in here again.
 */
export class DeskQueue {
  private readonly options: QueueOptions;
  private readonly person: string;
  private readonly listeners = new Set<() => void>();
  private state: QueueState;
  private isSending = false;

  constructor(person: string, options: QueueOptions) {
    this.person = person;
    this.options = options;
    this.state = { ...read(options.storage), sending: 0, trouble: undefined, isFull: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): QueueState => this.state;

  /** Keeps a command; false: the tablet has no room, and it is not kept. */
  add(hub: string, command: DeskCommand): boolean {
    const kept = this.change(({ waiting, undone }) => ({
      waiting: [...waiting, { person: this.person, hub, command }],
      undone,
    }));
    if (kept) void this.flush();
    return kept;
  }

  /** Whether a command has not been answered yet, in whichever window it was given. */
  isWaiting(id: string): boolean {
    return read(this.options.storage).waiting.some(({ command }) => command.id === id);
  }

  /** Puts something on the list of what was not done. */
  note(undone: Omit<Undone, 'person'>): void {
    this.change((kept) => ({
      ...kept,
      undone: [...kept.undone, { ...undone, person: this.person }].slice(-MOST_UNDONE),
    }));
  }

  /** Takes something off the list of what was not done. */
  dismiss(id: string): void {
    this.change(({ waiting, undone }) => ({ waiting, undone: undone.filter((each) => each.id !== id) }));
  }

  /** Sends what waits, until nothing does or it cannot be sent. */
  async flush(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let most = AT_ONCE; ; ) {
        const batch = this.nextBatch(most);
        const [first] = batch;
        if (first === undefined) return this.set({ sending: 0, trouble: undefined });
        this.set({ sending: batch.length });
        const commands = batch.map(({ command }) => command);
        const sent = await this.options.send(first.hub, commands);
        if ('trouble' in sent) return this.set({ sending: 0, trouble: sent.trouble });
        this.set({ sending: 0, trouble: undefined });
        if ('answers' in sent) {
          this.take(commands, sent.answers);
          // Nothing was carried out: not to be asked again at once.
          if (sent.answers.length === 0) return this.set({ trouble: 'failed' });
          most = AT_ONCE;
        } else if (commands.length > 1) most = 1;
        else {
          this.drop(first.command, sent.misunderstood);
          most = AT_ONCE;
        }
      }
    } finally {
      this.isSending = false;
    }
  }

  /** The first that wait, of whoever is signed in, at one hub. */
  private nextBatch(most: number): readonly Waiting[] {
    const own = read(this.options.storage).waiting.filter(({ person }) => person === this.person);
    const other = own.findIndex(({ hub }) => hub !== own[0]?.hub);
    return own.slice(0, other < 0 ? most : Math.min(most, other));
  }

  private take(commands: readonly DeskCommand[], answers: readonly Answer[]): void {
    const done = new Set(answers.map(({ id }) => id));
    const undone = answers
      .filter(({ id, outcome }) => outcome === 'refused' && this.isLate(commands.find((each) => each.id === id)))
      .map(({ id, title, detail }) => ({ person: this.person, id, title, detail }));
    this.change((kept) => ({
      waiting: kept.waiting.filter(({ command }) => !done.has(command.id)),
      undone: [...kept.undone, ...undone].slice(-MOST_UNDONE),
    }));
    for (const answer of answers) {
      const command = commands.find(({ id }) => id === answer.id);
      if (command !== undefined) this.options.answered(answer, command);
    }
  }

  /** Whoever did it stands there no more: it has to be told later. */
  private isLate(command: DeskCommand | undefined): boolean {
    return command !== undefined && this.options.now() - Date.parse(command.doneAt) > SEEN_AT_ONCE;
  }

  private drop({ id }: DeskCommand, { title, detail }: { readonly title: string; readonly detail: string }): void {
    this.change(({ waiting, undone }) => ({
      waiting: waiting.filter(({ command }) => command.id !== id),
      undone: [...undone, { person: this.person, id, title, detail }],
    }));
  }

  /** Changes what is kept; another window of the same tablet may have changed it meanwhile. */
  private change(change: (kept: Kept) => Kept): boolean {
    const kept = change(read(this.options.storage));
    try {
      this.options.storage.setItem(KEY, JSON.stringify(kept));
    } catch {
      this.set({ isFull: true });
      return false;
    }
    this.set({ ...kept, isFull: false });
    return true;
  }

  private set(change: Partial<QueueState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const MOST_UNDONE = 200;
/** An answer that comes so soon is seen by whoever did it; in milliseconds. */
const SEEN_AT_ONCE = 5_000;

function read(storage: QueueOptions['storage']): Kept {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '');
    if (isKept(kept)) return kept;
  } catch {
    // Nothing is kept, or what is there was never ours.
  }
  return { waiting: [], undone: [] };
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { waiting, undone } = value as { readonly waiting?: unknown; readonly undone?: unknown };
  return Array.isArray(waiting) && Array.isArray(undone);
}

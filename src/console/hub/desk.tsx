import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { fill } from '../../words/fill.ts';
import { HUB_WAITING, HUB_SHELL as TEXT } from '../../words/hub-page-en.ts';
import { HUB_PHOTOS as PHOTOS } from '../../words/hub-photos-en.ts';
import { useApi } from '../api/api-context.tsx';
import { type Api, answer as answerOf } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { useViewer } from '../api/viewer.ts';
import type { TakenPhoto } from './inspect-photos.tsx';
import { DeskQueue, type QueueState, type Sent } from './queue.ts';
import type { Answer, Deed, DeskCommand, InspectDeed } from './shapes.ts';
import { play, type Tone } from './sounds.ts';
import { usePhotoQueue } from './use-photo-queue.ts';
import { useScanner } from './use-scanner.ts';

/** What came of the last thing that was done. */
export type Said = { readonly tone: Tone; readonly title: string; readonly detail: string; readonly key: number };

type Heard = (code: string) => void;
type Told = (answer: Answer, command: DeskCommand) => void;

/** The desk that somebody stands at. */
export type Desk = {
  readonly hub: string;
  readonly queue: QueueState;
  readonly said: Said | undefined;
  /** Does something: it is kept at once, sent as soon as it can be, and answered. */
  readonly act: (deed: Deed) => void;
  /** Records an inspection; its photos are kept first, and follow it. False: the tablet has no room for them, and nothing is recorded. */
  readonly inspect: (deed: InspectDeed, photos: readonly TakenPhoto[], order: string) => Promise<boolean>;
  /** How many photos wait to be sent. */
  readonly photosWaiting: number;
  /** Says something that needs nothing of the service. */
  readonly say: (tone: Tone, title: string, detail?: string) => void;
  readonly dismiss: (id: string) => void;
  readonly sendNow: () => void;
  readonly take: Heard;
  readonly hear: (heard: Heard, told: Told) => () => void;
};

const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('a page of a hub is inside its frame');
  return desk;
}

/** What a page does with what is scanned while it is open, and with answers. The last one that was opened hears. */
export function useScan(heard: Heard, told: Told = nothing): void {
  const { hear } = useDesk();
  const latest = useRef({ heard, told });
  useEffect(() => {
    latest.current = { heard, told };
  });
  useEffect(
    () =>
      hear(
        (code) => latest.current.heard(code),
        (answer, command) => latest.current.told(answer, command),
      ),
    [hear],
  );
}

const nothing = () => {};

/** What changes what lies apart. */
const ON_LOTS: ReadonlySet<DeskCommand['kind']> = new Set<DeskCommand['kind']>([
  ...(['quarantine', 'release', 'send_back', 'dispose', 'confirm', 'keep'] as const),
]);

/** How often what waits is tried again, in milliseconds. */
const AGAIN = 3_000;

export function DeskProvider({ hub, children }: { readonly hub: string; readonly children: ReactNode }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { id } = useViewer();
  const hearers = useRef<readonly { readonly heard: Heard; readonly told: Told }[]>([]);
  const followUp = useRef<(answer: Answer, command: DeskCommand) => Promise<void>>(async () => {});
  const [said, setSaid] = useState<Said>();
  const say = useCallback((tone: Tone, title: string, detail = '') => {
    play(tone);
    setSaid((before) => ({ tone, title, detail, key: (before?.key ?? 0) + 1 }));
  }, []);
  const answered = useCallback(
    (answer: Answer, command: DeskCommand) => {
      say(answer.outcome, answer.title, answer.detail);
      const { parcel, box } = answer;
      if (parcel !== undefined)
        queryClient.setQueriesData({ queryKey: ['hub-parcel', parcel.order] }, (before: object | undefined) =>
          before === undefined ? before : { ...before, ...cleared(parcel) },
        );
      if (box !== undefined) void queryClient.invalidateQueries({ queryKey: ['hub-box'] });
      if (parcel !== undefined) void queryClient.invalidateQueries({ queryKey: ['hub-parcel', parcel.order] });
      // What lies on shelves is told with each parcel.
      if (command.kind === 'count_shelf') void queryClient.invalidateQueries({ queryKey: ['hub-parcel'] });
      void queryClient.invalidateQueries({ queryKey: ['hub-parcels'] });
      void queryClient.invalidateQueries({ queryKey: ['hub-consignments'] });
      if (answer.return !== undefined) void queryClient.invalidateQueries({ queryKey: ['hub-returns'] });
      if (answer.return !== undefined || ON_LOTS.has(command.kind))
        void queryClient.invalidateQueries({ queryKey: ['hub-quarantine'] });
      hearers.current.at(-1)?.told(answer, command);
      void followUp.current(answer, command);
    },
    [queryClient, say],
  );
  const queue = useMemo(
    () =>
      new DeskQueue(id, {
        storage: localStorage,
        send: (at, commands) => send(api, at, commands),
        answered,
        now: Date.now,
      }),
    [id, api, answered],
  );
  const photos = usePhotoQueue(id, queue);
  followUp.current = photos.answered;
  const state = useSyncExternalStore(queue.subscribe, queue.snapshot);
  useSending(queue, state);

  const act = useCallback(
    (deed: Deed, id: string = crypto.randomUUID()) => {
      const command = { ...deed, id, doneAt: new Date().toISOString() } as DeskCommand;
      if (!queue.add(hub, command)) return say('refused', TEXT.full);
      if (!navigator.onLine) say('kept', fill(TEXT.kept, { what: nameOf(command) }));
    },
    [queue, hub, say],
  );
  const inspect = useCallback(
    async (deed: InspectDeed, taken: readonly TakenPhoto[], order: string) => {
      const command = crypto.randomUUID();
      const [seller = '', id = ''] = deed.code.split('~');
      const now = Date.now();
      const of = { seller, return: id, order, command };
      const kept = taken.map((photo, place) => ({ ...photo, ...of, takenAt: now + place }));
      if (kept.length > 0 && !(await photos.photos.keep(kept.map(({ url: _, label: __, ...photo }) => photo)))) {
        say('refused', PHOTOS.notKept);
        return false;
      }
      act({ ...deed, photos: taken.map(({ id: photo, label }) => ({ id: photo, label })) }, command);
      return true;
    },
    [act, photos.photos, say],
  );
  const take = useCallback((code: string) => hearers.current.at(-1)?.heard(code.trim()), []);
  const hear = useCallback((heard: Heard, told: Told) => {
    const hearer = { heard, told };
    hearers.current = [...hearers.current, hearer];
    return () => {
      hearers.current = hearers.current.filter((each) => each !== hearer);
    };
  }, []);
  useScanner(take);
  const desk = useMemo(
    () => ({
      ...{ hub, queue: state, said, act: (deed: Deed) => act(deed), inspect, say, take, hear },
      photosWaiting: photos.waiting,
      dismiss: (command: string) => queue.dismiss(command),
      sendNow: () => {
        void queue.flush();
        void photos.photos.flush();
      },
    }),
    [hub, state, said, act, inspect, say, take, hear, queue, photos],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** What a command is called: `pick L-1 for O-1`. */
export function nameOf(command: DeskCommand): string {
  const { code = '', listing = '', place = '', carrier = '' } = command as Record<string, unknown>;
  const said = { code: String(code), listing: String(listing), place: String(place), carrier: String(carrier) };
  return fill(HUB_WAITING[command.kind], said);
}

/** Who has it in hand, where it is and what it is called may all be gone again. */
function cleared(parcel: NonNullable<Answer['parcel']>) {
  return { holder: undefined, hub: undefined, tracking: undefined, carrier: undefined, ...parcel };
}

/** Sends what waits: at once, when the connection is back, and every so often. */
function useSending(queue: DeskQueue, { waiting, trouble }: QueueState): void {
  const isStuck = waiting.length > 0 && trouble !== undefined;
  useEffect(() => {
    const flush = () => void queue.flush();
    flush();
    window.addEventListener('online', flush);
    return () => window.removeEventListener('online', flush);
  }, [queue]);
  useEffect(() => {
    if (!isStuck) return;
    const timer = setInterval(() => void queue.flush(), AGAIN);
    return () => clearInterval(timer);
  }, [queue, isStuck]);
}

async function send(api: Api, hub: string, commands: readonly DeskCommand[]): Promise<Sent> {
  try {
    const body = { hub, commands: [...commands] };
    return { answers: (await answerOf(api.POST('/v1/hub/commands', { body }))).answers };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status === 0) return { trouble: 'offline' };
    if (error.status === 401 || error.status === 403) return { trouble: 'signed-out' };
    if (error.status === 429 || error.status >= 500) return { trouble: 'failed' };
    return { misunderstood: { title: error.title, detail: error.detail ?? '' } };
  }
}

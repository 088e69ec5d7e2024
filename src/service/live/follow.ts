import type { SellerWatch } from './watch.ts';

/** A stream of changes, for one page. */
export type Following = {
  readonly watch: SellerWatch;
  readonly seller: string;
  /** Whether what the page shows is another than when it was asked last; absent: any change of the seller is one. */
  readonly isAnother?: () => Promise<boolean>;
  /** Fires when nobody reads it any more, or the server stops. */
  readonly over: AbortSignal;
  readonly now: () => number;
  readonly beat?: number;
  readonly lasts?: number;
};

/** How long nothing may be said: proxies end what is silent for longer; in milliseconds. */
const BEAT = 20_000;
/** After so long a page connects again, and is asked who it is. */
const LASTS = 600_000;
/** How long a browser waits before it does. */
const RETRY = 1_000;

/** Says that something changed, as Server-Sent Events, and never what: the page asks for that, as whoever it is then. */
export async function* follow(following: Following): AsyncGenerator<string> {
  const { watch, seller, over, now, isAnother = async () => true, beat = BEAT, lasts = LASTS } = following;
  let isChanged = false;
  let wake = () => {};
  const ring = () => {
    isChanged = true;
    wake();
  };
  const end = () => wake();
  const off = watch.on(seller, ring);
  over.addEventListener('abort', end);
  const begun = now();
  try {
    yield `retry: ${RETRY}\n\n`;
    while (!over.aborted && now() - begun < lasts) {
      if (!isChanged)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, beat);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          if (isChanged || over.aborted) wake();
        });
      if (over.aborted) return;
      const said = isChanged && (await isAnother());
      isChanged = false;
      yield said ? 'event: changed\ndata: {}\n\n' : ': still here\n\n';
    }
  } finally {
    off();
    over.removeEventListener('abort', end);
  }
}

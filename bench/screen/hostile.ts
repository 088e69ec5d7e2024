import type { Screen } from './verdict.ts';

/** Texts that make a careless pattern or loop take a time that grows faster than they do. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: '8',
  'digits apart': '8 ',
  'digits and signs': '8-(7).6_',
  'number words': 'eight ',
  'number words run together': 'eightseven',
  'double and double': 'double ',
  'at signs': 'a@',
  'at signs alone': '@',
  'dots and letters': 'a.',
  'at and dot words': 'a at b dot ',
  'brackets open': '(((([',
  'letters apart': 'w h a t s a p p ',
  invisible: 'a\u200b\u200d',
  'combining marks': 'a\u0336\u0301',
  'broken surrogates': '\ud800a\udc00',
  'one long word': 'whatsappinstagramgmail',
  'slashes and colons': 'http://',
  'empty lines': '1\n\n',
  'words of a request': 'pay me cash outside ',
  emoji: '8️⃣🔥',
  'iban pieces': 'GB60 MIDL ',
};

/** Thousands of characters. */
export const SIZES = [16, 64, 256, 1000] as const;

/** More than this, and no larger text is tried. */
const HOPELESS = 8;
/** Seconds after which none is either. */
const PATIENCE = 2;

export type Growth = {
  readonly pattern: string;
  /** How much longer a character takes in the largest text than in the smallest. */
  readonly growth: number;
  /** For the largest text that was tried. */
  readonly seconds: number;
  /** What it threw, if it did, or that it did not read it; larger texts are not tried then. */
  readonly thrown: string | undefined;
};

/** Each size, and how often a text of it is screened: small ones often enough to be measured at all. */
const TIMES: Readonly<Record<(typeof SIZES)[number], number>> = { 16: 6, 64: 1, 256: 1, 1000: 1 };

/** How the time for a piece grows that is repeated until the text is long. */
export function measureGrowth(screen: Screen, pattern: string, piece: string): Growth {
  let smallest = 0;
  let measured: Growth = { pattern, growth: 1, seconds: 0, thrown: undefined };
  for (const size of SIZES) {
    if (measured.growth > HOPELESS || measured.seconds > PATIENCE) break;
    const text = piece.repeat(Math.ceil((size * 1000) / piece.length)).slice(0, size * 1000);
    try {
      const seconds = secondsFor(TIMES[size], () => read(screen, text));
      if (size === SIZES[0]) smallest = seconds / text.length;
      measured = { ...measured, growth: seconds / text.length / smallest, seconds };
    } catch (thrown) {
      return { ...measured, thrown: `${String(thrown)} at ${size} kB` };
    }
  }
  return measured;
}

/** A text that is refused unread takes no time, which says nothing. */
function read(screen: Screen, text: string): void {
  const { verdict, findings } = screen({ text, sender: 'seller', earlier: [], known: [] });
  if (verdict === 'block' && findings.length === 0) throw new Error('refused unread');
}

/** Seconds of the processor for one call, since the machine may have other work: the best of three, if that is soon. */
function secondsFor(times: number, work: () => void): number {
  let [best, all] = [Number.POSITIVE_INFINITY, 0];
  for (let attempt = 0; attempt < 3 && all < PATIENCE; attempt++) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) work();
    const { user, system } = process.cpuUsage(before);
    const seconds = Math.max(1, user + system) / 1e6;
    best = Math.min(best, seconds / times);
    all += seconds;
  }
  return best;
}

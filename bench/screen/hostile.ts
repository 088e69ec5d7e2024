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

export const SIZES = [16, 64, 256, 1024] as const;

/** More than this, and no larger text is tried. */
const HOPELESS = 8;
/** Seconds after which none is either, nor the same one again. */
const PATIENCE = 2;

export type Growth = {
  readonly pattern: string;
  /** How much longer a character takes in the largest text than in the smallest. */
  readonly growth: number;
  /** For the largest text that was tried. */
  readonly seconds: number;
  /** What it threw, if it did; larger texts are not tried then. */
  readonly thrown: string | undefined;
};

/** The growth for each hostile text, each time the best of some. */
export function measureGrowth(screen: Screen, progress: (pattern: string) => void): readonly Growth[] {
  return Object.entries(HOSTILE).map(([pattern, piece]) => {
    progress(pattern);
    let smallest = 0;
    let measured: Growth = { pattern, growth: 1, seconds: 0, thrown: undefined };
    for (const size of SIZES) {
      if (measured.growth > HOPELESS || measured.seconds > PATIENCE) break;
      const text = piece.repeat(Math.ceil((size * 1024) / piece.length)).slice(0, size * 1024);
      try {
        const seconds = bestOf(size < 256 ? 7 : size < 1024 ? 3 : 2, () => {
          screen({ text, sender: 'seller', earlier: [], known: [] });
        });
        if (size === SIZES[0]) smallest = seconds / text.length;
        measured = { ...measured, growth: seconds / text.length / smallest, seconds };
      } catch (thrown) {
        return { ...measured, thrown: `${String(thrown)} at ${size} kB` };
      }
    }
    return measured;
  });
}

function bestOf(times: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  let all = 0;
  for (let time = 0; time < times && all < PATIENCE * 1000; time++) {
    const started = performance.now();
    work();
    const taken = performance.now() - started;
    all += taken;
    best = Math.min(best, taken);
  }
  return best / 1000;
}

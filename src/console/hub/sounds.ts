export type Tone = 'done' | 'refused' | 'kept';

const KEY = 'kingston-hub-sounds';

/** In hertz, one after the other: high for what was done, low and twice for what was not. */
const TONES: Readonly<Record<Tone, readonly number[]>> = { done: [1_320], kept: [880], refused: [220, 220] };
const LENGTH = 0.12;
const PAUSE = 0.06;

let context: AudioContext | undefined;

/** Whether this tablet makes sounds. */
export function hasSounds(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

export function keepSounds(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
}

/** Lets it be heard what came of a scan. Before somebody has touched the page browsers make no sound. */
export function play(tone: Tone): void {
  if (!hasSounds() || typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  for (const [index, frequency] of TONES[tone].entries()) {
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.frequency.value = frequency;
    volume.gain.value = 0.15;
    oscillator.connect(volume).connect(destination);
    const start = currentTime + index * (LENGTH + PAUSE);
    oscillator.start(start);
    oscillator.stop(start + LENGTH);
  }
}

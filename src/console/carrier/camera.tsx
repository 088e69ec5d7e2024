import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { SHIFT_TEXT as TEXT } from '../../words/carrier-page-en.ts';

/** The Barcode Detection API (WICG), which not every browser has. */
type CodeReader = { detect(from: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]> };
type CodeReaders = { new (options: { readonly formats: readonly string[] }): CodeReader };

/** How labels draw their code, see `src/service/labels/print/symbols.ts`. */
const FORMATS = ['code_128', 'data_matrix', 'qr_code'];
/** Between two looks, in milliseconds: a phone stays cool. */
const PAUSE = 200;

function codeReaders(): CodeReaders | undefined {
  return (globalThis as { readonly BarcodeDetector?: CodeReaders }).BarcodeDetector;
}

/** Whether this browser reads codes by camera. */
export function hasCodeReader(): boolean {
  return codeReaders() !== undefined && navigator.mediaDevices?.getUserMedia !== undefined;
}

/** Films until it sees a code. The picture goes nowhere. */
export function Camera({ onCode }: { readonly onCode: (code: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  const found = useEffectEvent(onCode);
  useEffect(() => {
    const closing = new AbortController();
    film(video.current, closing.signal).then(
      (code) => code !== undefined && found(code),
      () => !closing.signal.aborted && setRefused(true),
    );
    return () => closing.abort();
  }, []);
  if (isRefused) return <p role="alert">{TEXT.cameraRefused}</p>;
  return <video ref={video} className="carrier-camera" aria-label={TEXT.cameraLabel} muted playsInline />;
}

/** The first code that the camera sees; undefined: it was closed before. */
async function film(video: HTMLVideoElement | null, signal: AbortSignal): Promise<string | undefined> {
  const Readers = codeReaders();
  if (video === null || Readers === undefined) return undefined;
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  try {
    video.srcObject = stream;
    await video.play();
    const reader = new Readers({ formats: FORMATS });
    while (!signal.aborted) {
      const [code] = await reader.detect(video);
      if (code !== undefined) return signal.aborted ? undefined : code.rawValue;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return undefined;
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

import type { Exif } from './exif.ts';

/** Pixels, four bytes each: red, green, blue, opacity. */
export type Pixels = { readonly data: Uint8ClampedArray<ArrayBuffer>; readonly width: number; readonly height: number };

/** Turns and mirrors a picture to stand as its camera said, so that nothing has to say it any more. */
export function turn(pixels: Pixels, orientation: Exif): Pixels {
  if (orientation === 1) return pixels;
  const { width, height } = pixels;
  const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, width * height);
  const isLying = orientation >= 5;
  const [newWidth, newHeight] = isLying ? [height, width] : [width, height];
  const to = new Uint32Array(width * height);
  for (let y = 0; y < newHeight; y++)
    for (let x = 0; x < newWidth; x++) to[y * newWidth + x] = from[sourceOf(orientation, x, y, pixels)] ?? 0;
  return { data: new Uint8ClampedArray(to.buffer), width: newWidth, height: newHeight };
}

/** Which pixel of the picture as it was stored stands at a place of it as it is meant. */
function sourceOf(orientation: Exif, x: number, y: number, { width, height }: Pixels): number {
  const [right, bottom] = [width - 1, height - 1];
  switch (orientation) {
    case 1:
      return y * width + x;
    case 2:
      return y * width + (right - x);
    case 3:
      return (bottom - y) * width + (right - x);
    case 4:
      return (bottom - y) * width + x;
    case 5:
      return x * width + y;
    case 6:
      return (bottom - x) * width + y;
    case 7:
      return (bottom - x) * width + (right - y);
    case 8:
      return x * width + (right - y);
  }
}

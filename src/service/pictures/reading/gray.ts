import type { Pixels } from '../turn.ts';

/** A picture in shades of grey, one byte each: as much as a reader of text needs. */
export type Gray = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** Which part of a picture is looked at, and how: the middle of what is seen lies at `x`, `y` of the picture. */
export type View = {
  readonly x: number;
  readonly y: number;
  /** Of what is seen, in its own pixels. */
  readonly width: number;
  readonly height: number;
  /** How many pixels of what is seen one of the picture has. */
  readonly scale: number;
  /** In degrees: what is seen is turned back by so much, so that text which runs at this angle lies level. */
  readonly angle: number;
};

/** The shades of a picture, as light as eyes have them (ITU-R BT.601). */
export function grayOf({ data, width, height }: Pixels): Gray {
  const gray = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < gray.length; at++, from += 4)
    gray[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 151 + (data[from + 2] ?? 0) * 28) >> 8;
  return { data: gray, width, height };
}

/** Half as wide and high, each pixel the mean of four. */
function halved({ data, width, height }: Gray): Gray {
  const [wide, high] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  const half = new Uint8Array(wide * high);
  const [right, down] = [width > 1 ? 1 : 0, height > 1 ? width : 0];
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const at = 2 * y * width + 2 * x;
      const sum = (data[at] ?? 0) + (data[at + right] ?? 0) + (data[at + down] ?? 0) + (data[at + down + right] ?? 0);
      half[y * wide + x] = sum >> 2;
    }
  return { data: half, width: wide, height: high };
}

/** A picture and its smaller copies: each half of the one before. */
export type Pyramid = readonly Gray[];

export function pyramidOf(gray: Gray): Pyramid {
  const steps = [gray];
  for (let last = gray; Math.min(last.width, last.height) > 64 && steps.length < 6; ) {
    last = halved(last);
    steps.push(last);
  }
  return steps;
}

/** What is seen of a picture through a view, as a reader takes it. Beyond its edges it is as light as they are. */
export function look(pyramid: Pyramid, view: View): Pixels {
  const { width, height, angle } = view;
  // From the copy that is just large enough: pixels in between are not left out.
  const step = Math.min(pyramid.length - 1, Math.max(0, Math.floor(Math.log2(1 / view.scale))));
  const source = pyramid[step] as Gray;
  const shrunk = 2 ** step;
  const light = edgeOf(source);
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const one = 1 / (view.scale * shrunk);
  const seen = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const dy = (y + 0.5 - height / 2) * one;
    for (let x = 0; x < width; x++) {
      const dx = (x + 0.5 - width / 2) * one;
      const shade = shadeAt(
        source,
        view.x / shrunk + cos * dx - sin * dy - 0.5,
        view.y / shrunk + sin * dx + cos * dy - 0.5,
        light,
      );
      seen[y * width + x] = 0xff000000 | (shade << 16) | (shade << 8) | shade;
    }
  }
  return { data: new Uint8ClampedArray(seen.buffer), width, height };
}

/** The shade between four pixels. */
function shadeAt({ data, width, height }: Gray, x: number, y: number, light: number): number {
  if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) return light;
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
  const [fx, fy] = [Math.max(0, x - left), Math.max(0, y - top)];
  const above = (data[top * width + left] ?? 0) * (1 - fx) + (data[top * width + right] ?? 0) * fx;
  const below = (data[bottom * width + left] ?? 0) * (1 - fx) + (data[bottom * width + right] ?? 0) * fx;
  return Math.round(above * (1 - fy) + below * fy);
}

/** How light its edges are on average. */
function edgeOf({ data, width, height }: Gray): number {
  let [sum, count] = [0, 0];
  const add = (at: number) => {
    sum += data[at] ?? 0;
    count++;
  };
  for (let x = 0; x < width; x++) [x, (height - 1) * width + x].forEach(add);
  for (let y = 0; y < height; y++) [y * width, y * width + width - 1].forEach(add);
  return Math.round(sum / count);
}

/** How far from what is around it each pixel is: print on a ground that is light here and dark there stands out alike. */
export function flattened(pyramid: Pyramid): Gray {
  const { data, width, height } = pyramid[0] as Gray;
  const step = Math.min(pyramid.length - 1, GROUND);
  const ground = pyramid[step] as Gray;
  const flat = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const around = shadeAt(ground, (x + 0.5) / 2 ** step - 0.5, (y + 0.5) / 2 ** step - 0.5, 128);
      flat[y * width + x] = Math.max(0, Math.min(255, 190 + 2 * ((data[y * width + x] ?? 0) - around)));
    }
  return { data: flat, width, height };
}

/** Which of the smaller copies is taken for the ground: pixels of 32 by 32. */
const GROUND = 5;

/** Of a point that is seen, where it is in the picture. */
export function placeIn(view: View, x: number, y: number): { readonly x: number; readonly y: number } {
  const [dx, dy] = [(x - view.width / 2) / view.scale, (y - view.height / 2) / view.scale];
  const [cos, sin] = [Math.cos((view.angle * Math.PI) / 180), Math.sin((view.angle * Math.PI) / 180)];
  return { x: view.x + cos * dx - sin * dy, y: view.y + sin * dx + cos * dy };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import decodeJpeg, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePng, { init as initPng } from '@jsquash/png/decode.js';
import encodePng, { init as initPngEncoder } from '@jsquash/png/encode.js';
import type { FileKind } from '../../rulebook/files/file.ts';
import type { Pixels } from './turn.ts';

/** A compiled module, of which nothing is to be known here. The types of Node do not have it. */
type Module = { readonly compiled?: never };
declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => Module };

/** The codecs, compiled: a worker gets them from the process that starts it. */
export type CompiledCodecs = { readonly decode: Module; readonly encode: Module; readonly png: Module };

/** MozJPEG at a quality at which print in a photograph stays legible; baseline takes a third of the time of progressive. */
const JPEG = { quality: 85, baseline: true } as const;

let compiled: CompiledCodecs | undefined;

/** Compiles the codecs from their files, once. In Node nothing fetches them by themselves. */
export function compileCodecs(): CompiledCodecs {
  compiled ??= {
    decode: compile('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'),
    encode: compile('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'),
    png: compile('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'),
  };
  return compiled;
}

function compile(file: string): Module {
  return new WebAssembly.Module(readFileSync(createRequire(import.meta.url).resolve(file)));
}

/** Makes the codecs of a kind ready in this thread. */
export async function startCodecs({ decode, encode, png }: CompiledCodecs, kind: FileKind): Promise<void> {
  switch (kind) {
    case 'jpeg':
      await Promise.all([initJpegDecoder(decode), initJpegEncoder(encode)]);
      return;
    case 'png':
      await initPng(png);
      // Both halves share one instance: the second call finds it there.
      await initPngEncoder(png);
      return;
  }
}

/** The four of them; bytes that are no picture make the decoders throw. */
export const CODECS = {
  jpeg: {
    decode: (bytes: Uint8Array): Promise<Pixels> => decodeJpeg(ownBuffer(bytes)) as Promise<Pixels>,
    encode: async (pixels: Pixels): Promise<Buffer> => Buffer.from(await encodeJpeg(pixels as never, JPEG)),
  },
  png: {
    decode: (bytes: Uint8Array): Promise<Pixels> => decodePng(ownBuffer(bytes)) as Promise<Pixels>,
    encode: async (pixels: Pixels): Promise<Buffer> => Buffer.from(await encodePng(pixels as never)),
  },
} as const;

/** A buffer of Node may be a piece of a larger one, and the codecs take whole ones. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

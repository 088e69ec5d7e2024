/** What we need of the package: its own types are not found, and speak of browsers. */
declare module 'tesseract-wasm' {
  type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };
  type Box = {
    readonly rect: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
    /** 1: begins a line; 2: ends one. */
    readonly flags: number;
    /** From 0 to 1. */
    readonly confidence: number;
    readonly text: string;
  };
  export class OCREngine {
    loadModel(model: Uint8Array): void;
    loadImage(image: Pixels): void;
    getTextBoxes(unit: 'word'): readonly Box[];
  }
  export function createOCREngine(options: { readonly wasmBinary: Uint8Array }): Promise<OCREngine>;
}

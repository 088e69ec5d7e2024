import { inflateSync } from 'node:zlib';

/** The text of a PDF in the standard fonts, as it is drawn, one space between what is drawn apart. */
export function textOfPdf(bytes: Buffer): string {
  return streamsOf(bytes)
    .map((stream) => [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, drawn = '']) => lettersOf(drawn)).join(' '))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

/** The streams of a PDF that are packed, unpacked. */
export function streamsOf(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/\/Length (\d+)[^>]*>>\s*stream\r?\n/g)].flatMap(({ index, 0: head, 1: length }) => {
    const from = index + head.length;
    const stream = bytes.subarray(from, from + Number(length));
    return /FlateDecode/.test(head + text.slice(Math.max(0, index - 80), index))
      ? [inflateSync(stream).toString('latin1')]
      : [];
  });
}

/** `<48656c6c6f> 20 <20>`: letters in hexadecimal with the spaces between them. */
function lettersOf(drawn: string): string {
  const bytes = [...drawn.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
  return new TextDecoder('windows-1252').decode(Buffer.concat(bytes));
}

/** Which way up a picture is, as cameras say it: 1 to 8 (CIPA DC-008, Orientation). */
export type Exif = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const MARK = 'Exif\0\0';
const ORIENTATION = 0x0112;

/** The orientation that an APP1 segment tells; undefined where it tells none, or cannot be read. */
export function orientationOf(segment: Buffer): Exif | undefined {
  if (segment.subarray(0, MARK.length).toString('latin1') !== MARK) return undefined;
  const tiff = segment.subarray(MARK.length);
  const order = tiff.subarray(0, 2).toString('latin1');
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return undefined;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  const count = short(directory);
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) !== ORIENTATION) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? (value as Exif) : undefined;
  }
  return undefined;
}

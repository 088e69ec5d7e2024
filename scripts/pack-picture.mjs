import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The signature that a PNG begins with. */
const SIGNATURE = 8;

/**
 * The same picture in fewer bytes. A browser packs for speed, and foretells each pixel from those around it; pages are
 * mostly flat, and pack better as they are.
 * @param {Buffer} picture PNG, 8 bits a channel, without interlacing
 */
export function packPicture(picture) {
  const parts = partsOf(picture);
  const header = parts.find(({ type }) => type === 'IHDR')?.body ?? Buffer.alloc(0);
  const channels = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  const rows = plainRows(inflateSync(packed), header.readUInt32BE(0) * channels, channels);
  const pixels = deflateSync(rows, { level: 9, memLevel: 9 });
  const end = Buffer.alloc(0);
  return Buffer.concat([
    picture.subarray(0, SIGNATURE),
    written('IHDR', header),
    written('IDAT', pixels),
    written('IEND', end),
  ]);
}

/** @param {Buffer} picture */
function partsOf(picture) {
  const parts = [];
  for (let at = SIGNATURE; at < picture.length; ) {
    const length = picture.readUInt32BE(at);
    parts.push({ type: picture.toString('latin1', at + 4, at + 8), body: picture.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return parts;
}

/**
 * Rows of pixels instead of differences (PNG, 9.2), each with the 0 before it that says so.
 * @param {Buffer} filtered
 * @param {number} width of a row, in bytes
 * @param {number} step from one pixel to the next, in bytes
 */
function plainRows(filtered, width, step) {
  const rows = Buffer.alloc(filtered.length);
  for (let start = 0; start < filtered.length; start += width + 1) {
    const filter = filtered[start] ?? 0;
    for (let place = start + 1; place <= start + width; place++) {
      const isFirst = place - start <= step;
      const left = isFirst ? 0 : (rows[place - step] ?? 0);
      const above = rows[place - width - 1] ?? 0;
      const corner = isFirst ? 0 : (rows[place - width - 1 - step] ?? 0);
      rows[place] = (filtered[place] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return rows;
}

/**
 * @param {number} filter
 * @param {number} left
 * @param {number} above
 * @param {number} corner
 */
function foretold(filter, left, above, corner) {
  if (filter === 4) return nearest(left, above, corner);
  return [0, left, above, (left + above) >> 1][filter] ?? 0;
}

/**
 * @param {number} left
 * @param {number} above
 * @param {number} corner
 */
function nearest(left, above, corner) {
  const guess = left + above - corner;
  const byLeft = Math.abs(guess - left);
  const byAbove = Math.abs(guess - above);
  const byCorner = Math.abs(guess - corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/**
 * @param {string} type
 * @param {Buffer} body
 */
function written(type, body) {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

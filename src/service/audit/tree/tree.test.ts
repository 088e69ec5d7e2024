import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_ROOT, leafHash, nodeHash } from './hashes.ts';
import { consistencyProof, type Hashes, inclusionProof, rootOf } from './prove.ts';
import {
  type Edge,
  EMPTY_EDGE,
  edgeFrom,
  grow,
  hashesIn,
  openTile,
  rootAt,
  type Tile,
  type TileAddress,
} from './tiles.ts';
import { provesConsistency, provesInclusion } from './verify.ts';

/** The leaves, roots and proofs that implementations of Certificate Transparency are checked against. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const INCLUSION: readonly (readonly [index: number, size: number, proof: readonly string[]])[] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCY: readonly (readonly [from: number, to: number, proof: readonly string[]])[] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const known = LEAVES.map((leaf) => leafHash(Buffer.from(leaf, 'hex')));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Buffer => Buffer.from(text, 'hex');

/** A second reading of RFC 6962 §2.1: as it is written there, without tiles and nodes. */
function plainRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(plainRoot(leaves.slice(0, split)), plainRoot(leaves.slice(split)));
}

/** Leaves that differ. */
const leavesOf = (count: number): readonly Buffer[] =>
  Array.from({ length: count }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));

type Grown = { readonly edge: Edge; readonly hashes: Hashes; readonly tiles: readonly Tile[] };

/** A tree that grew batch by batch, kept as tiles. */
function grown(leaves: readonly Uint8Array[], batches: readonly number[] = []): Grown {
  const kept = new Map<string, Tile>();
  const key = ({ level, number }: TileAddress): string => `${level}/${number}`;
  let edge = EMPTY_EDGE;
  for (const batch of [...batches, leaves.length]) {
    const next = grow(edge, leaves.slice(edge.size, edge.size + batch));
    for (const tile of next.tiles) kept.set(key(tile), tile);
    edge = next.edge;
  }
  const open = new Map([...kept].map(([name, { hashes }]) => [name, openTile(hashes)]));
  return { edge, hashes: hashesIn((address) => open.get(key(address))), tiles: [...kept.values()] };
}

describe('the known vectors of Certificate Transparency', () => {
  const { hashes } = grown(known);

  test('roots', () => {
    expect(ROOTS.map((_, size) => hex(rootOf(size, hashes)))).toEqual(ROOTS);
    expect(ROOTS.map((_, size) => hex(rootAt(grown(known.slice(0, size)).edge)))).toEqual(ROOTS);
  });

  test.each(INCLUSION)('leaf %i in %i', (index, size, proof) => {
    expect(inclusionProof(index, size, hashes).map(hex)).toEqual(proof);
    const claim = { leaf: known[index] as Buffer, index, size, root: bytes(ROOTS[size] as string) };
    expect(provesInclusion(claim, proof.map(bytes))).toBe(true);
  });

  test.each(CONSISTENCY)('from %i to %i', (from, to, proof) => {
    expect(consistencyProof(from, to, hashes).map(hex)).toEqual(proof);
    const claim = { from, fromRoot: bytes(ROOTS[from] as string), to, toRoot: bytes(ROOTS[to] as string) };
    expect(provesConsistency(claim, proof.map(bytes))).toBe(true);
  });
});

describe('laws', () => {
  const sizes = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(255, 256, 257, 511, 512, 600));

  test('a tree is the same however it grew, and its root is that of RFC 6962', () => {
    fc.assert(
      fc.property(sizes, fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }), (size, batches) => {
        const leaves = leavesOf(size);
        const { edge, hashes, tiles } = grown(leaves, batches);
        expect(hex(rootAt(edge))).toBe(hex(plainRoot(leaves)));
        expect(hex(rootOf(size, hashes))).toBe(hex(plainRoot(leaves)));
        const last = [...tiles].map(({ level, number }) => `${level}/${number}`);
        expect(new Set(last).size).toBe(last.length);
        for (const earlier of [0, size >> 1, size])
          expect(hex(rootAt(edgeFrom(earlier, tiles)))).toBe(hex(plainRoot(leaves.slice(0, earlier))));
      }),
      { numRuns: 60 },
    );
  });

  test('a proof of inclusion holds for its leaf in its place, and for no other', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(), (size, one, other, change) => {
        const leaves = leavesOf(size);
        const { hashes } = grown(leaves);
        const [index, elsewhere] = [one % size, other % size];
        const proof = inclusionProof(index, size, hashes);
        const edge = { size, hashes: new Map() };
        for (let time = 0; time < 2; time++) {
          inclusionProof(elsewhere, size, hashes, edge);
          expect(inclusionProof(index, size, hashes, edge)).toEqual(proof);
        }
        const claim = { leaf: leaves[index] as Buffer, index, size, root: rootOf(size, hashes) };
        expect(provesInclusion(claim, proof)).toBe(true);
        expect(provesInclusion({ ...claim, leaf: leafHash(Buffer.from('another')) }, proof)).toBe(false);
        if (elsewhere !== index) expect(provesInclusion({ ...claim, index: elsewhere }, proof)).toBe(false);
        expect(provesInclusion({ ...claim, root: EMPTY_ROOT }, proof)).toBe(false);
        expect(provesInclusion({ ...claim, index: size }, proof)).toBe(false);
        expect(provesInclusion(claim, [...proof, EMPTY_ROOT])).toBe(false);
        if (proof.length === 0) return;
        expect(provesInclusion(claim, proof.slice(1))).toBe(false);
        const changed = proof.map((each, at) => (at === change % proof.length ? EMPTY_ROOT : each));
        expect(provesInclusion(claim, changed)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('a proof of consistency holds for a log that only grew, and not for one that was rewritten', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (to, one, other) => {
        const [from, changed] = [1 + (one % to), other % to];
        const leaves = leavesOf(to);
        const { hashes } = grown(leaves);
        const proof = consistencyProof(from, to, hashes);
        const claim = { from, fromRoot: rootOf(from, hashes), to, toRoot: rootOf(to, hashes) };
        expect(provesConsistency(claim, proof)).toBe(true);
        expect(provesConsistency(claim, [...proof, EMPTY_ROOT])).toBe(false);
        expect(provesConsistency({ ...claim, toRoot: EMPTY_ROOT }, proof)).toBe(false);
        if (changed >= from) return;
        // Somebody rewrites what the older root speaks of, and makes the best proof there is.
        const rewritten = grown(leaves.map((leaf, index) => (index === changed ? EMPTY_ROOT : leaf)));
        const forged = { ...claim, toRoot: rootOf(to, rewritten.hashes) };
        expect(provesConsistency(forged, consistencyProof(from, to, rewritten.hashes))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('everything goes on from nothing', () => {
    const { hashes } = grown(known);
    const claim = { from: 0, fromRoot: EMPTY_ROOT, to: 8, toRoot: rootOf(8, hashes) };
    expect(provesConsistency(claim, consistencyProof(0, 8, hashes))).toBe(true);
  });
});

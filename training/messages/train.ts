import { writeFileSync } from 'node:fs';
import { SENSE_KINDS, type SenseKind } from '../../src/rulebook/messages/sense/model.ts';
import { findBy } from '../../src/rulebook/messages/sense/sense.ts';
import { canonicalOf } from './canonical.ts';
import { examplesToLearn, examplesToMeasure } from './corpus.ts';
import { licensedExamples, supportTalk } from './data-sets.ts';
import { learn, SETTINGS } from './learn.ts';
import { falseFlags, kindsIn, tally } from './measure.ts';
import { seeded } from './random.ts';
import { weightsFile } from './write-weights.ts';
import { readGroups } from './read-sentences.ts';
const t0 = Date.now();
const groups = readGroups();
const data = process.env['DATA'] ?? '';
const examples = [...examplesToLearn(groups), ...(data === '' ? [] : licensedExamples(data))];
console.log('examples', examples.length, 'distinct', new Set(examples.map((e) => e.text)).size, Date.now() - t0);
const model = learn(examples, { ...SETTINGS, ...JSON.parse(process.env['SET'] ?? '{}') }, seeded('learn'));
console.log('learned', Date.now() - t0);
if (process.argv.includes('--write')) { writeFileSync(new URL('../../src/rulebook/messages/sense/weights.ts', import.meta.url), weightsFile(model)); }
const held = examplesToMeasure(groups);
const tallies = tally(model, held);
const langs = ['all', 'en', 'jam', 'es', 'fr', 'ht', 'pt'];
for (const kind of SENSE_KINDS) console.log(kind.padEnd(22), langs.map((l) => { const t = tallies.get(`${kind} ${l}`)!; return `${l} ${(t.hits / (t.hits + t.misses)).toFixed(2)}/${(t.hits / (t.hits + t.false)).toFixed(2)} (${t.hits + t.misses})`; }).join('  '));
const clean = held.filter((e) => e.kinds.length === 0);
console.log('held-out clean', clean.length, falseFlags(model, clean.map((e) => e.text)));
const talk = supportTalk('/work/shared/data').map(canonicalOf);
console.log('talk', talk.length, falseFlags(model, talk));

const ZERO = Object.fromEntries(SENSE_KINDS.map((k) => [k, 0])) as Record<SenseKind, number>;
const best = (t: string) => { const m: Record<string, number> = {}; for (const f of findBy(model, t, ZERO)) m[f.kind] = Math.max(m[f.kind] ?? 0, f.confidence); return m; };
const talkBest = talk.map(best); const cleanBest = clean.map((e) => best(e.text)); const heldBest = held.map((e) => best(e.text));
for (const kind of SENSE_KINDS) {
  const th = (r: number) => talkBest.map((b) => b[kind] ?? 0).sort((a, b) => b - a)[Math.floor(talk.length * r)]!;
  const rec = (t: number, l?: string) => { const p = held.map((e, i) => [e, heldBest[i]!] as const).filter(([e]) => e.kinds.includes(kind) && (!l || e.language === l)); return (p.filter(([, b]) => (b[kind] ?? 0) >= t).length / p.length).toFixed(2); };
  const t = th(0.0005);
  console.log(kind.padEnd(22), '@0.05% th', t.toFixed(3), 'rec', rec(t), langs.slice(1).map((l) => `${l} ${rec(t, l)}`).join(' '), 'hard', cleanBest.filter((b) => (b[kind] ?? 0) >= t).length, ' @0.1%', th(0.001).toFixed(3), rec(th(0.001)));
}
if (process.argv.includes('-v')) {
  for (const t of talk) { const k = kindsIn(model, t); if (k.size) console.log('FP', [...k].join(), '|', t); }
  const seen = new Set<string>();
  for (const e of clean) { const k = kindsIn(model, e.text); if (k.size) console.log('FPh', [...k].join(), '|', e.text); }
  for (const e of held) if (e.kinds.length) { const k = kindsIn(model, e.text); if (!e.kinds.every((x) => k.has(x)) ) { const key = e.group + e.text.slice(0, 12); if (!seen.has(key)) { seen.add(key); console.log('MISS', e.kinds.join(), e.language, [...k].join(), '|', e.text); } } }
}

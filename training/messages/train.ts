import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedModel } from '../../src/rulebook/messages/sense/model.ts';
import { canonicalOf } from './canonical.ts';
import { supportTalk } from './data-sets.ts';
import { falseFlags, tally } from './measure.ts';
import { flagsTable, kindsTable } from './report.ts';
import { examination, fileOf, heldOut, trainHeldOut, trainShipped } from './training.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '' }, write: { type: 'boolean' }, report: { type: 'boolean' } },
});
if (!values.write && !values.report) {
  console.log('node training/messages/train.ts --data FOLDER (--write | --report); see docs/models/sense.md');
}
if (values.write) {
  const trained = trainShipped(values.data);
  const file = new URL('../../src/rulebook/messages/sense/weights.ts', import.meta.url);
  writeFileSync(file, fileOf(trained));
  console.log(`learned from ${trained.examples} examples, ${trained.distinct} of them distinct`);
}
if (values.report) {
  const talk = supportTalk(values.data).map(canonicalOf);
  const without = trainHeldOut(values.data);
  console.log('Held-out templates, by a model that has not learned from them\n');
  console.log(kindsTable(tally(without.model, heldOut())));
  console.log('\nExamination, by the model that is shipped\n');
  console.log(kindsTable(tally(shippedModel(), examination())));
  console.log('\nFlags on clean text, by the model that is shipped\n');
  const clean = examination().filter(({ kinds }) => kinds.length === 0);
  const cleanTexts = clean.map(({ text }) => text);
  console.log(
    flagsTable([
      ['support talk', talk.length, falseFlags(shippedModel(), talk)],
      ['clean of the examination', cleanTexts.length, falseFlags(shippedModel(), cleanTexts)],
    ]),
  );
}

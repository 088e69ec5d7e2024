import { type Concepts, conceptsOf } from '../../src/rulebook/messages/sense/concepts.ts';
import type { SenseModel } from '../../src/rulebook/messages/sense/model.ts';
import { examplesToLearn, examplesToMeasure } from './corpus.ts';
import { licensedExamples } from './data-sets.ts';
import type { Example } from './examples.ts';
import { learn, SETTINGS } from './learn.ts';
import { seeded } from './random.ts';
import { readConcepts } from './read-concepts.ts';
import { readExamination, readGroups } from './read-sentences.ts';
import { weightsFile } from './write-weights.ts';

/** A model and how many examples it was made of. */
export type Trained = { readonly model: SenseModel; readonly examples: number; readonly distinct: number };

/** The model that is shipped: learned from all sentences and the licensed sets in `data`. */
export function trainShipped(data: string): Trained {
  return train([...examplesToLearn(readGroups(), () => true), ...licensedExamples(data)], concepts());
}

/** The same without the templates that are held out, to measure with them. */
export function trainHeldOut(data: string): Trained {
  return train([...examplesToLearn(readGroups()), ...licensedExamples(data)], concepts());
}

/** The sentences of the templates that are held out. */
export function heldOut(): readonly Example[] {
  return examplesToMeasure(readGroups());
}

/** The examination, of which neither model has learned anything. */
export function examination(): readonly Example[] {
  return examplesToMeasure(readExamination(), () => true);
}

/** The file of weights of a model. */
export function fileOf({ model }: Trained): string {
  return weightsFile(model, readConcepts());
}

function concepts(): Concepts {
  return conceptsOf(readConcepts());
}

function train(examples: readonly Example[], table: Concepts): Trained {
  const model = learn(examples, table, SETTINGS, seeded('order of learning'));
  return { model, examples: examples.length, distinct: new Set(examples.map(({ text }) => text)).size };
}

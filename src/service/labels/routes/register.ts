import type { App } from '../../http/registrar.ts';
import type { LabelParts } from '../parts.ts';
import { getCustomsForm } from './get-customs-form.ts';
import { getLabel } from './get-label.ts';
import { listLabels } from './list-labels.ts';
import { makeLabelBatch } from './make-label-batch.ts';
import { reprintLabelOf } from './reprint-label.ts';

/** What the routes of labels work with. */
export type LabelRoutes = LabelParts & {
  /** How people are called. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** Adds what sellers print for their parcels. */
export function registerLabelRoutes(app: App, parts: LabelRoutes): void {
  getLabel(app, parts);
  getCustomsForm(app, parts);
  listLabels(app, parts);
  reprintLabelOf(app, parts);
  makeLabelBatch(app, parts);
}

import type { App } from '../../http/registrar.ts';
import type { CaseParts } from '../parts.ts';
import { claimCase } from './claim-case.ts';
import { contactSeller } from './contact-seller.ts';
import { decideCase } from './decide-case.ts';
import { getCase } from './get-case.ts';
import { handOverCase } from './hand-over-case.ts';
import { handleCases } from './handle-cases.ts';
import { listCases } from './list-cases.ts';
import { listColleagues } from './list-colleagues.ts';
import { noteCase } from './note-case.ts';
import { previewCase } from './preview-case.ts';
import { previewHandling } from './preview-handling.ts';
import { releaseCase } from './release-case.ts';

/** Adds the routes by which the staff work on cases. */
export function registerCaseRoutes(app: App, parts: CaseParts): void {
  listCases(app, parts);
  listColleagues(app, parts);
  getCase(app, parts);
  claimCase(app, parts);
  releaseCase(app, parts);
  handOverCase(app, parts);
  noteCase(app, parts);
  contactSeller(app, parts);
  previewCase(app, parts);
  decideCase(app, parts);
  handleCases(app, parts);
  previewHandling(app, parts);
}

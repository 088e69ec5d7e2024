import type { App } from '../../http/registrar.ts';
import type { AnswerParts } from '../parts.ts';
import { acknowledgeAction } from './acknowledge-action.ts';
import { askQuestion } from './ask-question.ts';
import { decideAppeal } from './decide-appeal.ts';
import { fileAppeal } from './file-appeal.ts';
import { getPlan } from './get-plan.ts';
import { listAppeals } from './list-appeals.ts';
import { listAppealsOfAction } from './list-appeals-of-action.ts';
import { listQuestions } from './list-questions.ts';
import { listRecords } from './list-records.ts';
import { postMessage } from './post-message.ts';
import { previewAppeal } from './preview-appeal.ts';
import { recordPlan } from './record-plan.ts';
import { withdrawAppeal } from './withdraw-appeal.ts';

/** Adds the routes by which sellers answer actions, and staff answer them. */
export function registerAnswerRoutes(app: App, parts: AnswerParts): void {
  acknowledgeAction(app, parts);
  recordPlan(app, parts);
  getPlan(app, parts);
  fileAppeal(app, parts);
  listAppealsOfAction(app, parts);
  listRecords(app, parts);
  withdrawAppeal(app, parts);
  listAppeals(app, parts);
  decideAppeal(app, parts);
  previewAppeal(app, parts);
  askQuestion(app, parts);
  listQuestions(app, parts);
  postMessage(app, parts);
}

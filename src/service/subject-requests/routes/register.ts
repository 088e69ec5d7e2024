import type { App } from '../../http/registrar.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { askForCustomer } from './ask-for-customer.ts';
import { askForRequest } from './ask-for-request.ts';
import { downloadCopy } from './download-own-data.ts';
import { downloadReceipt } from './download-receipt.ts';
import { extendSubjectRequest } from './extend-request.ts';
import { getOwnRequest } from './get-own-request.ts';
import { listOwnRequests } from './list-own-requests.ts';
import { listSubjectRequests } from './list-subject-requests.ts';
import { previewErasure } from './preview-erasure.ts';
import { refuseSubjectRequest } from './refuse-request.ts';
import { withdrawRequest } from './withdraw-request.ts';

/** Adds what customers ask about their own data, and what the data protection officer does about it. */
export function registerSubjectRequestRoutes(app: App, parts: SubjectRequestParts): void {
  askForRequest(app, parts);
  listOwnRequests(app, parts);
  getOwnRequest(app, parts);
  withdrawRequest(app, parts);
  downloadCopy(app, parts);
  downloadReceipt(app, parts);
  previewErasure(app, parts);
  askForCustomer(app, parts);
  listSubjectRequests(app, parts);
  refuseSubjectRequest(app, parts);
  extendSubjectRequest(app, parts);
}

import type { App } from '../../http/registrar.ts';
import type { FileParts } from '../parts.ts';
import { getCaseFile } from './get-case-file.ts';
import { getFile } from './get-file.ts';
import { listCaseFiles } from './list-case-files.ts';
import { listFiles } from './list-files.ts';
import { removeFile } from './remove-file.ts';
import { uploadFile } from './upload-file.ts';

/** Adds the routes by which sellers send pictures along, and whoever holds a case looks at them. */
export function registerFileRoutes(app: App, parts: FileParts): void {
  uploadFile(app, parts);
  listFiles(app, parts);
  getFile(app, parts);
  removeFile(app, parts);
  listCaseFiles(app, parts);
  getCaseFile(app, parts);
}

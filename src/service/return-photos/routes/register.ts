import type { App } from '../../http/registrar.ts';
import type { ReturnPhotoParts } from '../parts.ts';
import { getHubPhoto, getOwnPhoto, getReturnPhoto } from './get-photo.ts';
import { putReturnPhoto } from './put-photo.ts';

/** Adds the photos that a hub takes of what came back: how they come in, and who sees them. */
export function registerReturnPhotoRoutes(app: App, parts: ReturnPhotoParts): void {
  putReturnPhoto(app, parts);
  getHubPhoto(app, parts);
  getReturnPhoto(app, parts);
  getOwnPhoto(app, parts);
}

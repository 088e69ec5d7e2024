import type { App } from '../../http/registrar.ts';
import type { LinkParts } from '../parts.ts';
import { explainLink } from './explain-link.ts';
import { listLinks } from './list-links.ts';

/** Adds the routes by which sellers see and explain links to other accounts. */
export function registerLinkRoutes(app: App, parts: LinkParts): void {
  listLinks(app, parts);
  explainLink(app, parts);
}

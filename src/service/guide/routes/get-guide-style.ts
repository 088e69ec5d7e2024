import { EVERYONE } from '../../http/access.ts';
import { fixedPage, sendFixedPage } from '../../http/fixed-page.ts';
import type { App } from '../../http/registrar.ts';
import { GUIDE_STYLE_SHEET } from '../style-sheet.ts';

const OPEN = { access: EVERYONE, limit: 'none', cache: true, document: false } as const;

/** `GET /guide/style.css`: what the guide's pages look like, beside the looks of all pages that the server makes. */
export function getGuideStyle(app: App): void {
  const style = fixedPage(GUIDE_STYLE_SHEET, 'text/css; charset=utf-8');
  app.get('/guide/style.css', { config: OPEN }, (request, reply) => sendFixedPage(request, reply, style));
}

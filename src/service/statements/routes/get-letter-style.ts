import { EVERYONE } from '../../http/access.ts';
import { fixedPage, sendFixedPage } from '../../http/fixed-page.ts';
import type { App } from '../../http/registrar.ts';
import { LETTER_STYLE, LETTER_STYLE_ADDRESS } from '../letter/letter-style.ts';

const CONFIG = { access: EVERYONE, limit: 'none', answers: 'reading', cache: true, document: false } as const;

/** `GET /letters/style.css`: the looks of letters. */
export function getLetterStyle(app: App): void {
  const sheet = fixedPage(LETTER_STYLE, 'text/css; charset=utf-8');
  app.get(LETTER_STYLE_ADDRESS, { config: CONFIG }, (request, reply) => sendFixedPage(request, reply, sheet));
}

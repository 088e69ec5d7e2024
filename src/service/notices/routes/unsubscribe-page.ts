import { fill } from '../../../words/fill.ts';
import { UNSUBSCRIBE as SAY } from '../../../words/unsubscribe-en.ts';
import { AGAIN, fieldButton, ONE_CLICK } from '../../http/one-click.ts';
import { type Html, html } from '../../http/reference/html.ts';
import { pageFrame } from '../../http/reference/page-frame.ts';
import type { OptionalKind } from '../kinds.ts';

/** Asks whether a kind is to come by mail no more. */
export function askingPage(kind: OptionalKind): string {
  return page(html`<p>${fill(SAY.ask, { name: SAY.names[kind] })}</p>${fieldButton(ONE_CLICK, SAY.confirm)}`);
}

/** Says that it does not come any more, and takes that back. */
export function switchedOffPage(kind: OptionalKind): string {
  const said = fill(SAY.off, { name: SAY.names[kind] });
  return page(html`<p role="status">${said}</p>${fieldButton(AGAIN, SAY.undo)}`);
}

/** Says that it comes again. */
export function switchedOnPage(kind: OptionalKind): string {
  return page(
    html`<p role="status">${fill(SAY.on, { name: SAY.names[kind] })}</p>${fieldButton(ONE_CLICK, SAY.confirm)}`,
  );
}

/** Says that a link is none of ours, and what to do instead. */
export function lostPage(): string {
  return pageFrame({
    title: SAY.lostTitle,
    places: NOTHING,
    main: html`<h1>${SAY.lostTitle}</h1><p>${SAY.lost}</p>${TO_ACCOUNT}`,
  });
}

const NOTHING = html``;
const TO_ACCOUNT = html`<p><a href="/account">${SAY.preferences}</a></p>`;

function page(main: Html): string {
  return pageFrame({
    title: SAY.title,
    places: NOTHING,
    main: html`<h1>${SAY.title}</h1>${main}<p>${SAY.always}</p>${TO_ACCOUNT}`,
  });
}

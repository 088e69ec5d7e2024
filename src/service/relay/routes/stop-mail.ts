import { z } from 'zod';
import { MAIL_OFF_PAGE as SAY } from '../../../words/relay-en.ts';
import { AGAIN, fieldButton, ONE_CLICK, oneClick } from '../../http/one-click.ts';
import { type Html, html } from '../../http/reference/html.ts';
import { pageFrame } from '../../http/reference/page-frame.ts';
import type { App } from '../../http/registrar.ts';
import { isSwitchedOff, switchOff, switchOn } from '../choice-store.ts';
import type { RelayParts } from '../parts.ts';

/** `/unsubscribe/conversations/{link}`: switches the mails of a customer's conversations off. */
export function stopConversationMail(app: App, { pool, offLinks, now }: RelayParts): void {
  oneClick(app, {
    ...{ address: '/unsubscribe/conversations/:link', link: z.string().max(1_000) },
    read: (link) => offLinks.read(link),
    isOff: (customer) => isSwitchedOff(pool, customer),
    switchOff: (customer) => switchOff(pool, customer, now()),
    switchOn: (customer) => switchOn(pool, customer),
    pages: { asking: () => ASKING, off: () => OFF, on: () => ON, lost: () => LOST },
  });
}

const NOTHING = html``;
const TO_DATA = html`<p><a href="/customer/data">${SAY.data}</a></p>`;

const ASKING = page(SAY.title, html`<p>${SAY.ask}</p>${fieldButton(ONE_CLICK, SAY.confirm)}`);
const OFF = page(SAY.title, html`<p role="status">${SAY.off}</p>${fieldButton(AGAIN, SAY.undo)}`);
const ON = page(SAY.title, html`<p role="status">${SAY.on}</p>${fieldButton(ONE_CLICK, SAY.confirm)}`);
const LOST = page(SAY.lostTitle, html`<p>${SAY.lost}</p>`);

function page(title: string, main: Html): string {
  return pageFrame({ title, places: NOTHING, main: html`<h1>${title}</h1>${main}${TO_DATA}` });
}

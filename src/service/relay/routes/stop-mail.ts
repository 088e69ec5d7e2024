import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { MAIL_OFF_PAGE as SAY } from '../../../words/relay-en.ts';
import { UNSUBSCRIBE } from '../../../words/unsubscribe-en.ts';
import { EVERYONE } from '../../http/access.ts';
import { refuse } from '../../http/problems.ts';
import { type Html, html } from '../../http/reference/html.ts';
import { pageFrame } from '../../http/reference/page-frame.ts';
import type { App } from '../../http/registrar.ts';
import { isSwitchedOff, switchOff, switchOn } from '../choice-store.ts';
import type { RelayParts } from '../parts.ts';

/** A field or two. */
const MOST_BYTES = 8 * 1024;

/** The forms in which mail programs and browsers send them (RFC 8058 §3.2). */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

const ADDRESS = '/unsubscribe/conversations/:link';
const OPEN = { access: EVERYONE, answers: 'reading', document: false } as const;

const parameters = z.object({ link: z.string().max(1_000) });

/** What the page and mail programs send. */
const ONE_CLICK = { field: 'List-Unsubscribe', value: 'One-Click' } as const;
const AGAIN = { field: 'again', value: 'yes' } as const;

/**
 * `/unsubscribe/conversations/{link}`: switches the mails of a customer's conversations off without signing in (RFC 8058). Mail programs
 * post at once; whoever only looks at the links of a mail gets a page, where a person is asked. It may be done again and taken back.
 */
export function stopConversationMail(app: App, { pool, offLinks, now }: RelayParts): void {
  // In a scope of its own: no other route reads forms.
  app.register((scope, _options, done) => {
    scope.addContentTypeParser(FORM_TYPES, { parseAs: 'buffer' }, async (request: FormRequest, body: Buffer) =>
      readForm(body, request.headers['content-type'] ?? ''),
    );
    scope.get(ADDRESS, { config: OPEN, schema: { params: parameters } }, async (request, reply) => {
      const customer = offLinks.read((request.params as z.output<typeof parameters>).link);
      if (customer === undefined) return send(reply.code(404), LOST);
      return send(reply, (await isSwitchedOff(pool, customer)) ? OFF : ASKING);
    });
    scope.post(
      ADDRESS,
      // The address says what may be done, whoever sends it: a mail program has no session and comes from anywhere.
      { bodyLimit: MOST_BYTES, config: { ...OPEN, fromAnywhere: true }, schema: { params: parameters } },
      async (request, reply) => {
        const customer = offLinks.read((request.params as z.output<typeof parameters>).link);
        if (customer === undefined) return send(reply.code(404), LOST);
        const form = request.body as Form | undefined;
        if (form?.get(ONE_CLICK.field) === ONE_CLICK.value) {
          await switchOff(pool, customer, now());
          return send(reply, OFF);
        }
        if (form?.get(AGAIN.field) === AGAIN.value) {
          await switchOn(pool, customer);
          return send(reply, ON);
        }
        const errors = [{ pointer: `/body/${ONE_CLICK.field}`, detail: UNSUBSCRIBE.body }];
        return refuse(reply, { code: 'invalid-request', errors });
      },
    );
    done();
  });
}

type Form = { readonly get: (name: string) => unknown };
type FormRequest = { readonly headers: { readonly 'content-type'?: string | undefined } };

/** A form of either type; one that cannot be read has no fields. */
async function readForm(body: Buffer, type: string): Promise<Form> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => new URLSearchParams());
}

function send(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page);
}

const NOTHING = html``;
const TO_DATA = html`<p><a href="/customer/data">${SAY.data}</a></p>`;

const ASKING = page(SAY.title, html`<p>${SAY.ask}</p>${button(ONE_CLICK, SAY.confirm)}`);
const OFF = page(SAY.title, html`<p role="status">${SAY.off}</p>${button(AGAIN, SAY.undo)}`);
const ON = page(SAY.title, html`<p role="status">${SAY.on}</p>${button(ONE_CLICK, SAY.confirm)}`);
const LOST = page(SAY.lostTitle, html`<p>${SAY.lost}</p>`);

function page(title: string, main: Html): string {
  return pageFrame({ title, places: NOTHING, main: html`<h1>${title}</h1>${main}${TO_DATA}` });
}

/** A form to the address of the page itself. */
function button({ field, value }: { readonly field: string; readonly value: string }, label: string): Html {
  return html`<form method="post"><input type="hidden" name="${field}" value="${value}"><button>${label}</button></form>`;
}

import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { UNSUBSCRIBE } from '../../words/unsubscribe-en.ts';
import { EVERYONE } from './access.ts';
import { refuse } from './problems.ts';
import { type Html, html } from './reference/html.ts';
import type { App } from './registrar.ts';

/** A field of a form, and what it must say. */
type Field = { readonly field: string; readonly value: string };

/** The field of a one-click request (RFC 8058 §3.1). */
export const ONE_CLICK: Field = { field: 'List-Unsubscribe', value: 'One-Click' };

/** The field by which our page takes it back. */
export const AGAIN: Field = { field: 'again', value: 'yes' };

/** A field or two. */
const MOST_BYTES = 8 * 1024;

/** The forms in which mail programs and browsers send them (RFC 8058 §3.2). */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

const OPEN = { access: EVERYONE, answers: 'reading', document: false } as const;

/** Mail of some kind that whoever has its link can switch off without signing in, and on again. */
export type OneClick<Subject> = {
  /** Where its links lead: ends in `/:link`. */
  readonly address: string;
  readonly link: z.ZodType<string>;
  /** What a link stands for; undefined: for nothing. */
  readonly read: (link: string) => Subject | undefined;
  readonly isOff: (subject: Subject) => Promise<boolean>;
  readonly switchOff: (subject: Subject) => Promise<unknown>;
  readonly switchOn: (subject: Subject) => Promise<unknown>;
  readonly pages: {
    readonly asking: (subject: Subject) => string;
    readonly off: (subject: Subject) => string;
    readonly on: (subject: Subject) => string;
    readonly lost: () => string;
  };
};

/**
 * Switches mail off without signing in (RFC 8058). Mail programs post at once; programs that look at the links of a mail only get it, and a
 * person is asked first. It may be done again and taken back, and it works for nothing but its kind.
 */
export function oneClick<Subject>(app: App, mail: OneClick<Subject>): void {
  const { address, pages } = mail;
  const parameters = z.object({ link: mail.link });
  const subjectOf = (params: unknown) => mail.read((params as z.output<typeof parameters>).link);
  // In a scope of its own: no other route reads forms.
  app.register((scope, _options, done) => {
    scope.addContentTypeParser(FORM_TYPES, { parseAs: 'buffer' }, async (request: FormRequest, body: Buffer) =>
      readForm(body, request.headers['content-type'] ?? ''),
    );
    scope.get(address, { config: OPEN, schema: { params: parameters } }, async (request, reply) => {
      const subject = subjectOf(request.params);
      if (subject === undefined) return send(reply.code(404), pages.lost());
      return send(reply, (await mail.isOff(subject)) ? pages.off(subject) : pages.asking(subject));
    });
    scope.post(
      address,
      // The address says what may be done, whoever sends it: a mail program has no session and comes from anywhere.
      { bodyLimit: MOST_BYTES, config: { ...OPEN, fromAnywhere: true }, schema: { params: parameters } },
      async (request, reply) => {
        const subject = subjectOf(request.params);
        if (subject === undefined) return send(reply.code(404), pages.lost());
        const form = request.body as Form | undefined;
        if (form?.get(ONE_CLICK.field) === ONE_CLICK.value) {
          await mail.switchOff(subject);
          return send(reply, pages.off(subject));
        }
        if (form?.get(AGAIN.field) === AGAIN.value) {
          await mail.switchOn(subject);
          return send(reply, pages.on(subject));
        }
        const errors = [{ pointer: `/body/${ONE_CLICK.field}`, detail: UNSUBSCRIBE.body }];
        return refuse(reply, { code: 'invalid-request', errors });
      },
    );
    done();
  });
}

/** A form to the address of the page itself. */
export function fieldButton({ field, value }: Field, label: string): Html {
  return html`<form method="post"><input type="hidden" name="${field}" value="${value}"><button>${label}</button></form>`;
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

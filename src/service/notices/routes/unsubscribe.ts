import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { UNSUBSCRIBE } from '../../../words/unsubscribe-en.ts';
import { EVERYONE } from '../../http/access.ts';
import { refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { reachOf, switchOff, switchOn } from '../mail/person-store.ts';
import { ONE_CLICK } from '../mail/unsubscribe-link.ts';
import type { NoticeRoutes } from './register.ts';
import { AGAIN, askingPage, lostPage, switchedOffPage, switchedOnPage } from './unsubscribe-page.ts';

/** A field or two. */
const MOST_BYTES = 8 * 1024;

/** The forms in which mail programs and browsers send them (RFC 8058 §3.2). */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

const OPEN = { access: EVERYONE, answers: 'reading', document: false } as const;

const parameters = z.object({ link: z.string() });

/**
 * `/unsubscribe/{link}`: switches a kind of mail off without signing in (RFC 8058). Mail programs post at once; programs that look at the
 * links of a mail only get it, and a person is asked first. It may be done again and taken back, and it works for nothing but its kind.
 */
export function unsubscribe(app: App, { pool, unsubscribeLinks }: NoticeRoutes): void {
  // In a scope of its own: no other route reads forms.
  app.register((scope, _options, done) => {
    scope.addContentTypeParser(FORM_TYPES, { parseAs: 'buffer' }, async (request: FormRequest, body: Buffer) =>
      readForm(body, request.headers['content-type'] ?? ''),
    );
    scope.get('/unsubscribe/:link', { config: OPEN, schema: { params: parameters } }, async (request, reply) => {
      const found = unsubscribeLinks.read((request.params as z.output<typeof parameters>).link);
      if (found === undefined) return send(reply.code(404), lostPage());
      const reach = (await reachOf(pool, [found.person])).get(found.person);
      const isOff = reach?.switchedOff.includes(found.kind) === true;
      return send(reply, isOff ? switchedOffPage(found.kind) : askingPage(found.kind));
    });
    scope.post(
      '/unsubscribe/:link',
      // The address says what may be done, whoever sends it: a mail program has no session and comes from anywhere.
      { bodyLimit: MOST_BYTES, config: { ...OPEN, fromAnywhere: true }, schema: { params: parameters } },
      async (request, reply) => {
        const found = unsubscribeLinks.read((request.params as z.output<typeof parameters>).link);
        if (found === undefined) return send(reply.code(404), lostPage());
        const form = request.body as Form | undefined;
        if (form?.get(ONE_CLICK.field) === ONE_CLICK.value) {
          await switchOff(pool, found.person, found.kind);
          return send(reply, switchedOffPage(found.kind));
        }
        if (form?.get(AGAIN.field) === AGAIN.value) {
          await switchOn(pool, found.person, found.kind);
          return send(reply, switchedOnPage(found.kind));
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

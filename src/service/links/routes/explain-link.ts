import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { FILE_FIELD_FAULTS } from '../../../words/files-api-en.ts';
import { LINK_FIELD_FAULTS } from '../../../words/links-api-en.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { type Problem, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { inTransaction } from '../../postgres/transaction.ts';
import { explanationRequest, linkView } from '../contract.ts';
import { linkParameters, sellerOfLink, splitLink } from '../link-path.ts';
import { explanationsOf, insertExplanation, type LinkRow, lockLink } from '../link-store.ts';
import type { LinkParts } from '../parts.ts';
import { tellLinks } from '../view.ts';

type Request = ReturnType<typeof explanationRequest.parse>;

/** `POST /v1/links/{id}/explanation` */
export function explainLink(app: App, parts: LinkParts): void {
  app.post(
    '/v1/links/:id/explanation',
    {
      config: { access: requires('actions.answer', sellerOfLink) },
      schema: {
        operationId: 'explainLink',
        tags: ['links'],
        summary: 'Explain a link to another account',
        description:
          'Households, shared offices, agencies and businesses that were bought share things with others. Whoever decides sees the explanation on the case. It can be revised until then; the latest version counts.',
        params: linkParameters,
        body: explanationRequest,
        response: { 201: linkView, ...refusals('unknown-link', 'link-decided') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitLink(request.params.id);
      const explained = await explain(parts, { seller, number }, request.body, askingPerson(request));
      if ('code' in explained) return refuse(reply, explained);
      const [told] = await tellLinks(parts.pool, parts, seller, [explained]);
      if (told === undefined) throw new Error('a link came to nothing');
      return reply.code(201).send(told);
    },
  );
}

async function explain(
  { pool, ledger, texts, files: attached }: LinkParts,
  { seller, number }: { readonly seller: string; readonly number: number },
  { kind, text, files }: Request,
  person: string,
): Promise<LinkRow | Problem> {
  const link = `${seller}/${number}`;
  const about = { seller, purpose: 'link', number } as const;
  if (kind === 'other' && (text ?? '') === '')
    return { code: 'invalid-request', errors: [{ pointer: '/body/text', detail: LINK_FIELD_FAULTS['no-text'] }] };
  const at = await ledger.look(seller, ({ clock }) => clock);
  if (at === undefined) return { code: 'unknown-link', parameters: { link } };
  return inTransaction(pool, async (transaction): Promise<LinkRow | Problem> => {
    const row = await lockLink(transaction, seller, number);
    if (row?.raised !== true) return { code: 'unknown-link', parameters: { link } };
    if (row.outcome !== null)
      return { code: 'link-decided', parameters: { link, at: formatTimestamp(row.ended_at ?? at) } };
    const latest = (await explanationsOf(transaction, seller, [number])).at(-1);
    const words = text === undefined || text === '' ? undefined : text;
    if (latest?.kind === kind) {
      const ref = latest.text_ref ?? undefined;
      const known = ref === undefined ? undefined : (await texts.read(transaction, seller, [ref])).get(ref);
      const sent = await attached.sentWith(transaction, { ...about, answer: latest.version });
      // A second press of the button.
      if (known === words && files.every((file) => sent.includes(file))) return row;
    }
    const version = (latest?.version ?? 0) + 1;
    const missing = await attached.attach(transaction, { ...about, answer: version }, [...new Set(files)]);
    if (missing.length > 0) return unknownFiles(files, missing);
    const ref = words === undefined ? null : await texts.keep(transaction, seller, words, at);
    const explanation = { link: number, version, kind, text_ref: ref, explained_at: at };
    await insertExplanation(transaction, seller, explanation, person);
    return row;
  });
}

function unknownFiles(files: readonly string[], missing: readonly string[]): Problem {
  const errors = files.flatMap((file, index) =>
    missing.includes(file) ? [{ pointer: `/body/files/${index}`, detail: FILE_FIELD_FAULTS['unknown-file'] }] : [],
  );
  return { code: 'invalid-request', errors };
}

import { decide } from '../../../rulebook/appeals/appeal.ts';
import type { Docket } from '../../../rulebook/docket.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import { APPEAL_FIELD_FAULTS } from '../../../words/appeals-api-en.ts';
import { ownEvent } from '../../events/own-event.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { type FieldError, type Problem, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import type { Transaction } from '../../postgres/transaction.ts';
import { answerId } from '../answer-path.ts';
import { appealRequest, appealView } from '../appeal-contract.ts';
import { appealProblem } from '../appeal-problem.ts';
import { type AppealRow, appealsOf, type ItemRow, insertAppeal, knownRecords } from '../appeal-store.ts';
import { TO_SELLER, tellAppeal, writeAppeal } from '../appeal-view.ts';
import { appealedOf, itemNamed, lapsesOf, toRulebook } from '../appealed.ts';
import { fileFaults } from '../attached-files.ts';
import { findAction, isProblem } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { recordAnswer } from '../record-answer.ts';

type Request = ReturnType<typeof appealRequest.parse>;

/** `POST /v1/actions/{id}/appeals` */
export function fileAppeal(app: App, parts: AnswerParts): void {
  app.post(
    '/v1/actions/:id/appeals',
    {
      config: { access: requires('actions.answer', sellerOfAction) },
      schema: {
        operationId: 'fileAppeal',
        tags: ['answers'],
        summary: 'Appeal against an action, item by item',
        description:
          'Free, and no admission. An item is something that the action cites, its order or listing, or the action itself. Somebody who had no part in it decides, item by item. One at a time; a further one needs a new item or record.',
        params: actionParameters,
        body: appealRequest,
        response: {
          201: appealView,
          ...refusals('unknown-action', 'action-undone', 'appeal-window-over', 'appeal-open', 'appeal-not-new'),
        },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const recorded = await recordAnswer(parts, { seller, number }, (docket, at, transaction) =>
        file(parts, { docket, at, transaction, number }, request.body, askingPerson(request)),
      );
      if (isProblem(recorded)) return refuse(reply, recorded);
      const { row, lapses } = recorded.answer;
      return reply.code(201).send(await tellAppeal(parts.pool, parts.texts, row, TO_SELLER, lapses));
    },
  );
}

type Standing = {
  readonly docket: Docket;
  readonly at: Instant;
  readonly transaction: Transaction;
  readonly number: number;
};

type Filed = {
  readonly events: readonly Record<string, unknown>[];
  readonly answer: { readonly row: AppealRow; readonly lapses: ReturnType<typeof lapsesOf> };
};

async function file(
  parts: AnswerParts,
  standing: Standing,
  request: Request,
  person: string,
): Promise<Filed | Problem> {
  const { docket, at, transaction, number } = standing;
  const { texts, newId, followers } = parts;
  const seller = docket.id;
  const action = findAction(docket, number);
  if (isProblem(action)) return action;
  const appealed = await appealedOf(transaction, parts, docket, action);
  const lapses = lapsesOf(docket, number);
  const items = request.items.map((each) => ({ ...each, item: itemNamed(each.item, appealed.items, lapses) }));
  const evidence = [...new Set([...request.evidence, ...items.flatMap((each) => each.evidence)])];
  const rows = await appealsOf(transaction, seller, number);
  const open = rows.find(({ state }) => state === 'open');
  const text = writeAppeal({ ...request, items });
  const kept = items.map(toKept);
  const files = [...new Set(items.flatMap((each) => each.files))];
  if (open !== undefined && JSON.stringify([kept, evidence]) === JSON.stringify([open.items, open.evidence])) {
    // A second press of the button.
    const { text_ref: ref } = open;
    const known = ref === null ? undefined : (await texts.read(transaction, seller, [ref])).get(ref);
    if (known === text) return { events: [], answer: { row: open, lapses } };
  }
  const wanted = { type: 'file', at, items: items.map(({ item }) => item), evidence: [...evidence, ...files] } as const;
  const appeals = rows.map(toRulebook);
  const event = decide(appealed, appeals, wanted);
  if ('refused' in event) return appealProblem(event.refused, { seller, action: number });
  if (event.type !== 'filed') throw new Error(`filing came to ${event.type}`);
  const unknown = unknownRecords(request, await knownRecords(transaction, seller, evidence));
  if (unknown.length > 0) return { code: 'invalid-request', errors: unknown };
  const of = { seller, purpose: 'appeal', number, answer: event.number } as const;
  const missing = await parts.files.attach(transaction, of, files);
  if (missing.length > 0) return { code: 'invalid-request', errors: fileFaults(filesNamed(request), missing) };
  const ref = await texts.keep(transaction, seller, text, at);
  const id = answerId({ seller, action: number, number: event.number });
  const decided = appeals.flatMap((each) => (each.state === 'decided' ? [each.decidedBy] : []));
  const filed = {
    ...{ seller_id: seller, action_number: number, number: event.number, items: kept, evidence },
    ...{ filed_at: event.filedAt, due_at: event.dueAt, text_ref: ref },
    barred: [...new Set([...appealed.deciders, ...decided])],
  };
  await insertAppeal(transaction, { ...filed, filed_by: person });
  const named = { seller, action: `${seller}/${number}`, appeal: id, at };
  await followers.appealFiled(transaction, { ...named, dueAt: event.dueAt });
  const row: AppealRow = {
    ...{ ...filed, state: 'open', ended_at: null, outcome: null },
    ...{ answers: null, decided_by: null, reasons_ref: null },
    ...{ told_by: null, told_position: null, decision_told_by: null },
  };
  const data = { action: named.action, textRef: ref };
  return { events: [ownEvent('appeal.filed', '/seller', seller, newId(), at, data)], answer: { row, lapses } };
}

/** In the order in which the database gives members back: two appeals are compared as texts. */
function toKept({ item, files, wrong, evidence }: Request['items'][number]): ItemRow {
  return { item, ...(files.length === 0 ? {} : { files }), wrong, evidence };
}

function filesNamed({ items }: Request): readonly (readonly [file: string, pointer: string])[] {
  return items.flatMap((item, place) =>
    item.files.map((file, index) => [file, `/body/items/${place}/files/${index}`] as const),
  );
}

function unknownRecords({ items, evidence }: Request, known: ReadonlySet<string>): readonly FieldError[] {
  const named = [
    ...evidence.map((id, index) => [id, `/body/evidence/${index}`] as const),
    ...items.flatMap((item, place) =>
      item.evidence.map((id, index) => [id, `/body/items/${place}/evidence/${index}`] as const),
    ),
  ];
  return named
    .filter(([id]) => !known.has(id))
    .map(([, pointer]) => ({ pointer, detail: APPEAL_FIELD_FAULTS['unknown-record'] }));
}

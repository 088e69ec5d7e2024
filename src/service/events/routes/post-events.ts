import type { FactType } from '../../../rulebook/facts.ts';
import { POST_EVENTS_WORDS, RECEIPT_WORDS } from '../../../words/events-api-en.ts';
import { STAFF_ONLY_EVENT } from '../../../words/takeovers-api-en.ts';
import { requires } from '../../http/access.ts';
import type { EventCounts } from '../../http/metrics.ts';
import { type Problem, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { RequestRefused } from '../../http/request-refused.ts';
import type { AppendReceipt } from '../../ledger/append.ts';
import { receipt } from '../contract.ts';
import { describePostEvents } from './describe-post-events.ts';
import { type BatchBody, EVENT_CONTENT, readBatchBody } from './read-batch-body.ts';
import { unpackBody } from './unpack-body.ts';

/** What the route needs: something that takes events in, and somewhere to count them. */
export type PostEventsOptions = {
  readonly append: (events: readonly unknown[]) => Promise<AppendReceipt>;
  readonly metrics: {
    countEvents(counts: EventCounts): void;
    observeAppend(seconds: number): void;
  };
};

/** The largest body, in bytes, unpacked. */
const MOST_BYTES = 16 * 1024 * 1024;

/** `POST /v1/events`. */
export function postEvents(app: App, { append, metrics }: PostEventsOptions): void {
  // In a scope of its own: no other route reads these content types.
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    for (const [type, form] of Object.entries(EVENT_CONTENT)) {
      scope.addContentTypeParser(type, { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
        readBatchBody(form, body),
      );
    }
    scope.addContentTypeParser('*', (_request: unknown, _payload: unknown, refused: (error: Error) => void) =>
      refused(new RequestRefused(OTHER_CONTENT)),
    );
    scope.post('/v1/events', routeOptions(), async (request, reply) => {
      const body = request.body as BatchBody | undefined;
      if (body === undefined) return refuse(reply, OTHER_CONTENT);
      const began = performance.now();
      const { kept, barred } = withoutStaffEvents(body.events);
      const appended = await append(kept);
      metrics.observeAppend((performance.now() - began) / 1000);
      const rejected = joinRejections([...barred, ...inBatch(appended.rejected, barred)], body.unreadable);
      // An event with several mistakes is listed once for each.
      metrics.countEvents({ ...appended, rejected: new Set(rejected.map(({ index }) => index)).size });
      return { accepted: appended.accepted, duplicates: appended.duplicates, rejected };
    });
    done();
  });
}

/** For bodies of any other kind, and for no body at all. */
const OTHER_CONTENT: Problem = {
  code: 'unsupported-content',
  parameters: { wanted: Object.keys(EVENT_CONTENT).join(', ') },
};

function routeOptions() {
  return {
    bodyLimit: MOST_BYTES,
    preParsing: unpackBody,
    config: { access: requires('events.append'), document: describePostEvents() },
    schema: {
      operationId: 'postEvents',
      tags: ['events'],
      summary: 'Tell what happened',
      description: POST_EVENTS_WORDS,
      response: { 200: receipt.meta({ description: RECEIPT_WORDS }), ...refusals('too-large', 'too-many-events') },
    },
  };
}

/** What only people of the staff record, each with its reason, is no word of a program's: a takeover undoes what was decided. */
function withoutStaffEvents(events: readonly unknown[]) {
  const barred = events.flatMap((event, index) => {
    const { type, id } = (event ?? {}) as { readonly type?: unknown; readonly id?: unknown };
    if (type !== ('takeover.confirmed' satisfies FactType)) return [];
    return [{ index, id: typeof id === 'string' ? id : undefined, pointer: '/type', detail: STAFF_ONLY_EVENT }];
  });
  const places = new Set(barred.map(({ index }) => index));
  return { kept: barred.length === 0 ? events : events.filter((_, index) => !places.has(index)), barred };
}

/** Rejections of what was kept by their place among all that could be read. */
function inBatch(rejected: AppendReceipt['rejected'], barred: readonly { readonly index: number }[]) {
  const places = barred.map(({ index }) => index);
  return rejected.map((each) => ({ ...each, index: placeOf(each.index, places) }));
}

/** Rejections by their place in what was sent: the ledger never saw the lines that could not be read. */
function joinRejections(rejected: AppendReceipt['rejected'], unreadable: BatchBody['unreadable']) {
  const places = unreadable.map(({ index }) => index);
  const ours = unreadable.map(({ index, detail }) => ({ index, id: null, pointer: '', detail }));
  const theirs = rejected.map(({ index, id, pointer, detail }) => ({
    index: placeOf(index, places),
    id: id ?? null,
    pointer,
    detail,
  }));
  return [...theirs, ...ours].toSorted((one, other) => one.index - other.index);
}

/** The place in the batch of the event that was the so-manyth of those that could be read. `taken` is sorted. */
function placeOf(index: number, taken: readonly number[]): number {
  let place = index;
  for (const other of taken) if (other <= place) place++;
  return place;
}

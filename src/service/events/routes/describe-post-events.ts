import type { JsonObject, OperationDocument } from '../../http/openapi/operation-document.ts';
import { refer } from '../../http/openapi/schema-book.ts';
import { exampleOf } from '../event-examples.ts';
import { eventSchemas } from '../event-schemas.ts';

/** The bodies of the route, and every event type there is: what zod shapes cannot say, since events are read by the rulebook. */
export function describePostEvents(): OperationDocument {
  const one = refer('Event');
  const list = { type: 'array', items: one, maxItems: 5000 };
  const examples = [exampleOf('order.placed'), exampleOf('shipment.scanned')];
  return {
    schemas: eventSchemas(),
    operation: {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: { oneOf: [one, list] }, examples: named(examples[0] ?? {}, examples) },
          'application/cloudevents+json': { schema: one },
          'application/cloudevents-batch+json': { schema: list },
          'application/x-ndjson': { schema: { type: 'string', description: 'One event a line' } },
        },
      },
    },
  };
}

function named(event: JsonObject, batch: readonly JsonObject[]): JsonObject {
  return { event: { summary: 'One event', value: event }, batch: { summary: 'A batch', value: batch } };
}

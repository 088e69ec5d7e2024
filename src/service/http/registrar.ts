import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Access } from './access.ts';
import type { Grave } from './grave.ts';
import type { OperationDocument } from './openapi/operation-document.ts';
import type { Answers } from './security-headers.ts';

/** The server, as routes see it: what they declare of a request in zod is what they get. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Adds the routes of a noun. The server gets a list of these, so that it knows no noun itself. */
export type Registrar = (app: App) => void;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route. A route without it keeps the server from starting. */
    readonly access?: Access;
    /** When it is a grave act: then a person must have proved lately who they are, see `step-up.ts`. */
    readonly grave?: Grave;
    /** True where the address itself says what may be done: then a change need not come from a page of ours. */
    readonly fromAnywhere?: true;
    /**
     * How its requests are counted: over all servers (`shared`, unless said otherwise), in this process alone where
     * every microsecond counts (`local`), or not at all.
     */
    readonly limit?: 'shared' | 'local' | 'none';
    /** As how many requests one of them counts over all servers: one unless it makes the server work for long. */
    readonly cost?: number;
    /** What kind of thing it answers: decides what a browser lets the page do. `data` unless said otherwise. */
    readonly answers?: Answers;
    /** True where the route sets Cache-Control itself; otherwise nothing is kept anywhere. */
    readonly cache?: boolean;
    /** What the OpenAPI document says that the shapes do not; false: the route is not in it. */
    readonly document?: false | OperationDocument;
  }
}

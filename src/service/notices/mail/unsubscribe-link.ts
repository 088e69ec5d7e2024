import { createHmac, timingSafeEqual } from 'node:crypto';
import { OPTIONAL_KINDS, type OptionalKind } from '../kinds.ts';

/** What a link switches off: what one person gets by mail of one kind. */
export type Subscription = { readonly person: string; readonly kind: OptionalKind };

/** Makes and reads what stands behind `/unsubscribe/`. */
export type UnsubscribeLinks = {
  readonly linkOf: (subscription: Subscription) => string;
  /** Undefined: it is none of ours. */
  readonly read: (link: string) => Subscription | undefined;
};

/**
 * Links that switch mail off without signing in (RFC 8058). They bear the id of a person and a kind, signed; no address, and nothing of
 * anybody's. They hold for good: a mail may be read years later. Whoever has one can do nothing but switch that kind off and on.
 */
export function unsubscribeLinks(key: Buffer): UnsubscribeLinks {
  return {
    linkOf({ person, kind }) {
      const said = Buffer.from(JSON.stringify([person, kind])).toString('base64url');
      return `${said}.${signature(key, said).toString('base64url')}`;
    },
    read(link) {
      const [said = '', signed = '', ...rest] = link.split('.');
      const given = Buffer.from(signed, 'base64url');
      const wanted = signature(key, said);
      if (rest.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
      // What we signed we wrote.
      const [person, kind] = JSON.parse(Buffer.from(said, 'base64url').toString('utf8')) as [string, string];
      const known = OPTIONAL_KINDS.find((each) => each === kind);
      return known === undefined ? undefined : { person, kind: known };
    },
  };
}

function signature(key: Buffer, said: string): Buffer {
  return createHmac('sha256', key).update(said).digest();
}

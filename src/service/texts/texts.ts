import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import { newKey, seal, unseal } from '../sealing.ts';
import { destroyText, insertText, readTexts } from './store.ts';

/** What people write about a seller: free text that no event, log or queue may hold (contract §1). */
export type Texts = {
  /** Keeps a text in the caller's transaction; answers its reference, which events may hold. */
  keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
  /** Texts by their references; those that were destroyed are missing. */
  read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Makes a text unreadable for good. */
  destroy(database: Queryable, seller: string, ref: string): Promise<void>;
};

/** `key` seals the keys of the texts (`deriveKey`); `newId` makes references. */
export function createTexts({ key, newId }: { readonly key: Buffer; readonly newId: () => string }): Texts {
  return {
    async keep(database, seller, text, at) {
      const ref = newId();
      const own = newKey();
      const wrappedKey = seal(key, own, placeOf(seller, ref, 'key'));
      const sealed = seal(own, Buffer.from(text), placeOf(seller, ref, 'text'));
      await insertText(database, seller, { ref, wrappedKey, sealed }, at);
      return ref;
    },
    async read(database, seller, refs) {
      const rows = refs.length === 0 ? [] : await readTexts(database, seller, refs);
      return new Map(
        rows.map(({ ref, wrappedKey, sealed }) => {
          const own = unseal(key, wrappedKey, placeOf(seller, ref, 'key'));
          return [ref, unseal(own, sealed, placeOf(seller, ref, 'text')).toString()];
        }),
      );
    },
    destroy: destroyText,
  };
}

/** A row that is put in another's place does not open. */
function placeOf(seller: string, ref: string, what: 'key' | 'text'): string {
  return `${what}/${seller}/${ref}`;
}

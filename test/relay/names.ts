import type { LookUp } from '../../src/service/relay/authenticate.ts';

/** What names say; `broken`: nobody answers. */
export type Names = Record<string, readonly string[] | 'broken'>;

/** Looks names up in a table, as `node:dns` answers. TXT only; of anything else there is none. */
export function lookUpIn(names: Names): LookUp {
  return async (name, type) => {
    const found = type === 'TXT' ? names[name.toLowerCase()] : undefined;
    if (found === undefined) throw Object.assign(new Error(`query${type} ENOTFOUND`), { code: 'ENOTFOUND' });
    if (found === 'broken') throw Object.assign(new Error(`query${type} ETIMEOUT`), { code: 'ETIMEOUT' });
    return found.map((text) => [text]);
  };
}

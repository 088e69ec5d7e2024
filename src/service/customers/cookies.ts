import type { Credentials } from '../http/request-actor.ts';

/** A cookie that no script can read, for this host alone where there is https. */
export type OwnCookie = {
  /** What it says in a request. */
  readonly of: (credentials: Pick<Credentials, 'get'>) => string | undefined;
  /** The header that sets it. `seconds`: for how long. */
  readonly set: (value: string, seconds: number) => string;
  /** The header that takes it away. */
  readonly clear: () => string;
};

/** A cookie by its name. Without https a browser takes no `__Host-`, nor `Secure`. */
export function ownCookie(name: string, baseUrl: string): OwnCookie {
  const isSafe = baseUrl.startsWith('https:');
  const whole = `${isSafe ? '__Host-' : ''}kingston.${name}`;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSafe ? '; Secure' : ''}`;
  return {
    of: (credentials) =>
      credentials
        .get('cookie')
        ?.split(/;\s*/)
        .find((pair) => pair.startsWith(`${whole}=`))
        ?.slice(whole.length + 1),
    set: (value, seconds) => `${whole}=${value}; Max-Age=${seconds}; ${attributes}`,
    clear: () => `${whole}=; Max-Age=0; ${attributes}`,
  };
}

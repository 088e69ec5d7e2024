import type { Accounts } from '../../src/service/accounts/accounts.ts';
import { BASE_URL, PASSWORD } from './service.ts';

/** What came back. */
export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
  readonly body: any;
  readonly headers: Headers;
};

/** Somebody with a browser: keeps cookies, and says which page it is on. */
export type Visitor = {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly signIn: (email: string, password?: string) => Promise<Answer>;
  /** What it sends along with every request. */
  readonly headers: () => Headers;
  readonly cookies: Map<string, string>;
};

export function visitor(accounts: Accounts, { address = '192.0.2.1', origin = BASE_URL } = {}): Visitor {
  const cookies = new Map<string, string>();
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers({ origin, 'user-agent': 'Test Browser 1', ...init.headers });
    if (cookies.size > 0) headers.set('cookie', cookieHeader());
    const response = await accounts.handler(new Request(`${BASE_URL}${path}`, { ...init, headers }), address);
    for (const each of response.headers.getSetCookie()) keep(each);
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  function keep(setCookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
    if (/max-age=0/i.test(setCookie)) cookies.delete(name);
    else cookies.set(name, value);
  }

  const post: Visitor['post'] = (path, body = {}, headers = {}) =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });

  return {
    get: (path) => ask(path, { method: 'GET' }),
    post,
    signIn: (email, password = PASSWORD) => post('/auth/sign-in/email', { email, password }),
    headers: () => new Headers({ cookie: cookieHeader() }),
    cookies,
  };
}

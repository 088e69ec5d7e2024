import { exampleOf } from '../../src/service/events/event-examples.ts';
import { outcome } from './program.ts';

/** What a server answered. */
export type Answered = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** A program that posts events with a key of its own. */
export type Shop = {
  /** Posts the events of these numbers, one order each. */
  post(url: string, numbers: readonly number[]): Promise<Answered>;
};

/** Makes a key at the command line for whichever installation the words and settings name. */
export async function openShop(
  where: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Shop> {
  const made = await outcome(['key', 'create', 'Shop', '--scope', 'events:write', ...where], settings);
  const [line] = made.printed;
  if (made.code !== 0 || line === undefined) throw new Error(made.said);
  const authorization = `Bearer ${line['key']}`;
  return {
    async post(url, numbers) {
      const response = await fetch(`${url}/v1/events`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/cloudevents-batch+json' },
        body: JSON.stringify(numbers.map(orderPlaced)),
      });
      return { status: response.status, body: (await response.json()) as Answered['body'] };
    },
  };
}

function orderPlaced(number: number) {
  const { data, ...event } = exampleOf('order.placed');
  return { ...event, id: `e-${number}`, data: { ...(data as object), orderId: `O-${number}` } };
}

/** Has an administrator invited at the command line accept, and sign in; answers with the cookie. */
export async function signUp(
  url: string,
  where: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const invited = await outcome(['invite', 'Ada@example.com', '--role', 'administrator', ...where], settings);
  const { origin, pathname, hash } = new URL(String(invited.printed[0]?.['link']));
  if (`${origin}${pathname}` !== `${url}/invitation`) throw new Error(`the link leads to ${origin}${pathname}`);
  const password = 'seven green turtles swim';
  const send = (path: string, body: object, at = url) =>
    fetch(`${at}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: at },
      body: JSON.stringify(body),
    });
  const accepted = await send('/v1/invitations/acceptance', { token: hash.slice(1), name: 'Ada', password });
  if (accepted.status !== 201) throw new Error(await accepted.text());
  // Whoever types the number of this machine instead of its name gets in as well.
  const signedIn = await send('/auth/sign-in/email', { email: 'ada@example.com', password }, byNumber(url));
  if (signedIn.status !== 200) throw new Error(await signedIn.text());
  return signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

function byNumber(url: string): string {
  return url.replace('localhost', '127.0.0.1');
}

/** `GET`, as JSON. */
export async function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
  const response = await fetch(url, { headers });
  return { status: response.status, body: (await response.json()) as Answered['body'] };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { kingston } from '../../src/cli/kingston.ts';
import { memoryOutput } from '../../src/cli/output.ts';
import type { KeyScope, Role } from '../../src/rulebook/accounts/actor.ts';
import { Description } from './description.ts';
import type { Product } from './product.ts';

/** An answer; every one of them was held against the description of its route. */
export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly body: any;
};

export type Asking = { readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Uint8Array };

/** Asks a server as a program does. */
export type Client = (method: string, place: string, asking?: Asking) => Promise<Answered>;

/** A program that sends these headers along with everything it asks. */
export async function clientOf({ url }: Product, own: Readonly<Record<string, string>> = {}): Promise<Client> {
  const description = new Description(await (await fetch(`${url}/v1/openapi.json`)).json());
  return async (method, place, { headers = {}, body } = {}) => {
    const sent = body === undefined ? { method } : { method, body: body as string };
    const answer = await fetch(url + place, { ...sent, headers: { ...own, ...headers } });
    const text = await answer.text();
    const type = answer.headers.get('content-type');
    description.expectDescribed(method, place, { status: answer.status, type, text });
    const isJson = /^application\/(?:problem\+)?json/.test(type ?? '') && text !== '';
    return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : undefined };
  };
}

const PASSWORD = 'coral reef morning tide';

/** Somebody who has signed in, without a browser. */
export async function personOf(product: Product, role: Role): Promise<Client> {
  const { accounts } = product.service();
  const email = `${role}@people.example`;
  const invited = await accounts.invite({ email, role }, 'the test');
  if (!('token' in invited)) throw new Error(invited.code);
  const nobody = await clientOf(product);
  const json = { 'content-type': 'application/json' };
  const accepted = await nobody('POST', '/v1/invitations/acceptance', {
    ...{ headers: json, body: JSON.stringify({ token: invited.token, name: 'Ada Quill', password: PASSWORD }) },
  });
  expect(accepted.status).toBe(201);
  const signedIn = await fetch(`${product.url}/auth/sign-in/email`, {
    ...{
      method: 'POST',
      headers: { ...json, origin: product.url },
      body: JSON.stringify({ email, password: PASSWORD }),
    },
  });
  expect(signedIn.status).toBe(200);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return clientOf(product, { cookie, origin: product.url });
}

/** A program with a key that an administrator has made. */
export async function integratorOf(product: Product, administrator: Client, ...scopes: KeyScope[]): Promise<Client> {
  const made = await administrator('POST', '/v1/keys', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'integrator', name: 'Shop engine', scopes }),
  });
  expect(made.status).toBe(201);
  return clientOf(product, { authorization: `Bearer ${made.body.secret}` });
}

/** So many lines are posted at once. */
const AT_ONCE = 2000;

/** Posts lines of NDJSON in order, packed, and expects all of them to be new and taken. */
export async function postLines(client: Client, lines: readonly string[]): Promise<void> {
  const headers = { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' };
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const batch = lines.slice(start, start + AT_ONCE);
    const { body } = await client('POST', '/v1/events', { headers, body: gzipSync(batch.join('\n')) });
    expect(body).toEqual({ accepted: batch.length, duplicates: 0, rejected: [] });
  }
}

/** The whole record as a server tells it. */
export async function recordOf(client: Client): Promise<string> {
  const { status, text } = await client('GET', '/v1/decisions', { headers: { accept: 'application/x-ndjson' } });
  expect(status).toBe(200);
  return text;
}

/** What a command of `kingston` writes. */
export async function told(...words: readonly string[]): Promise<string> {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const code = await kingston(words, COMMANDS, { stdout, stderr, isTerminal: false, progress() {} });
  expect(code, stderr.text()).toBe(0);
  return stdout.text();
}

/** What `kingston replay` writes of these lines. */
export async function replayed(lines: readonly string[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-lines-'));
  try {
    const file = path.join(folder, 'events.ndjson');
    writeFileSync(file, `${lines.join('\n')}\n`);
    return await told('replay', file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

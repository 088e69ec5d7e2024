import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Role } from '../../rulebook/accounts/actor.ts';
import type { PeopleOptions } from './people.ts';
import { findPersonByEmail, insertPerson, replacePassword } from './people-store.ts';

/** Somebody of the demonstration. */
export type DemoPerson = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly sellerId?: string;
};

/** How to sign in as somebody of the demonstration. */
export type DemoSignIn = DemoPerson & { readonly password: string };

/** By e-mail address. */
type Passwords = Readonly<Record<string, string>>;

/**
 * Sees to it that the people of the demonstration are there and have the passwords of a file, which is made at the
 * first start and read at the next ones. Only its owner reads it. Whoever has no password in it gets a new one.
 */
export async function ensureDemoPeople(
  options: PeopleOptions,
  people: readonly DemoPerson[],
  file: string,
): Promise<readonly DemoSignIn[]> {
  const known = await readPasswords(file);
  const fresh = people.filter(({ email }) => known[email] === undefined);
  const passwords = { ...known, ...Object.fromEntries(fresh.map(({ email }) => [email, newPassword()])) };
  // Kept first: a start that is stopped half-way must not leave people behind whose passwords nobody knows.
  if (fresh.length > 0) await writePasswords(file, passwords);
  const signIns = people.map((person) => ({ ...person, password: passwords[person.email] as string }));
  for (const signIn of signIns) await ensureSignIn(options, signIn, fresh);
  return signIns;
}

async function ensureSignIn(
  { pool, clock, newId, hashPassword }: PeopleOptions,
  { email, name, role, sellerId, password }: DemoSignIn,
  fresh: readonly DemoPerson[],
): Promise<void> {
  const person = await findPersonByEmail(pool, email);
  if (person === undefined) {
    const passwordHash = await hashPassword(password);
    const ids = { id: newId(), accountId: newId() };
    return insertPerson(pool, { ...ids, name, email, role, sellerId, passwordHash, now: clock() });
  }
  if (fresh.some((each) => each.email === email)) {
    await replacePassword(pool, person.id, await hashPassword(password), clock());
  }
}

async function readPasswords(file: string): Promise<Passwords> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Passwords;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

async function writePasswords(file: string, passwords: Passwords): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.new`;
  await writeFile(aside, `${JSON.stringify(passwords, undefined, 2)}\n`, { mode: 0o600 });
  await chmod(aside, 0o600);
  await rename(aside, file);
}

/** 20 letters and digits in groups, 100 random bits; none that is taken for another one. */
function newPassword(): string {
  const letters = [...randomBytes(20)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return letters.replaceAll(/.{5}(?=.)/g, '$&-');
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

import { createHmac, timingSafeEqual } from 'node:crypto';
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { z } from 'zod';
import { MINUTE, SECOND } from '../../rulebook/instant.ts';

/** How long a new authenticator app may take to show its first code. */
const PENDING: number = 15 * MINUTE;

/** What better-auth calls the cookie of a sign-in that still lacks its second step. */
const TWO_FACTOR_COOKIE = 'two_factor';

/** RFC 6238 as better-auth has it: six digits, a step of 30 s; the step before and after are taken too (§5.2, §6). */
const STEP = 30 * SECOND;
const NEARBY = [-1, 0, 1] as const;

/** As many as better-auth makes. */
const RECOVERY_CODES = 10;

type Pending = { readonly secret: string; readonly backupCodes: string };

/**
 * What better-auth's own second step lacks: knowing whose password was right while the second step is still missing, and
 * another authenticator app in the place of the old one, which works until the new one has shown that it does.
 */
export function secondStepPlugin(issuer: string) {
  return {
    id: 'kingston-second-step',
    endpoints: {
      /** For the service alone: no door leads to it. */
      secondStepPerson: createAuthEndpoint(
        '/two-factor/person',
        { method: 'GET', metadata: { SERVER_ONLY: true } },
        async (ctx) => {
          const cookie = ctx.context.createAuthCookie(TWO_FACTOR_COOKIE);
          const identifier = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
          const begun = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null;
          return ctx.json({ personId: begun === null || begun.expiresAt <= new Date() ? null : begun.value });
        },
      ),
      replaceSecondStep: createAuthEndpoint(
        '/two-factor/replace',
        { method: 'POST', use: [sessionMiddleware], body: z.object({ password: z.string() }) },
        async (ctx) => {
          const { user } = ctx.context.session;
          await ctx.context.password.checkPassword(user.id, ctx);
          if (!(user as { twoFactorEnabled?: boolean | null }).twoFactorEnabled) throw failure('TOTP_NOT_ENABLED');
          const secret = generateRandomString(32);
          const { secretConfig, internalAdapter } = ctx.context;
          const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
          const pending: Pending = {
            secret: await symmetricEncrypt({ key: secretConfig, data: secret }),
            backupCodes: await symmetricEncrypt({ key: secretConfig, data: JSON.stringify(codes) }),
          };
          const identifier = pendingOf(user.id);
          await internalAdapter.deleteVerificationByIdentifier(identifier);
          const expiresAt = new Date(Date.now() + PENDING);
          await internalAdapter.createVerificationValue({ identifier, value: JSON.stringify(pending), expiresAt });
          return ctx.json({ totpURI: uriOf(issuer, user.email, secret), backupCodes: codes });
        },
      ),
      confirmSecondStep: createAuthEndpoint(
        '/two-factor/confirm-replacement',
        { method: 'POST', use: [sessionMiddleware], body: z.object({ code: z.string() }) },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          const { adapter, internalAdapter, secretConfig } = ctx.context;
          const kept = await internalAdapter.findVerificationValue(pendingOf(user.id));
          if (kept === null || kept.expiresAt <= new Date()) throw failure('INVALID_TWO_FACTOR_COOKIE');
          const { secret, backupCodes } = JSON.parse(kept.value) as Pending;
          const plain = await symmetricDecrypt({ key: secretConfig, data: secret });
          if (!isCodeOf(plain, ctx.body.code)) throw failure('INVALID_CODE');
          const own = [{ field: 'userId', value: user.id }];
          const update = { secret, backupCodes, failedVerificationCount: 0, lockedUntil: null };
          await adapter.update({ model: 'twoFactor', update, where: own });
          await internalAdapter.deleteVerificationByIdentifier(pendingOf(user.id));
          // Whoever found the lost phone may be signed in there.
          const sessions = await internalAdapter.listSessions(user.id);
          for (const { token } of sessions) if (token !== session.token) await internalAdapter.deleteSession(token);
          return ctx.json({ token: session.token, user: { id: user.id } });
        },
      ),
    },
  };
}

/** `recovery/second-step-store.ts` takes it away by this name as well. */
function pendingOf(personId: string): string {
  return `new-second-step-${personId}`;
}

/** In the form that better-auth gives them and reads them. */
function newRecoveryCode(): string {
  const code = generateRandomString(10, 'a-z', '0-9', 'A-Z');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

function failure(code: string): APIError {
  return new APIError('UNAUTHORIZED', { code, message: code });
}

function uriOf(issuer: string, email: string, secret: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  // Some apps show the plus sign that `URLSearchParams` writes for a space.
  const parameters = `secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&digits=6&period=${STEP / SECOND}`;
  return `otpauth://totp/${label}?${parameters}`;
}

function isCodeOf(secret: string, given: string): boolean {
  const step = Math.floor(Date.now() / STEP);
  return NEARBY.some((away) => {
    const code = Buffer.from(codeOf(secret, step + away));
    const other = Buffer.from(given.trim());
    return code.length === other.length && timingSafeEqual(code, other);
  });
}

/** RFC 4226 §5.3. */
function codeOf(secret: string, counter: number): string {
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac('sha1', secret).update(moment).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 §6, without padding. */
function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

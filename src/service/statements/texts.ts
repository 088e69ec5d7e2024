import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, YAMLError } from 'yaml';
import { z } from 'zod';
import { CONDUCT_KINDS, METRICS, type ViolationKind } from '../../rulebook/policy/policy.ts';
import { STATEMENT_TEXT_FAULTS } from '../../words/statements-api-en.ts';
import { ACCOUNT_TYPES, CATEGORIES, CONTENT_TYPES, KEYWORDS, TERRITORIES } from './dsa/vocabulary.ts';

const sentence = z.string().trim().min(1, STATEMENT_TEXT_FAULTS.empty).max(1000);
const address = z.url({ protocol: /^https?$/, error: STATEMENT_TEXT_FAULTS.address }).max(500);
const named = z.strictObject({ name: sentence, address });
const atMost = (most: number) => z.string().trim().min(1, STATEMENT_TEXT_FAULTS.empty).max(most);

const common = {
  content: z.enum(CONTENT_TYPES),
  category: z.enum(CATEGORIES),
  keywords: z.array(z.enum(KEYWORDS)).min(1),
  keywordOther: atMost(500).optional(),
};

const reported = z
  .discriminatedUnion('ground', [
    z.strictObject({ ...common, ground: z.literal('incompatible'), part: atMost(500), illegal: z.boolean() }),
    z.strictObject({ ...common, ground: z.literal('illegal'), law: atMost(500) }),
  ])
  .refine(({ keywords, keywordOther }) => keywords.includes('KEYWORD_OTHER') === (keywordOther !== undefined), {
    path: ['keywordOther'],
    error: STATEMENT_TEXT_FAULTS.keywordOther,
  });

const dsa = z.strictObject({
  territorialScope: z.array(z.enum(TERRITORIES)).min(1),
  contentLanguage: z.string().regex(/^[A-Z]{2}$/, STATEMENT_TEXT_FAULTS.language),
  accountType: z.enum(ACCOUNT_TYPES),
  violations: z.partialRecord(z.enum([...METRICS, ...CONDUCT_KINDS] as [ViolationKind, ...ViolationKind[]]), reported),
});

const statementTexts = z.strictObject({
  scope: sentence,
  terms: named,
  redress: z.strictObject({
    appeal: sentence,
    support: sentence,
    mediators: z.array(named).min(1, STATEMENT_TEXT_FAULTS.mediators),
    outOfCourt: sentence,
    court: sentence,
  }),
  dsa: dsa.optional(),
});

/** What the marketplace says in every statement of reasons, and how it reports to the DSA Transparency Database. */
export type StatementTexts = z.output<typeof statementTexts>;

/** How violations of one kind are reported. */
export type ReportedViolation = z.output<typeof reported>;

/** Why the texts cannot be used: each place with what belongs there. */
export type TextsRefusal = { readonly code: 'bad-statement-texts'; readonly file: string; readonly problems: string };

/** Reads the texts from a file; refused where something is missing, for statements would lack it. */
export function readStatementTexts(file: string): StatementTexts | { readonly refused: TextsRefusal } {
  const refused = (problems: string) => ({ refused: { code: 'bad-statement-texts' as const, file, problems } });
  let written: unknown;
  try {
    written = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof YAMLError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    return refused((error as Error).message.split('\n')[0] ?? '');
  }
  const read = statementTexts.safeParse(written);
  if (read.success) return read.data;
  return refused(read.error.issues.map(({ path, message }) => `${path.join('.') || '–'}: ${message}`).join('; '));
}

/** Where the texts stand that the package brings. */
export function defaultStatementTextsPath(): string {
  return fileURLToPath(new URL('../../../policy/statements/kingston-express.yaml', import.meta.url));
}

import type { FastifyReply } from 'fastify';
import type { CaseRefusal } from '../../rulebook/cases/work.ts';
import { DAY, type Duration } from '../../rulebook/instant.ts';
import { CASE_PROBLEMS, type CaseFieldRefusal, describeCaseField } from '../../words/cases-en.ts';
import { fill } from '../../words/fill.ts';
import { refuse } from '../http/problems.ts';
import type { Colleagues } from './parts.ts';
import type { Names } from './view.ts';

/** Why something was not done with a case. */
export type Refusal =
  | CaseRefusal
  | { readonly code: 'unknown-case' }
  | { readonly code: 'case-moved-on' }
  | { readonly code: 'changed-meanwhile'; readonly changes: readonly string[] }
  | { readonly code: 'contact-first'; readonly quiet: Duration }
  | { readonly code: 'field'; readonly pointer: string; readonly trouble: CaseFieldRefusal };

/** Answers with it. */
export async function refuseCase(
  reply: FastifyReply,
  refusal: Refusal,
  { id, colleagues }: { readonly id: string; readonly colleagues: Colleagues },
): Promise<FastifyReply> {
  switch (refusal.code) {
    case 'own-decision':
    case 'unknown-case':
      return refuse(reply, { code: 'unknown-case', parameters: { case: id } });
    case 'case-closed':
    case 'case-not-claimed':
    case 'second-person-needed':
    case 'nothing-to-undo':
    case 'case-moved-on':
      return refuse(reply, { code: refusal.code });
    case 'case-claimed': {
      const names = await colleagues.named([refusal.by]);
      return refuse(reply, { code: refusal.code, parameters: { person: names.get(refusal.by) ?? refusal.by } });
    }
    case 'decision-not-offered': {
      const offered = refusal.offered.join(', ') || 'nothing here: it has a page of its own';
      return refuse(reply, { code: refusal.code, parameters: { offered }, pointer: '/body/decision' });
    }
    case 'changed-meanwhile':
      return refuse(reply, {
        code: refusal.code,
        parameters: { changes: refusal.changes.join(', ') },
        pointer: '/body/seen',
      });
    case 'contact-first':
      return refuse(reply, { code: refusal.code, parameters: { days: refusal.quiet / DAY } });
    case 'field':
      return refuse(reply, {
        code: 'invalid-request',
        errors: [{ pointer: refusal.pointer, detail: describeCaseField(refusal.trouble) }],
      });
  }
}

/** The same in a sentence, where several cases are answered at once. `names`: of the people it may name. */
export function describeRefusal(
  refusal: CaseRefusal | { readonly code: 'unknown-case' },
  id: string,
  names: Names,
): string {
  const code = refusal.code === 'own-decision' ? 'unknown-case' : refusal.code;
  const person = refusal.code === 'case-claimed' ? (names.get(refusal.by) ?? refusal.by) : '';
  const offered = refusal.code === 'decision-not-offered' ? refusal.offered.join(', ') : '';
  return fill(CASE_PROBLEMS[code].detail, { case: id, person, offered });
}

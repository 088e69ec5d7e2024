import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { policyId } from '../../../rulebook/policy/policy.ts';
import { enumeration } from '../../../words/quantities-en.ts';
import { GET_STATEMENT_WORDS, MISSING_PARTS } from '../../../words/statements-api-en.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { buildStatement } from '../build-statement.ts';
import { dsaAnswer, type FORMATS, statementAnswer, statementQuery } from '../contract.ts';
import { dsaProblem } from '../dsa/problem.ts';
import { toDsaRecord } from '../dsa/to-dsa-record.ts';
import { letterOf } from '../letter/letter.ts';
import { letterPage } from '../letter/letter-page.ts';
import { letterPdf } from '../letter/letter-pdf.ts';
import { readGrounds, type StoredGrounds } from '../read-grounds.ts';
import type { Statement } from '../statement.ts';
import { toStatement } from '../view.ts';
import type { StatementRoutes } from './register.ts';

type Format = (typeof FORMATS)[number];

const PDF = 'application/pdf';
const PAGE = 'text/html';

/** `GET /v1/actions/{id}/statement` */
export function getStatement(app: App, parts: StatementRoutes): void {
  app.get('/v1/actions/:id/statement', ROUTE, async (request, reply) => {
    const { seller, number } = splitAction(request.params.id);
    const { decision, format = formatFor(request.headers.accept) } = request.query;
    const grounds = await readGrounds(parts.pool, seller, number, decision);
    if (grounds === 'unknown-action') return refuse(reply, { code: grounds, parameters: { seller, number } });
    if (grounds === 'no-statement') return refuse(reply, { code: grounds, parameters: { decision: decision ?? 0 } });
    const policies = await parts.policies();
    const policyOf = (id: string) => policies.find(({ policy }) => policyId(policy) === id)?.policy;
    const built = buildStatement({ ...grounds, policyOf, texts: parts.texts });
    reply.header('vary', 'accept');
    if ('refused' in built) {
      const missing = built.refused.missing.map((part) => MISSING_PARTS[part]);
      return refuse(reply, { code: 'statement-incomplete', parameters: { missing: enumeration(missing, 'and') } });
    }
    return send(reply, {
      ...parts,
      statement: built,
      format,
      grounds,
      path: `/v1/actions/${request.params.id}/statement`,
    });
  });
}

const ROUTE = {
  config: { access: requires('decisions.read', sellerOfAction), answers: 'reading' },
  schema: {
    operationId: 'getStatement',
    tags: ['sellers'],
    summary: GET_STATEMENT_WORDS.summary,
    description: GET_STATEMENT_WORDS.description,
    params: actionParameters,
    querystring: statementQuery,
    response: {
      200: {
        description: GET_STATEMENT_WORDS.answer,
        content: {
          'application/json': { schema: z.union([statementAnswer, dsaAnswer]) },
          [PAGE]: { schema: z.string() },
          [PDF]: { schema: z.string() },
        },
      },
      ...refusals(
        'unknown-action',
        'no-statement',
        'statement-incomplete',
        'not-reportable',
        'personal-data-in-record',
      ),
    },
  },
} as const;

/** Browsers ask for HTML by name; whoever takes anything gets JSON. */
function formatFor(accept = ''): Format {
  if (accept.includes(PDF)) return 'pdf';
  return accept.includes(PAGE) ? 'letter' : 'json';
}

type Told = StatementRoutes & {
  readonly statement: Statement;
  readonly grounds: StoredGrounds;
  readonly format: Format;
  readonly path: string;
};

async function send(reply: FastifyReply, told: Told): Promise<FastifyReply> {
  const { statement, marketplace, path } = told;
  switch (told.format) {
    case 'json':
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(toStatement(statement)));
    case 'dsa':
      return sendDsaRecord(reply, told);
    case 'letter': {
      const pdf = `${path}?format=pdf&decision=${statement.sequence}`;
      return reply.type(`${PAGE}; charset=utf-8`).send(letterPage(letterOf(statement, marketplace), pdf));
    }
    case 'pdf': {
      const bytes = await letterPdf(letterOf(statement, marketplace), { at: statement.at, author: marketplace });
      const name = `statement-of-reasons-${statement.reference.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.pdf`;
      return reply.type(PDF).header('content-disposition', `inline; filename="${name}"`).send(bytes);
    }
  }
}

function sendDsaRecord(reply: FastifyReply, { statement, grounds, texts, secret }: Told): FastifyReply {
  const record = toDsaRecord(statement, { texts, secret, subjects: subjectsIn(grounds) });
  if ('refused' in record) return refuse(reply, dsaProblem(record.refused));
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(record));
}

/** Whose the lapses were: what may be in no public record. */
function subjectsIn({ actions }: StoredGrounds): readonly string[] {
  return [...actions.values()].flat().flatMap(({ trace }) => trace.evidence.map(({ subject }) => subject));
}

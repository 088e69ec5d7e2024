import type { FastifyReply } from 'fastify';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { refuse } from '../http/problems.ts';
import type { Refusal } from './to-command.ts';

/** Answers a request with why nothing came of it. `secrecy`: where in the request it was asked to put telling a seller off. */
export function refuseBreach(reply: FastifyReply, refusal: Refusal, secrecy = '/body'): FastifyReply {
  const { code } = refusal;
  switch (code) {
    case 'breach-no-such-report':
      return refuse(reply, { code, parameters: { reference: refusal.report } });
    case 'breach-count-changed':
    case 'breach-untold':
      return refuse(reply, { code, parameters: { people: refusal.people } });
    case 'breach-receipt-missing':
      return refuse(reply, { code, pointer: '/body/receipt' });
    case 'breach-sent-when':
      return refuse(reply, { code, pointer: '/body/receipt/sentAt' });
    case 'breach-ground-missing':
      return refuse(reply, { code, pointer: '/body/ground' });
    case 'breach-measure-unknown':
      return refuse(reply, { code, parameters: { what: refusal.what, id: refusal.id } });
    case 'breach-no-such-clock':
      return refuse(reply, { code, parameters: { regime: refusal.regime }, pointer: '/body/regime' });
    case 'breach-no-such-conduct':
      return refuse(reply, { code, parameters: { kinds: refusal.kinds }, pointer: '/body/kind' });
    case 'breach-reply-waits':
      return refuse(reply, { code, parameters: { until: formatTimestamp(refusal.until) } });
    case 'breach-clocks-run':
      return refuse(reply, { code, parameters: { regimes: refusal.regimes } });
    case 'breach-secrecy-long':
      return refuse(reply, {
        code,
        parameters: { until: formatTimestamp(refusal.until) },
        pointer: `${secrecy}/until`,
      });
    case 'breach-secrecy-past':
      return refuse(reply, { code, pointer: `${secrecy}/until` });
    case 'breach-sellers-untold':
      return refuse(reply, { code, parameters: { sellers: refusal.sellers } });
    case 'breach-slip-not-theirs':
      return refuse(reply, { code, parameters: { reference: refusal.report }, pointer: '/body/slip/report' });
    case 'breach-slip-not-first':
      return refuse(reply, { code, pointer: '/body/slip' });
    case 'breach-slip-when':
      return refuse(reply, { code, pointer: '/body/slip/happenedAt' });
    case 'breach-words-missing':
      return refuse(reply, { code, pointer: '/body/text' });
    case 'breach-scope-empty':
      return refuse(reply, { code, pointer: '/body/scope' });
    case 'breach-measure-missing':
      return refuse(reply, { code, pointer: '/body/measures' });
    default:
      return refuse(reply, { code });
  }
}

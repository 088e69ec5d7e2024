import type { FastifyReply } from 'fastify';
import { policyId } from '../../../rulebook/policy/policy.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { fill } from '../../../words/fill.ts';
import { MEANWHILE } from '../../../words/policies-api-en.ts';
import { refuse } from '../../http/problems.ts';
import { storedPolicies } from '../activation-store.ts';
import { readStoredPolicy } from '../in-force.ts';
import { latestPolicy, type Refusal } from '../proposals.ts';
import type { Shadowed } from '../put-in-shadow.ts';
import type { PolicyRoutes } from './register.ts';

/** Answers why nothing was done; `seen` is the version that whoever asks had looked at. */
export async function refuseProposal(
  reply: FastifyReply,
  { pool, named }: Pick<PolicyRoutes, 'pool' | 'named'>,
  refusal: Refusal,
  seen: string,
): Promise<FastifyReply> {
  switch (refusal.code) {
    case 'unknown-proposal':
      return refuse(reply, { code: refusal.code, parameters: { proposal: seen } });
    case 'proposal-over': {
      const { status, by, at } = refusal;
      const person = (await named([by])).get(by) ?? by;
      return refuse(reply, { code: refusal.code, parameters: { status, person, at: formatTimestamp(at) } });
    }
    case 'proposed-yourself':
      return refuse(reply, { code: refusal.code });
    case 'policy-moved-on': {
      const { latest } = refusal;
      const came = await meanwhile(pool, seen);
      return refuse(reply, { code: refusal.code, parameters: { latest, came }, pointer: '/body/seen' });
    }
    case 'notice-too-short': {
      const latest = policyId((await latestPolicy(pool)).policy);
      const earliest = formatTimestamp(refusal.earliest);
      return refuse(reply, { code: refusal.code, parameters: { latest, earliest }, pointer: '/body/from' });
    }
    case 'version-taken':
    case 'active-already': {
      const latest = policyId((await latestPolicy(pool)).policy);
      return refuse(reply, { code: 'version-not-new', parameters: { policy: refusal.policy, latest } });
    }
    case 'older-version': {
      const { policy, latest } = refusal;
      return refuse(reply, { code: 'version-not-new', parameters: { policy, latest } });
    }
    case 'not-after-clock':
    case 'not-after-latest': {
      const after = formatTimestamp(refusal.code === 'not-after-clock' ? refusal.clock : refusal.from);
      return refuse(reply, { code: 'from-too-early', parameters: { after }, pointer: '/body/from' });
    }
  }
}

/** What came behind the version that somebody had looked at. */
async function meanwhile(pool: PolicyRoutes['pool'], seen: string): Promise<string> {
  const stored = await storedPolicies<Shadowed>(pool);
  const all = stored.map(({ document, shadowed }) => ({ policy: policyId(readStoredPolicy(document)), shadowed }));
  const place = all.findIndex(({ policy }) => policy === seen);
  return all
    .slice(place + 1)
    .map(({ policy, shadowed }) =>
      shadowed === null
        ? fill(MEANWHILE.people, { policy })
        : fill(MEANWHILE.service, { policy, rule: shadowed.violation }),
    )
    .join(' ');
}

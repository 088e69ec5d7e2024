import { enumeration } from '../../../words/quantities-en.ts';
import { NOT_REPORTABLE, PERSONAL_DATA } from '../../../words/statements-api-en.ts';
import type { Problem } from '../../http/problems.ts';
import type { DsaRefusal } from './to-dsa-record.ts';

/** Why there is no record for the DSA Transparency Database, as a problem of the API. */
export function dsaProblem(refused: DsaRefusal): Problem {
  switch (refused.code) {
    case 'not-reportable':
      return { code: 'not-reportable', parameters: { uncovered: NOT_REPORTABLE[refused.why] } };
    case 'personal-data': {
      const found = refused.found.map(({ field, kind }) => `${PERSONAL_DATA[kind]} in ${field}`);
      return { code: 'personal-data-in-record', parameters: { found: enumeration(found, 'and') } };
    }
  }
}

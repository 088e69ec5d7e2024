import { enumeration } from '../../words/quantities-en.ts';
import { FIELD_NAMES } from '../../words/reveal-page-en.ts';
import type { Emergency } from './use-emergencies.ts';

/** Fields by their names: `Phone and address`. */
export function namesOfFields(fields: Emergency['fields']): string {
  return enumeration(
    fields.map((field, index) => (index === 0 ? FIELD_NAMES[field] : FIELD_NAMES[field].toLowerCase())),
    'and',
  );
}

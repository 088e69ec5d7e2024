import { EVERYONE } from '../../http/access.ts';

/** Pages of the guide are for everybody, signed in or not; browsers ask each time whether they are still the same. */
export const READING = {
  config: { access: EVERYONE, limit: 'local', answers: 'reading', cache: true, document: false },
} as const;

export const PAGE = 'text/html; charset=utf-8';

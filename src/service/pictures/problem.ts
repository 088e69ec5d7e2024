import { FOUND_WORDS, ODDITY_WORDS } from '../../words/files-api-en.ts';
import type { Problem } from '../http/problems.ts';
import type { PictureRefusal } from './refusal.ts';

/** When it is worth coming again, in seconds. */
const PATIENCE = 10;

/** Why a picture is not taken, as the API tells it. */
export function pictureProblem(refusal: PictureRefusal): Problem {
  switch (refusal.code) {
    case 'no-picture':
      return { code: refusal.code, parameters: { picture: FOUND_WORDS[refusal.found] } };
    case 'too-many-pixels':
      return { code: refusal.code, parameters: { width: refusal.width, height: refusal.height } };
    case 'odd-picture':
      return { code: refusal.code, parameters: { oddity: ODDITY_WORDS[refusal.oddity] } };
    case 'broken-picture':
    case 'slow-picture':
      return { code: refusal.code };
    case 'pictures-busy':
      return { code: refusal.code, parameters: { seconds: PATIENCE }, retryAfter: PATIENCE };
  }
}

import type { UploadRefusal } from '../../rulebook/files/file.ts';
import { FOUND_WORDS, ODDITY_WORDS } from '../../words/files-api-en.ts';
import { describeBytes } from '../../words/http-en.ts';
import type { Problem } from '../http/problems.ts';
import type { PictureRefusal } from './pictures/refusal.ts';

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

/** Why no further one is taken. */
export function limitProblem({ code, most }: UploadRefusal): Problem {
  switch (code) {
    case 'too-many-files':
    case 'too-many-files-today':
      return { code, parameters: { most } };
    case 'files-full':
      return { code, parameters: { most: describeBytes(most) } };
  }
}

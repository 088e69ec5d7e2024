import type { UploadRefusal } from '../../rulebook/files/file.ts';
import { describeBytes } from '../../words/http-en.ts';
import type { Problem } from '../http/problems.ts';

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

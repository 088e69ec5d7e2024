import type { OperationDocument } from '../http/openapi/operation-document.ts';

/** An answer that is a picture: what zod shapes cannot say. */
export function pictureDocument(): OperationDocument {
  const picture = { schema: { type: 'string', format: 'binary' } };
  return {
    operation: {
      responses: { 200: { description: 'The picture', content: { 'image/jpeg': picture, 'image/png': picture } } },
    },
  };
}

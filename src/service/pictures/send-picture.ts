import type { FastifyReply } from 'fastify';
import type { FileKind } from '../../rulebook/files/file.ts';

/** A picture that is answered. `name`: under which it is saved; without one it is only shown. */
type Answered = { readonly kind: FileKind; readonly content: Buffer; readonly name?: string };

/** A picture as an answer. It is ours, encoded anew; should it be opened by itself, nothing in it runs even so. */
export function sendPicture(reply: FastifyReply, { kind, content, name }: Answered): FastifyReply {
  return reply
    .type(`image/${kind}`)
    .header('content-disposition', name === undefined ? 'inline' : disposition(name))
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .send(content);
}

/** With the name for old programs and for new ones (RFC 6266). It was made safe when it was sealed. */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9 ._()-]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

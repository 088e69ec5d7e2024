import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/**
 * As much of the transit engine of Vault as a program that wraps keys sees of it, by its public description: it checks the token,
 * keeps versions of a key of the type aes256-gcm96, and binds what it seals to `associated_data`.
 */
export type TransitServer = {
  readonly url: string;
  /** Answers so to everything, until it is set to undefined again: 503 is a sealed Vault. */
  failWith(status: number | undefined): void;
  close(): Promise<void>;
};

export async function startTransitServer(token: string, mount: string, name: string): Promise<TransitServer> {
  const versions = [randomBytes(32)];
  let least = 1;
  let failure: number | undefined;
  const server = createServer(async (request, response) => {
    const answer = (status: number, body?: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
    const refuse = (status: number) => answer(status, { errors: ['a word that is not told on'] });
    const sent = await text(request);
    if (failure !== undefined) return refuse(failure);
    if (request.headers['x-vault-token'] !== token) return refuse(403);
    const told = sent === '' ? {} : JSON.parse(sent);
    const associated = Buffer.from(told.associated_data ?? '', 'base64');
    switch (`${request.method} ${request.url?.replace(`/v1/${mount}/`, '')}`) {
      case `GET keys/${name}`:
        return answer(200, {
          data: { name, type: 'aes256-gcm96', latest_version: versions.length, min_decryption_version: least },
        });
      case `POST keys/${name}/rotate`:
        versions.push(randomBytes(32));
        return answer(204);
      case `POST keys/${name}/config`:
        if (told.min_decryption_version > versions.length) return refuse(400);
        least = told.min_decryption_version;
        return answer(204);
      case `POST encrypt/${name}`: {
        const nonce = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', versions.at(-1) as Buffer, nonce).setAAD(associated);
        const sealed = [nonce, cipher.update(Buffer.from(told.plaintext, 'base64')), cipher.final()];
        const bytes = Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64');
        return answer(200, {
          data: { ciphertext: `vault:v${versions.length}:${bytes}`, key_version: versions.length },
        });
      }
      case `POST decrypt/${name}`: {
        const [, number = '', sealed = ''] = /^vault:v(\d+):(.+)$/.exec(told.ciphertext) ?? [];
        const key = versions[Number(number) - 1];
        if (key === undefined || Number(number) < least) return refuse(400);
        try {
          const bytes = Buffer.from(sealed, 'base64');
          const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(associated);
          opener.setAuthTag(bytes.subarray(-16));
          const plain = Buffer.concat([opener.update(bytes.subarray(12, -16)), opener.final()]);
          return answer(200, { data: { plaintext: plain.toString('base64') } });
        } catch {
          return refuse(400);
        }
      }
      default:
        return refuse(404);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failWith(status) {
      failure = status;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

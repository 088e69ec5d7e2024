import { createHash, createHmac, randomUUID } from 'node:crypto';

/** Headers as those who send them make them: written apart from what checks them. */
export const SIGN = {
  standard_webhooks: (secret: string, body: string, at: number, id: string = randomUUID()) => {
    const timestamp = String(Math.floor(at / 1000));
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,bm90aGluZw== v1,${signature}` };
  },
  easypost: (secret: string, body: string) => ({
    'x-hmac-signature': `hmac-sha256-hex=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }),
  aftership: (secret: string, body: string) => ({
    'aftership-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
  }),
  shippo: (secret: string, body: string, at: number) => {
    const timestamp = String(Math.floor(at / 1000));
    const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    return { 'shippo-auth-signature': `t=${timestamp},v1=${signature}` };
  },
  seventeen_track: (secret: string, body: string) => ({
    sign: createHash('sha256').update(`${body}/${secret}`).digest('hex'),
  }),
  timestamped: (secret: string, body: string, at: number) => {
    const timestamp = String(Math.floor(at / 1000));
    const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    return { 'x-timestamp': timestamp, 'x-signature': `sha256=${signature}` };
  },
} as const;

import type { z } from 'zod';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { bounceAnswer, bounceReport } from '../contract.ts';
import { noteBounce } from '../mail/bounces.ts';
import { mailOf } from '../mail/message-id.ts';
import { readDeliveryStatus } from '../mail/read-report.ts';
import type { NoticeRoutes } from './register.ts';

/** Larger than any report; of a mail that came back only the headers matter. */
const MOST_BYTES = 256 * 1024;

/** The forms in which mail systems tell it. */
const REPORT_TYPES = ['message/delivery-status', 'multipart/report'];

/** `POST /v1/mail/bounces` */
export function reportBounce(app: App, parts: NoticeRoutes): void {
  // In a scope of its own: no other route reads these content types.
  app.register((scope, _options, done) => {
    for (const type of REPORT_TYPES)
      scope.addContentTypeParser(type, { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
        readDeliveryStatus(body.toString('latin1')),
      );
    scope.post(
      '/v1/mail/bounces',
      {
        bodyLimit: MOST_BYTES,
        config: { access: requires('mail.report') },
        schema: {
          operationId: 'reportBounce',
          tags: ['notices'],
          summary: 'Tell that a mail came back',
          description:
            'For the mail system that gets our bounces. A report of RFC 3464 (`message/delivery-status`, or the whole `multipart/report`), or the same as JSON. The address is marked, the person sees it in the console, and the others of the team are told. A delay is no bounce.',
          body: bounceReport,
          response: { 200: bounceAnswer, ...refusals('invalid-request', 'too-large', 'unsupported-content') },
        },
      },
      async (request) => {
        const { messageId, action, status } = request.body as z.output<typeof bounceReport>;
        const mail = mailOf(messageId);
        if (mail === undefined || action !== 'failed') return { bounced: false };
        return { bounced: await noteBounce(parts, mail, status) };
      },
    );
    done();
  });
}

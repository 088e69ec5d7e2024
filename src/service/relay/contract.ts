import { z } from 'zod';

/** `GET` and `PUT /v1/me/conversation-mail` */
export const conversationMail = z
  .object({
    wanted: z.boolean().meta({ description: 'Whether a message of a shop that you do not see here comes by e-mail' }),
    configured: z.boolean().meta({ description: 'Whether this installation sends mail' }),
    answered: z.boolean().meta({ description: 'Whether such a mail can be answered' }),
  })
  .meta({ id: 'ConversationMail' });

export const conversationMailChange = z.strictObject({ wanted: z.boolean() }).meta({ id: 'ConversationMailChange' });

import { screenMessage } from '../../../rulebook/messages/screen.ts';
import { type Policy, policyId } from '../../../rulebook/policy/policy.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { screening, screenRequest } from '../contract.ts';

/** What the screen is served with: the policy in force at the clock. */
export type ScreeningRoutes = { readonly policy: () => Promise<Policy> };

/** 20 messages of 20,000 characters, each of six bytes as JSON may write it. */
const MOST_BYTES = 3 * 1024 * 1024;

/** `POST /v1/screen` */
export function screenText(app: App, { policy }: ScreeningRoutes): void {
  app.post(
    '/v1/screen',
    {
      bodyLimit: MOST_BYTES,
      config: { access: requires('messages.screen') },
      schema: {
        operationId: 'screenText',
        tags: ['screening'],
        summary: 'What screening finds in a message',
        description:
          'For the marketplace’s own chat: says what in a text leads off the platform or threatens somebody, where it stands, and what the policy makes of it. The text is not kept, and no event comes of it.',
        body: screenRequest,
        response: { 200: screening, ...refusals() },
      },
    },
    async ({ body: { text, sender, earlier, known } }) => {
      const inForce = await policy();
      const { verdict, findings, delivered } = screenMessage(inForce, {
        ...{ text, sender, known },
        earlier: earlier.map((each) => ({ text: each.text, sender: each.sender })),
      });
      return { verdict, findings: [...findings], delivered: delivered ?? null, policy: policyId(inForce) };
    },
  );
}

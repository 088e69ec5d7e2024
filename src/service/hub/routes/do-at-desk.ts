import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { answerCommands } from '../answer-commands.ts';
import { commandsRequest } from '../command-contract.ts';
import { commandsAnswer } from '../contract.ts';
import type { HubParts } from '../parts.ts';
import { whyNoHub } from './known-hub.ts';

/** `POST /v1/hub/commands` */
export function doAtDesk(app: App, parts: HubParts): void {
  app.post(
    '/v1/hub/commands',
    {
      config: { access: requires('hub.work') },
      schema: {
        operationId: 'doAtHub',
        tags: ['hub'],
        summary: 'What was done at the desk of a hub, in order',
        description:
          'Scans and counts, as many as waited for a connection. Each has an id that the tablet made: sent again it is answered as the first time and done once. A refusal is an answer with what to do, and holds up nothing behind it. Answers may be fewer than commands: then the rest is to be sent again, in the same order. What is kept apart, let go, sent back or destroyed is a command, and so are returns that come in and are inspected. Handing over is a fact of the ledger (`shipment.scanned` by `kingston`), and so is a consignment that was counted (`stock.received`).',
        body: commandsRequest,
        response: { 200: commandsAnswer, ...refusals('unknown-hub') },
      },
    },
    async (request, reply) => {
      const { hub, commands } = request.body;
      const problem = whyNoHub(parts, hub);
      if (problem !== undefined) return refuse(reply, problem);
      return { answers: [...(await answerCommands(parts, { person: askingPerson(request), hub }, commands))] };
    },
  );
}

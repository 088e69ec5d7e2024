import type { Logger } from 'pino';
import type { Config } from '../../service/config.ts';
import type { Service } from '../../service/main.ts';
import { fill } from '../../words/fill.ts';
import { DEMO_WORDS } from '../../words/start-en.ts';
import type { Output } from '../output.ts';
import { tellDriver, tellMail, tellPeople } from '../start-report.ts';
import { tellAfterSale } from './after-sale/tell.ts';
import { demoDriver } from './demo-carrier.ts';
import { beginAfterSale, endAfterSale } from './demo-plan.ts';
import { type Demonstration, demonstrate } from './demonstrate.ts';
import { moveLiveParcels } from './live-parcels.ts';
import { isServedHereOnly } from './served-here.ts';

/** A demonstration that is shown. */
export type Playing = Pick<Demonstration, 'stop'>;

/** Where it is told how the demonstration goes. */
export type Showing = {
  readonly output: Output;
  readonly progress: (text: string) => void;
  readonly logger: Logger;
  /** Where mail to customers lies. */
  readonly mailFolder: string | undefined;
};

/** Fewer events than this since the last start are not worth a word. */
const WORTH_A_WORD = 1000;

/** Plays the demonstration and says how to sign in, how far it is, and when its past has been played. */
export async function showDemonstration(
  service: Service,
  config: Config,
  { output, progress, logger, mailFolder }: Showing,
): Promise<Playing> {
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 1000);
  let total = 0;
  progress(DEMO_WORDS.preparing);
  const demonstration = await demonstrate(service, config, Date.now, {
    progress(played) {
      const percent = Math.floor((100 * played) / total);
      progress(fill(DEMO_WORDS.progress, { percent, events: counted(total), seconds: seconds() }));
    },
    failed: (error) => logger.error({ err: error }, 'the demonstration stopped'),
  });
  const { events, known, people, customers, played } = demonstration;
  total = events;
  tellPeople(output, people, customers.length > 0);
  if (isServedHereOnly(config)) tellDriver(output, service.url, await demoDriver(service, Date.now()));
  if (isServedHereOnly(config)) tellMail(output, config, { folder: mailFolder, port: service.mailPort });
  const isLong = events - known > WORTH_A_WORD;
  if (isLong) output.line(fill(DEMO_WORDS.playing, { events: counted(events - known) }));
  const told = played.then(async (isWhole) => {
    if (!isWhole) return;
    const { sellers, decisions } = await service.count();
    const sentence = isLong ? DEMO_WORDS.played : DEMO_WORDS.playedBefore;
    output.line(fill(sentence, { seconds: seconds(), sellers: counted(sellers), decisions: counted(decisions) }));
    logger.info({ seconds: seconds(), events: events - known, sellers, decisions }, 'past played');
  });
  const ending = new AbortController();
  const seller = people.find((each) => each.sellerId !== undefined)?.sellerId;
  const references = customers.map(({ customer }) => customer);
  const live = played.then(async (isWhole) => {
    if (!isWhole || seller === undefined) return;
    await moveLiveParcels(service, { seller, customers: references }, Date.now, ending.signal);
  });
  live.catch((error: unknown) => logger.error({ err: error }, 'the parcels of the demonstration stopped'));
  const afterSale = played.then(async (isWhole) => {
    if (!isWhole) return;
    const at = beginAfterSale(config.dataDirectory, await service.ledger.clock());
    if (at === undefined) return;
    const isTold = await tellAfterSale(service, { people, customers: references }, at, ending.signal);
    if (isTold) endAfterSale(config.dataDirectory);
  });
  afterSale.catch((error: unknown) => logger.error({ err: error }, 'what came after the sale could not be told'));
  // The database may be away just then; the demonstration goes on without a word.
  told.catch((error: unknown) => logger.warn({ err: error }, 'the end of the past could not be told'));
  return {
    async stop() {
      ending.abort();
      // Its past is stopped at once: the parcels begin to move when that is over, however it ended.
      await demonstration.stop();
      await live.catch(() => {});
      await afterSale.catch(() => {});
      await told.catch(() => {});
    },
  };
}

function counted(figure: number): string {
  return figure.toLocaleString('en');
}

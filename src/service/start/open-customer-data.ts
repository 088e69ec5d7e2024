import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { MINUTE } from '../../rulebook/instant.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { attestationFor } from '../attestations/attestations.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { followOrders } from '../canaries/follow-orders.ts';
import { planMonths } from '../canaries/plan.ts';
import { raiseHits } from '../canaries/raise.ts';
import type { Config } from '../config.ts';
import type { LinkKeysRefusal } from '../customers/link-keys.ts';
import { tellWhenDue } from '../data-breaches/inquire.ts';
import { mailWarnings } from '../data-breaches/mail-warnings.ts';
import { ownNotices } from '../data-breaches/own-notices.ts';
import { sendBreachNotices } from '../data-breaches/send-notices.ts';
import { eraseFromNotices, tidyNotices } from '../data-breaches/tidy-notices.ts';
import { warnOfClocks } from '../data-breaches/warn.ts';
import { followDisputes, lookAfterDisputes } from '../disputes/follow.ts';
import { destroyDisputeWords, eraseDisputeWords, ownDisputeWords } from '../disputes/tidy.ts';
import { passTime } from '../emergency/desk.ts';
import { openFileStore } from '../file-store/open-file-store.ts';
import type { AskForProof } from '../http/grave.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Authenticate } from '../http/request-actor.ts';
import { destroyOldWords } from '../incidents/tidy.ts';
import { findLabel } from '../labels/find-label.ts';
import { voidLabelWith } from '../labels/void-label.ts';
import { clockNow } from '../ledger/clock-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Recipient } from '../ledger/relay.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import { sendListingMails } from '../listings/send-mails.ts';
import { destroyReportWords, eraseReportWords, ownReportWords } from '../listings/tidy.ts';
import { openSellerWatch } from '../live/watch.ts';
import type { OpenedMail } from '../notices/mail/open-mail.ts';
import { readPictures } from '../pictures/clean-picture.ts';
import type { Policies } from '../policy/in-force.ts';
import { erasePhotos, shredPhotos } from '../return-photos/keep.ts';
import { ownPhotos } from '../return-photos/own-photos.ts';
import { lookAfterReturns } from '../returns/look-after.ts';
import type { StatementTexts } from '../statements/texts.ts';
import { lookAfterRequests } from '../subject-requests/look-after.ts';
import type { Texts } from '../texts/texts.ts';
import { ownMessages } from '../threads/own-messages.ts';
import { eraseTexts, shredTexts } from '../threads/shred.ts';
import { tidyPictures } from '../threads/tidy-pictures.ts';
import { type WaitingThread, waitingThreads } from '../threads/waiting.ts';
import type { Vault } from '../vault/vault.ts';
import { besideOrder } from './beside-order.ts';
import type { CustomerDataRoutes } from './customer-data-routes.ts';
import { leaveErasures } from './leave-erasures.ts';
import { mailOfCanaries } from './mail-of-canaries.ts';
import { openAttestations } from './open-attestations.ts';
import { openBreaches } from './open-breaches.ts';
import { openCanaries } from './open-canaries.ts';
import { openCarriers } from './open-carriers.ts';
import { everybody, type OpenedCustomers, openCustomers, receiptsFrom, signedInCustomer } from './open-customers.ts';
import type { Database } from './open-database.ts';
import { openDisputes } from './open-disputes.ts';
import { openEmergencies } from './open-emergencies.ts';
import { openHub } from './open-hub.ts';
import { openIncidents } from './open-incidents.ts';
import { openLabels } from './open-labels.ts';
import { openListings } from './open-listings.ts';
import { openModeration } from './open-moderation.ts';
import { openRelay, type Relay } from './open-relay.ts';
import { openRetention } from './open-retention.ts';
import { openReturnPhotos } from './open-return-photos.ts';
import { openReturns } from './open-returns.ts';
import { openReveals } from './open-reveals.ts';
import { allOrdersOf, openSubjectRequests, sessionsOf } from './open-subject-requests.ts';
import { openThreads } from './open-threads.ts';
import { openTracking, type Tracking } from './open-tracking.ts';
import { openValuesOf, openWritingsOf, ordersByContactOf } from './open-values.ts';
import { type OpenedVault, openCustomerVault } from './open-vault.ts';
import { recordAccesses } from './record-accesses.ts';

/** Whoever says why they look at so many has proved who they are within this time. */
const REASON_PROOF_LASTS = 2 * MINUTE;

/** What customers' data are looked after with. */
type Sources = {
  readonly database: Pick<Database, 'pool' | 'vaultPool' | 'shredderPool'>;
  readonly config: Config;
  readonly logger: Logger;
  readonly ledger: Ledger;
  readonly policies: Policies;
  readonly accounts: Accounts;
  readonly audit: { readonly pool: Pool; readonly log: AuditLog };
  readonly texts: Texts;
  readonly writeActs: WriteActs;
  /** Where people reach us. */
  readonly baseUrl: string;
  /** None where nobody is written to. */
  readonly mail: Pick<OpenedMail, 'conversations' | 'plain'> | undefined;
  /** By which the staff are written to; in a demonstration another one. */
  readonly staffMail: Pick<OpenedMail, 'plain'> | undefined;
  /** What the marketplace says in statements of reasons. */
  readonly statementTexts: StatementTexts;
  readonly metrics?: Metrics;
  /** Of the installation. */
  readonly secret: string;
  /** Wall time. */
  readonly now: () => number;
};

/** Everything about what belongs to customers, running. */
export type CustomerData = {
  readonly routes: CustomerDataRoutes;
  /** Who waits for what leaves the outbox. */
  readonly followers: readonly Recipient[];
  /** What is done again and again: how often, what, and what is said when it cannot be done. */
  readonly work: readonly (readonly [
    'shred' | 'tidy' | 'remind' | 'forget' | 'look' | 'mail',
    () => Promise<unknown>,
    string,
  ])[];
  /** What does not work while keys cannot be had. */
  readonly degraded: OpenedVault['degraded'];
  readonly deposit: Vault['deposit'];
  /** Who asks, and what they have to prove: whoever has an account, customers, and drivers. */
  readonly people: { readonly authenticate: Authenticate; readonly askForProof: AskForProof };
  readonly customerOf: ReturnType<typeof signedInCustomer>;
  /** How customers come here. */
  readonly arrivals: { readonly url: string | undefined; readonly signIn: boolean };
  readonly trustMarketplace: OpenedCustomers['trust'];
  readonly trustCarrier: Tracking['trustCarrier'];
  readonly relay: Pick<Relay, 'followers' | 'listen' | 'close'>;
  /** Messages of customers that the people of a seller have not read. */
  readonly waiting: (seller: string) => Promise<{ readonly count: number; readonly threads: readonly WaitingThread[] }>;
};

/** Puts together the vault and everything that asks it. Nothing else of the service has the vault. */
export async function openCustomerData(
  sources: Sources,
): Promise<CustomerData | { readonly refused: LinkKeysRefusal }> {
  const { database, config, logger, ledger, policies, accounts, audit, texts, writeActs, metrics, now } = sources;
  const { pool, vaultPool, shredderPool: shredder } = database;
  const arrivals = await openCustomers({ ...sources, pool });
  if ('refused' in arrivals) return arrivals;
  const { customers } = arrivals;
  const leave = leaveErasures(audit.log);
  const { vault, degraded } = await openCustomerVault({ pool: vaultPool, shredder, leave, config, logger, now });
  const [recorded, open] = [recordAccesses(pool, audit.log, accounts.keepHere), openValuesOf(vault)];
  const { record } = recorded;
  const attestations = openAttestations({ pool, ledger, accounts, policies, audit: audit.log, now });
  const attestation = attestationFor(attestations);
  const reveals = openReveals({
    ...{ pool, ledger, policies, accounts, recorded, open, now, attestation },
    askAgain: (credentials) => accounts.stepUp.neededWithin(credentials, REASON_PROOF_LASTS),
  });
  const emergencies = openEmergencies({
    ...{ pool, ledger, policies, accounts, record: recorded.recordShown, open, texts, writeActs, now },
  });
  const labels = openLabels({ pool, ledger, policies, accounts, audit: audit.log, secret: sources.secret, now });
  const returning = openReturns({ pool, ledger, policies, customers, accounts, writeActs, secret: sources.secret });
  const { returns } = returning;
  const hub = openHub({ pool, ledger, labels, returns, accounts, writeActs, hubs: config.hubs, now });
  const incidents = openIncidents({ ...sources, pool });
  const breaches = openBreaches({
    ...{ pool, ledger, policies, accounts, texts, writeActs, open, now, recordAccess: record },
    ...{ openWritings: openWritingsOf(vault), ordersByContact: ordersByContactOf(vault) },
    ...{ marketplace: config.marketplaceName, baseUrl: sources.baseUrl, post: sources.mail?.plain },
    toStaff: sources.staffMail?.plain,
    warn: (about) => logger.warn(about, 'the time to tell of a data breach runs out'),
  });
  const canaries = openCanaries({
    ...{ pool, ledger, accounts, config, texts, breaches, writeActs, secret: sources.secret, now },
    tell: (about) => logger.warn(about, 'somebody called or wrote to customers who do not exist'),
  });
  const threads = openThreads({
    ...{ pool, ledger, policies, accounts, customers, audit: audit.log, vault, attestation, record, open, texts },
    ...{ writeActs, now, readPicture: readPictures(), store: openFileStore(config.fileStore, config.dataDirectory) },
    askOutside: openModeration({ config, logger, metrics, now }),
  });
  const disputes = openDisputes({ pool, ledger, policies, accounts, customers, threads, texts, writeActs, now });
  const photos = openReturnPhotos(threads);
  const listings = openListings({
    ...{ ...disputes, secret: sources.secret, statementTexts: sources.statementTexts },
    ...{ marketplace: config.marketplaceName, baseUrl: sources.baseUrl, post: sources.mail?.plain },
  });
  const relay = openRelay({ ...sources, pool, threads, open, apart: mailOfCanaries(canaries) });
  const subjectRequests = openSubjectRequests({
    ...{ pool, now, ledger, policies, vault, open, audit: audit.log, marketplace: config.marketplaceName },
    ...{ laws: config.dataLaws, ownOrder: customers.ownOrder, ordersOf: (customer) => allOrdersOf(pool, customer) },
    voidLabel: voidLabelWith(labels),
    conversations: {
      async erase(of) {
        await eraseTexts(threads, of);
        await eraseDisputeWords(disputes, of);
        await eraseReportWords(listings, of);
        await erasePhotos(photos, of);
        await eraseFromNotices(breaches, of);
      },
      told: async (of) => [
        ...(await ownMessages(threads, of)),
        ...(await ownDisputeWords(disputes, of)),
        ...(await ownReportWords(listings, of)),
        ...(await ownPhotos(photos, of)),
      ],
    },
    noticesOf: (customer) => ownNotices(breaches, customer),
    sessionOf: sessionsOf(customers, accounts),
    warn: (about) => logger.warn(about, 'the time of a customer’s request runs out'),
  });
  const { shred, ...retention } = openRetention({ pool, ledger, policies, vault, metrics, now });
  const limits = async () => ({
    shreddedAfter: (await policies.inForce()).customerData.shreddedAfter,
    clock: await clockNow(ledger.clock, now),
  });
  const eraseAllTexts = async (of: { readonly seller: string; readonly order: string }) => {
    await erasePhotos(photos, of);
    return eraseTexts(threads, of);
  };
  const people = everybody(accounts, customers);
  const carriers = openCarriers({
    ...{ pool, config, ledger, policies, people, open, baseUrl: sources.baseUrl, now },
    ...{ record, findLabel: (code: string) => findLabel(labels, code) },
  });
  const tracking = openTracking({
    ...{ pool, ledger, policies, writeActs, now, baseUrl: sources.baseUrl, secret: sources.secret },
    ...{ ownOrder: customers.ownOrder, findLabel: (code: string) => findLabel(labels, code) },
  });
  const dataProtection = { pool, now, policy: policies.inForce, clock: ledger.clock };
  return {
    routes: {
      vault: { vault, limits, eraseConversations: eraseAllTexts },
      orders: { ledger },
      desk: { pool, ledger },
      reveals,
      accessWatch: { pool, writeActs, named: accounts.namesOf, clock: () => clockNow(ledger.clock, now) },
      attestations,
      emergencies,
      incidents,
      breaches,
      canaries,
      retention,
      labels,
      hub,
      live: { watch: openSellerWatch(pool), ledger, ownOrder: customers.ownOrder, beside: besideOrder(pool), now },
      dataProtection,
      carriers: carriers.routes,
      threads,
      photos,
      disputes,
      listings,
      tracking: tracking.routes,
      relay: relay.parts,
      screening: { policy: policies.inForce },
      ...returning,
      customers: {
        ...{ pool, ledger, customers, open, now, policy: policies.inForce, countArrival: accounts.countArrival },
        ...{ receiptOf: receiptsFrom(audit.log), oidc: arrivals.oidc, baseUrl: sources.baseUrl },
      },
      subjectRequests,
    },
    followers: [followDisputes(disputes)],
    work: [
      ['remind', () => lookAfterRequests(subjectRequests), 'requests of customers about their data could not go on'],
      ['remind', () => warnOfClocks(breaches), 'clocks of data breaches could not be looked at'],
      ['look', () => planMonths(canaries), 'canary orders could not be planned'],
      ['look', () => followOrders(canaries), 'canary orders could not be followed'],
      ['look', () => raiseHits(canaries), 'calls and mail to canaries could not be weighed'],
      ['remind', () => tellWhenDue(breaches), 'sellers could not be told of a data breach'],
      ['shred', shred, 'customer values that are due could not be destroyed'],
      ['shred', () => shredTexts(threads), 'conversations whose time is over could not be closed'],
      ['remind', () => lookAfterDisputes(disputes), 'deadlines of disputes that have passed could not be told'],
      ['tidy', () => destroyDisputeWords(disputes), 'words of disputes that are over could not be destroyed'],
      ['tidy', () => destroyReportWords(listings), 'words of reports of listings could not be destroyed'],
      ['shred', relay.endAliases, 'addresses of conversations that have closed could not be ended'],
      ['mail', () => mailWarnings(breaches), 'the staff could not be warned of clocks of data breaches'],
      ['mail', () => sendBreachNotices(breaches), 'customers could not be told of a data breach'],
      ['mail', () => sendListingMails(listings), 'people who reported listings could not be written to'],
      ['mail', relay.send, 'customers could not be written to'],
      ['shred', () => shredPhotos(photos), 'photos of inspections whose time is over could not be destroyed'],
      ['tidy', () => tidyNotices(breaches), 'old notices of data breaches could not be taken away'],
      ['tidy', () => tidyPictures(threads), 'pictures of conversations could not be destroyed'],
      ['remind', () => lookAfterReturns(returning.returns), 'returns whose time is over could not be looked after'],
      ['remind', () => passTime(emergencies), 'emergencies whose time is over could not be ended'],
      ['tidy', () => destroyOldWords(incidents), 'old reports of data problems could not be destroyed'],
      ['look', tracking.match, 'scans of carriers that waited could not be placed'],
      ['look', tracking.ask, 'carriers could not be asked'],
      ['forget', tracking.forget, 'old messages of carriers could not be taken away'],
      ['forget', carriers.passes.forget, 'old passes of drivers could not be taken away'],
      ['tidy', customers.tidy, 'sessions of customers that have run out could not be taken away'],
    ],
    ...{ degraded, deposit: vault.deposit, trustMarketplace: arrivals.trust },
    trustCarrier: tracking.trustCarrier,
    ...{ relay, waiting: (seller: string) => waitingThreads(threads, seller) },
    arrivals: { url: config.marketplaceUrl, signIn: arrivals.oidc !== undefined },
    ...{ people: { ...people, authenticate: carriers.authenticate }, customerOf: signedInCustomer(customers, config) },
  };
}

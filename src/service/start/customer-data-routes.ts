import type { AccessWatchParts } from '../access-watch/parts.ts';
import { registerAccessWatchRoutes } from '../access-watch/routes/register.ts';
import { type AttestationRoutes, registerAttestationRoutes } from '../attestations/routes/register.ts';
import type { CanaryParts } from '../canaries/parts.ts';
import { registerCanaryRoutes } from '../canaries/routes/register.ts';
import { type CarrierRoutes, registerCarrierRoutes } from '../carriers/routes/register.ts';
import { type CustomerRoutes, registerCustomerRoutes } from '../customers/routes/register.ts';
import type { BreachParts } from '../data-breaches/parts.ts';
import { registerBreachRoutes } from '../data-breaches/routes/register.ts';
import type { DataProtectionParts } from '../data-protection/parts.ts';
import { registerDataProtectionRoutes } from '../data-protection/routes/register.ts';
import type { DeskParts } from '../desk/parts.ts';
import { registerDeskRoutes } from '../desk/routes/register.ts';
import { type DisputeRoutes, registerDisputeRoutes } from '../disputes/routes/register.ts';
import type { EmergencyParts } from '../emergency/parts.ts';
import { registerEmergencyRoutes } from '../emergency/routes/register.ts';
import type { Registrar } from '../http/registrar.ts';
import { type HubRoutes, registerHubRoutes } from '../hub/routes/register.ts';
import type { IncidentParts } from '../incidents/parts.ts';
import { registerIncidentRoutes } from '../incidents/routes/register.ts';
import { type LabelRoutes, registerLabelRoutes } from '../labels/routes/register.ts';
import type { ListingParts } from '../listings/parts.ts';
import { registerListingRoutes } from '../listings/routes/register.ts';
import { type LiveRoutes, registerLiveRoutes } from '../live/routes/register.ts';
import { type OrderRoutes, registerOrderRoutes } from '../orders/routes/register.ts';
import type { RefundParts } from '../refunds/parts.ts';
import { registerRefundRoutes } from '../refunds/routes/register.ts';
import type { RelayParts } from '../relay/parts.ts';
import { registerRelayRoutes } from '../relay/routes/register.ts';
import { type RetentionRoutes, registerRetentionRoutes } from '../retention/routes/register.ts';
import type { ReturnPhotoParts } from '../return-photos/parts.ts';
import { registerReturnPhotoRoutes } from '../return-photos/routes/register.ts';
import type { ReturnParts } from '../returns/parts.ts';
import { registerReturnRoutes } from '../returns/routes/register.ts';
import { type RevealRoutes, registerRevealRoutes } from '../reveals/routes/register.ts';
import { type ScreeningRoutes, screenText } from '../screening/routes/screen-text.ts';
import type { SubjectRequestParts } from '../subject-requests/parts.ts';
import { registerSubjectRequestRoutes } from '../subject-requests/routes/register.ts';
import { registerThreadRoutes, type ThreadRoutes } from '../threads/routes/register.ts';
import { registerTrackingRoutes, type TrackingRoutes } from '../tracking/routes/register.ts';
import { registerVaultRoutes, type VaultRoutes } from '../vault/routes/register.ts';

/** What the routes about customers' data work with, noun by noun. */
export type CustomerDataRoutes = {
  readonly vault: VaultRoutes;
  readonly orders: OrderRoutes;
  readonly desk: DeskParts;
  readonly reveals: RevealRoutes;
  readonly accessWatch: AccessWatchParts;
  readonly attestations: AttestationRoutes;
  readonly emergencies: EmergencyParts;
  readonly customers: CustomerRoutes;
  readonly incidents: IncidentParts;
  readonly breaches: BreachParts;
  readonly canaries: CanaryParts;
  readonly dataProtection: DataProtectionParts;
  readonly labels: LabelRoutes;
  readonly hub: HubRoutes;
  readonly live: LiveRoutes;
  readonly subjectRequests: SubjectRequestParts;
  readonly retention: RetentionRoutes;
  readonly carriers: CarrierRoutes;
  readonly threads: ThreadRoutes;
  readonly photos: ReturnPhotoParts;
  readonly disputes: DisputeRoutes;
  readonly listings: ListingParts;
  readonly tracking: TrackingRoutes;
  readonly relay: RelayParts;
  readonly screening: ScreeningRoutes;
  readonly returns: ReturnParts;
  readonly refunds: RefundParts;
};

/** Every route about what belongs to customers. */
export function customerDataRoutes(parts: CustomerDataRoutes): readonly Registrar[] {
  return [
    (app) => registerVaultRoutes(app, parts.vault),
    (app) => registerOrderRoutes(app, parts.orders),
    (app) => registerDeskRoutes(app, parts.desk),
    (app) => registerRevealRoutes(app, parts.reveals),
    (app) => registerAccessWatchRoutes(app, parts.accessWatch),
    (app) => registerAttestationRoutes(app, parts.attestations),
    (app) => registerEmergencyRoutes(app, parts.emergencies),
    (app) => registerIncidentRoutes(app, parts.incidents),
    (app) => registerBreachRoutes(app, parts.breaches),
    (app) => registerCanaryRoutes(app, parts.canaries),
    (app) => registerCustomerRoutes(app, parts.customers),
    (app) => registerDataProtectionRoutes(app, parts.dataProtection),
    (app) => registerLabelRoutes(app, parts.labels),
    (app) => registerHubRoutes(app, parts.hub),
    (app) => registerLiveRoutes(app, parts.live),
    (app) => registerSubjectRequestRoutes(app, parts.subjectRequests),
    (app) => registerRetentionRoutes(app, parts.retention),
    (app) => registerCarrierRoutes(app, parts.carriers),
    (app) => registerThreadRoutes(app, parts.threads),
    (app) => registerDisputeRoutes(app, parts.disputes),
    (app) => registerListingRoutes(app, parts.listings),
    (app) => registerTrackingRoutes(app, parts.tracking),
    (app) => registerRelayRoutes(app, parts.relay),
    (app) => screenText(app, parts.screening),
    (app) => registerReturnRoutes(app, parts.returns),
    (app) => registerReturnPhotoRoutes(app, parts.photos),
    (app) => registerRefundRoutes(app, parts.refunds),
  ];
}

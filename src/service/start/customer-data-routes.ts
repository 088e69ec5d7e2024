import { type AttestationRoutes, registerAttestationRoutes } from '../attestations/routes/register.ts';
import { type CustomerRoutes, registerCustomerRoutes } from '../customers/routes/register.ts';
import type { Registrar } from '../http/registrar.ts';
import type { IncidentParts } from '../incidents/parts.ts';
import { registerIncidentRoutes } from '../incidents/routes/register.ts';
import { type LabelRoutes, registerLabelRoutes } from '../labels/routes/register.ts';
import { type OrderRoutes, registerOrderRoutes } from '../orders/routes/register.ts';
import { type RevealRoutes, registerRevealRoutes } from '../reveals/routes/register.ts';
import { registerVaultRoutes, type VaultRoutes } from '../vault/routes/register.ts';

/** What the routes about customers' data work with, noun by noun. */
export type CustomerDataRoutes = {
  readonly vault: VaultRoutes;
  readonly orders: OrderRoutes;
  readonly reveals: RevealRoutes;
  readonly attestations: AttestationRoutes;
  readonly customers: CustomerRoutes;
  readonly incidents: IncidentParts;
  readonly labels: LabelRoutes;
};

/** Every route about what belongs to customers. */
export function customerDataRoutes(parts: CustomerDataRoutes): readonly Registrar[] {
  return [
    (app) => registerVaultRoutes(app, parts.vault),
    (app) => registerOrderRoutes(app, parts.orders),
    (app) => registerRevealRoutes(app, parts.reveals),
    (app) => registerAttestationRoutes(app, parts.attestations),
    (app) => registerCustomerRoutes(app, parts.customers),
    (app) => registerIncidentRoutes(app, parts.incidents),
    (app) => registerLabelRoutes(app, parts.labels),
  ];
}

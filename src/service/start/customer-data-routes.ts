import { type CarrierRoutes, registerCarrierRoutes } from '../carriers/routes/register.ts';
import type { Registrar } from '../http/registrar.ts';
import { type LabelRoutes, registerLabelRoutes } from '../labels/routes/register.ts';
import { type OrderRoutes, registerOrderRoutes } from '../orders/routes/register.ts';
import { type RevealRoutes, registerRevealRoutes } from '../reveals/routes/register.ts';
import { registerVaultRoutes, type VaultRoutes } from '../vault/routes/register.ts';

/** What the routes about customers' data work with, noun by noun. */
export type CustomerDataRoutes = {
  readonly vault: VaultRoutes;
  readonly orders: OrderRoutes;
  readonly reveals: RevealRoutes;
  readonly labels: LabelRoutes;
  readonly carriers: CarrierRoutes;
};

/** Every route about what belongs to customers. */
export function customerDataRoutes(parts: CustomerDataRoutes): readonly Registrar[] {
  const { vault, orders, reveals, labels, carriers } = parts;
  return [
    (app) => registerVaultRoutes(app, vault),
    (app) => registerOrderRoutes(app, orders),
    (app) => registerRevealRoutes(app, reveals),
    (app) => registerLabelRoutes(app, labels),
    (app) => registerCarrierRoutes(app, carriers),
  ];
}

import type { EmergencyParts } from '../emergency/parts.ts';
import { registerEmergencyRoutes } from '../emergency/routes/register.ts';
import type { Registrar } from '../http/registrar.ts';
import { type OrderRoutes, registerOrderRoutes } from '../orders/routes/register.ts';
import { type RevealRoutes, registerRevealRoutes } from '../reveals/routes/register.ts';
import { registerVaultRoutes, type VaultRoutes } from '../vault/routes/register.ts';

/** What the routes about customers' data work with, noun by noun. */
export type CustomerDataRoutes = {
  readonly vault: VaultRoutes;
  readonly orders: OrderRoutes;
  readonly reveals: RevealRoutes;
  readonly emergencies: EmergencyParts;
};

/** Every route about what belongs to customers. */
export function customerDataRoutes({ vault, orders, reveals, emergencies }: CustomerDataRoutes): readonly Registrar[] {
  return [
    (app) => registerVaultRoutes(app, vault),
    (app) => registerOrderRoutes(app, orders),
    (app) => registerRevealRoutes(app, reveals),
    (app) => registerEmergencyRoutes(app, emergencies),
  ];
}

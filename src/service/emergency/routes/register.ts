import type { App } from '../../http/registrar.ts';
import type { EmergencyParts } from '../parts.ts';
import { answerEmergency } from './answer-emergency.ts';
import { askForEmergency } from './ask-for-emergency.ts';
import { getEmergency } from './get-emergency.ts';
import { listEmergenciesRoute } from './list-emergencies.ts';
import { revealInEmergencyRoute } from './reveal-in-emergency.ts';

/** Adds the routes by which two people of the staff open a customer’s data in an emergency, and a third one reviews it. */
export function registerEmergencyRoutes(app: App, parts: EmergencyParts): void {
  listEmergenciesRoute(app, parts);
  getEmergency(app, parts);
  askForEmergency(app, parts);
  answerEmergency(app, parts);
  revealInEmergencyRoute(app, parts);
}

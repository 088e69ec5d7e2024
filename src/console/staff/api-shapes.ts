import type { components, operations } from '../api/types.ts';

type Schemas = components['schemas'];

/** The answers of the API that the staff's screens read. */
export type SellerRow = Schemas['SellerRow'];
export type Rung = SellerRow['rung'];
export type HeldRung = SellerRow['categories'][number];
export type Category = HeldRung['category'];
export type Metric = MetricStanding['metric'];

export type Standing = Schemas['Standing'];
export type MetricStanding = Schemas['MetricStanding'];
export type ActionSummary = Schemas['ActionSummary'];
export type Feature = NonNullable<ActionSummary['feature']>;
export type Lapse = Schemas['Lapse'];

export type TimelineEntry = Schemas['TimelineEntry'];
export type EventEntry = Extract<TimelineEntry, { kind: 'event' }>;
export type LapseEntry = Extract<TimelineEntry, { kind: 'lapse' }>;
export type DecisionEntry = Extract<TimelineEntry, { kind: 'decision' }>;

export type ActionDetail = Schemas['Action'];
export type TracedDecision = ActionDetail['decisions'][number];
export type Trace = TracedDecision['trace'];

export type NoticeSummary = Schemas['NoticeSummary'];
export type Notice = Schemas['Notice'];

export type Context = Schemas['Context'];
export type ContextKind = Context['kind'];
export type Affected = Context['affects'][number];
export type Declaration = Schemas['ContextDeclaration'];
export type ContextPreview = Schemas['ContextPreview'];

export type Webhook = Schemas['Webhook'];
export type WebhookDelivery = Schemas['WebhookDelivery'];
export type WantedWebhook = Schemas['WantedWebhook'];
export type WebhookChange = Schemas['WebhookChange'];
export type Replay = { readonly deliveries: string[] } | { readonly since: string };
export type CaseSummary = Schemas['CaseSummary'];
export type CaseDetail = Schemas['Case'];
export type CaseChosen = Schemas['CasePreviewRequest'];
export type CaseDecisionBody = Schemas['CaseDecision'];
export type CasePreview = Schemas['CasePreview'];
export type CaseHandling = Schemas['CaseHandling'];
export type CaseHandlingPreview = Schemas['CaseHandlingPreview'];
export type CasesHandled = Schemas['CasesHandled'];
export type Overturns = Schemas['Overturns'];
export type ShadowedMove = Schemas['ShadowedMove'];
export type Policies = Schemas['Policies'];
export type PolicyProposal = Schemas['PolicyProposal'];
export type Takeover = Schemas['Takeover'];
export type TakeoverPreview = Schemas['TakeoverPreview'];
export type PolicyCheck = Schemas['PolicyCheck'];

export type Appeal = Schemas['Appeal'];
export type AppealDecisionBody = operations['decideAppeal']['requestBody']['content']['application/json'];
export type Question = Schemas['Question'];
export type RecordOfAction = Schemas['RecordsOfAction']['items'][number];

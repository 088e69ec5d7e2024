import type { components } from '../api/types.ts';

type Schemas = components['schemas'];

/** What the API answers to a seller's pages, by its names there. */
export type Standing = Schemas['Standing'];
export type MetricStanding = Schemas['MetricStanding'];
export type ActionSummary = Schemas['ActionSummary'];
export type Action = Schemas['Action'];
export type Lapse = Schemas['Lapse'];
export type Advice = Schemas['Advice'];
export type Capabilities = Schemas['Capabilities'];
export type NoticeSummary = Schemas['NoticeSummary'];
export type Notice = Schemas['Notice'];
export type Report = Schemas['Report'];
export type ReportSummary = Schemas['ReportSummary'];
export type OrderSummary = Schemas['OrderSummary'];
export type Order = Schemas['Order'];
export type TimelineEntry = Schemas['TimelineEntry'];

export type Rung = Standing['rung'];
export type Metric = MetricStanding['metric'];
export type Feature = NonNullable<ActionSummary['feature']>;
export type FeatureState = Capabilities['features'][string];
export type NextStep = NonNullable<Standing['next']>;
export type DecidedStep = Action['decisions'][number];
export type Trace = DecidedStep['trace'];
export type LapseState = Extract<TimelineEntry, { kind: 'lapse' }>['state'];
export type CustomerField = Schemas['CustomerFields']['fields'][number];
export type Reveal = Schemas['Reveal'];
export type Attestation = Schemas['Attestation'];
export type TeamMember = Schemas['TeamMember'];
export type Invitation = Schemas['Invitation'];
export type Access = Schemas['Access'];
export type OrderLabels = Schemas['OrderLabels'];
export type LabelBatch = Schemas['LabelBatch'];

import { ACCESS_STOP_PROBLEMS, type AccessStopProblemCode } from './access-watch-api-en.ts';
import { ANSWER_PROBLEMS, type AnswerProblemCode } from './answer-problems-en.ts';
import { ATTESTATION_PROBLEMS, type AttestationProblemCode } from './attestations-api-en.ts';
import { AUDIT_PROBLEMS, type AuditProblemCode } from './audit-en.ts';
import { CANARY_PROBLEMS, type CanaryProblemCode } from './canaries-en.ts';
import { CARRIER_PROBLEMS, type CarrierProblemCode } from './carriers-api-en.ts';
import { CASE_PROBLEMS, type CaseProblemCode } from './cases-en.ts';
import { BREACH_PROBLEMS, type BreachProblemCode } from './data-breach-api-en.ts';
import { DESK_PROBLEMS, type DeskProblemCode } from './desk-api-en.ts';
import { DISPUTE_PROBLEMS, type DisputeProblemCode } from './disputes-api-en.ts';
import { EMERGENCY_PROBLEMS, type EmergencyProblemCode } from './emergency-api-en.ts';
import { FILE_PROBLEMS, type FileProblemCode } from './files-api-en.ts';
import { HELD_PROBLEMS, type HeldProblemCode } from './held-messages-api-en.ts';
import { HUB_PROBLEMS, type HubProblemCode } from './hub-api-en.ts';
import { INCIDENT_PROBLEMS, type IncidentProblemCode } from './incidents-en.ts';
import { LABEL_PROBLEMS, type LabelProblemCode } from './labels-api-en.ts';
import { LINK_PROBLEMS, type LinkProblemCode } from './links-api-en.ts';
import { LISTING_PROBLEMS, type ListingProblemCode } from './listings-api-en.ts';
import { ORDER_PROBLEMS, type OrderProblemCode } from './orders-api-en.ts';
import { PROPOSAL_PROBLEMS, type ProposalProblemCode } from './policies-api-en.ts';
import { RETURN_PROBLEMS, type ReturnProblemCode } from './returns-api-en.ts';
import { SUBJECT_REQUEST_PROBLEMS, type SubjectRequestProblemCode } from './subject-requests-api-en.ts';
import { TAKEOVER_PROBLEMS, type TakeoverProblemCode } from './takeovers-api-en.ts';
import { TASK_PROBLEMS, type TaskProblemCode } from './tasks-api-en.ts';
import { THREAD_PROBLEMS, type ThreadProblemCode } from './threads-api-en.ts';
import { TRACKING_PROBLEMS, type TrackingProblemCode } from './tracking-api-en.ts';
import { VAULT_PROBLEMS, type VaultProblemCode } from './vault-en.ts';

/** What can be wrong with a request that is about one thing: its words are beside those of the thing. */
export type NounProblemCode =
  | AnswerProblemCode
  | AttestationProblemCode
  | AuditProblemCode
  | AccessStopProblemCode
  | BreachProblemCode
  | CanaryProblemCode
  | CarrierProblemCode
  | CaseProblemCode
  | DisputeProblemCode
  | ListingProblemCode
  | DeskProblemCode
  | EmergencyProblemCode
  | FileProblemCode
  | HeldProblemCode
  | HubProblemCode
  | IncidentProblemCode
  | LabelProblemCode
  | LinkProblemCode
  | OrderProblemCode
  | ProposalProblemCode
  | ReturnProblemCode
  | SubjectRequestProblemCode
  | TakeoverProblemCode
  | TaskProblemCode
  | ThreadProblemCode
  | TrackingProblemCode
  | VaultProblemCode;

export const NOUN_PROBLEMS = {
  ...ANSWER_PROBLEMS,
  ...ATTESTATION_PROBLEMS,
  ...AUDIT_PROBLEMS,
  ...CANARY_PROBLEMS,
  ...ACCESS_STOP_PROBLEMS,
  ...BREACH_PROBLEMS,
  ...CARRIER_PROBLEMS,
  ...CASE_PROBLEMS,
  ...DESK_PROBLEMS,
  ...EMERGENCY_PROBLEMS,
  ...FILE_PROBLEMS,
  ...HELD_PROBLEMS,
  ...HUB_PROBLEMS,
  ...INCIDENT_PROBLEMS,
  ...LABEL_PROBLEMS,
  ...LINK_PROBLEMS,
  ...ORDER_PROBLEMS,
  ...PROPOSAL_PROBLEMS,
  ...RETURN_PROBLEMS,
  ...SUBJECT_REQUEST_PROBLEMS,
  ...TAKEOVER_PROBLEMS,
  ...DISPUTE_PROBLEMS,
  ...LISTING_PROBLEMS,
  ...TASK_PROBLEMS,
  ...THREAD_PROBLEMS,
  ...TRACKING_PROBLEMS,
  ...VAULT_PROBLEMS,
} as const;

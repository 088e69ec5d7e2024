import type { components, operations } from '../api/types.ts';

type Schemas = components['schemas'];

/** What the API answers to the pages of conversations, by its names there. */
export type Message = Schemas['Message'];
export type ThreadSummary = Schemas['ThreadSummary'];
export type Thread = Schemas['Thread'];
export type MessagePicture = Schemas['MessagePicture'];
export type MessageSent = Schemas['MessageSent'];

type JsonOf<Body> = Body extends { content: { 'application/json': infer Json } } ? Json : never;
export type ReportReason = JsonOf<operations['reportMessage']['requestBody']>['reason'];

/** For whom the pages are: a shop's people or a customer. Both see the same, each their own side of it. */
export type Audience = Thread['side'];

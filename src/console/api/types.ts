// Made from the OpenAPI document by: node scripts/generate.mjs types

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process up?
         * @description Answers as long as the process can answer at all. For restarts; whether to send requests says `/readyz`.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description Answered to programs on the same machine that come straight (through no proxy) and ask for `localhost`, and to those that send the token of `KINGSTON_METRICS_TOKEN` as a bearer token.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can requests be answered?
         * @description Whether the database answers, its tables are current, and the ledger is loaded. A 503 names each `part` that is missing; to programs on the same machine, and with the token of `KINGSTON_METRICS_TOKEN`, with why and what to do.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An action, and how it came about
         * @description The action as it stands, what its evidence has become, and everything that was decided about it with the rules that were asked, their figures and the evidence as it was then. `S-17/1` is `S-17~1` in the address. Customers are named to staff only.
         *
         *     **For** keys with the scope `decisions:read`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, policy editor, data protection officer.
         */
        get: operations["getAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contexts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What excuses late orders
         * @description Storms, customs and slowdowns that were declared, the one that begins last first, withdrawn ones too, with how much each excuses now.
         *
         *     **For** staff, staff in the lead, policy editor, administrator.
         */
        get: operations["listContexts"];
        put?: never;
        /**
         * Declare what excuses
         * @description Excuses at once every failure of the last 200 days that lies in it, and undoes what no longer stands. An excuse that was given stays, so look at the preview first.
         *
         *     **For** staff in the lead.
         */
        post: operations["declareContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contexts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a context
         * @description What settles from now on is no longer excused by it; an excuse it gave stays. Withdrawing it twice changes nothing more.
         *
         *     **For** staff in the lead.
         */
        post: operations["withdrawContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contexts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whom a context would excuse
         * @description Plays the declaration on copies of all sellers whom it may touch: how many lapses it would excuse, what would be decided, which actions would be undone. Nothing is stored.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["previewContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of decisions
         * @description Everything that was decided, in the order of the record: time, seller, number of the action, then as it was decided. `from` counts, `to` does not.
         *
         *     With `Accept: application/x-ndjson` the answer is the whole record from `cursor` (or the beginning) on, one decision a line, exactly the lines of `kingston replay`; `limit` then has no meaning. It may be long: read it as it comes.
         *
         *     **For** keys with the scope `decisions:read`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, policy editor, data protection officer.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what happened
         * @description Send what happens on the marketplace: one event, or a batch of up to 5,000, of any sellers, in any order. The answer comes after the commit: what it counts as accepted is durable, judged, and visible in standings and capabilities.
         *
         *     * **Each event stands for itself.** One that cannot be used is listed in `rejected`, with its place in the batch, a JSON pointer into it and the cure, once for each mistake; all others go in. So the status is 200 also when some, or the only one, are rejected: look at `rejected`.
         *     * **Repeats do no harm.** `subject`, `source` and `id` say which event it is. The same again with the same content counts under `duplicates`; with other content it is rejected. When no answer came, send the same batch again.
         *     * **Order.** Events are judged at the time they tell (`time`), also when they come late. Sending them roughly in order is quicker.
         *     * **Forms.** `application/json` with an event or a list, `application/cloudevents+json` with one event, `application/cloudevents-batch+json` with a list, `application/x-ndjson` with one event a line. Up to 16 MiB; `Content-Encoding: gzip` is understood, and the limit holds for what comes out of it.
         *     * **References only.** Data never holds a customer's name, phone, e-mail or address. Fields beyond those listed are kept with the event and have no effect; where a name stands twice in an object, the last one counts.
         *
         *     **For** keys with the scope `events:write`.
         */
        post: operations["postEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open invitations
         * @description Those that can still be accepted, the latest first. Owners see those of their own team.
         *
         *     **For** owner of a store: of their own seller; administrator.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody
         * @description Owners invite to their own team, administrators to every role. The answer has the link for the invited person, once. It is the same whether the address signs in here already or not.
         *
         *     **For** owner of a store: of their own seller; administrator.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Its link is good for nothing from then on.
         *
         *     **For** owner of a store: of their own seller; administrator.
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Once, within a week. Afterwards sign in with the e-mail address of the answer and the password.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of programs
         * @description All that were ever made, revoked ones too, the latest first; never the keys themselves.
         *
         *     **For** administrator.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key for a program
         * @description The answer has the key itself, once. Keep it where the program finds it and nobody else does.
         *
         *     **For** administrator.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description Ends it for good, at the latest after three seconds on every server.
         *
         *     **For** administrator.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mail/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell that a mail came back
         * @description For the mail system that gets our bounces. A report of RFC 3464 (`message/delivery-status`, or the whole `multipart/report`), or the same as JSON. The address is marked, the person sees it in the console, and the others of the team are told. A delay is no bounce.
         *
         *     **For** keys with the scope `mail:report`.
         */
        post: operations["reportBounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/marketplace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The marketplace and its clock
         * @description What pages need before anybody has signed in: name, calendar zone, policy in force, and what time it is.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["getMarketplace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are and what you may do
         * @description For people the name, the e-mail address and the role; for keys their scopes.
         *
         *     **For** everybody who is signed in.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notice-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which notices come to you by e-mail
         * @description Of those that can be switched off. Decisions and whatever has a date always come.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getNoticePreferences"];
        /**
         * Choose which notices come to you by e-mail
         * @description Names what is switched off; all else comes. `reachable` says that your address works again after mail to it came back.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        put: operations["putNoticePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where you are signed in
         * @description Every sign-in that is still good, the latest first. All on one page.
         *
         *     **For** everybody who is signed in.
         */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere else
         * @description Ends all your sign-ins but the one that asks.
         *
         *     **For** everybody who is signed in.
         */
        delete: operations["endMyOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out somewhere
         * @description Ends one of your sign-ins, at the latest after three seconds on every server.
         *
         *     **For** everybody who is signed in.
         */
        delete: operations["endMySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A notice, as it was sent
         * @description All that it says, with the proof of its delivery: who opened it here and when, to whom it went by mail, and what became of that.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, data protection officer.
         */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you opened a notice
         * @description It proves that the notice was delivered; it acknowledges nothing. The first time stands.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who signs in here
         * @description By name. Owners see their own team, administrators everybody.
         *
         *     **For** owner of a store: of their own seller; administrator.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove somebody
         * @description With password, passkeys and sign-ins; invitations of theirs that are still open are taken back. Owners remove people of their own team.
         *
         *     **For** owner of a store: of their own seller; administrator.
         */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sellers, to search and to sort
         * @description Figures are those of the last time something happened to a seller. Without `order` the worst, fullest or latest come first, ids from the beginning. `rung` may be given several times.
         *
         *     **For** staff, staff in the lead, policy editor, data protection officer, administrator.
         */
        get: operations["listSellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every action on a seller
         * @description Those in force and those that have ended, the latest first, each in its last state.
         *
         *     **For** keys with the scope `decisions:read`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, policy editor, data protection officer.
         */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a seller may do now
         * @description Made to be asked at every step of a shop. Send the `ETag` of the last answer as `If-None-Match`: while nothing has changed the answer is 304, without a body. What another server has just changed is seen after a second at most.
         *
         *     **For** keys with the scope `capabilities:read`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a seller was told
         * @description Every notice, the latest first, with when you opened it and when it was delivered. Nothing is ever taken away.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, data protection officer.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you opened all of them
         * @description Marks every notice that there is now as opened by you. It acknowledges nothing.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["readAllNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What these events would do
         * @description Plays events that have not happened on a copy of the seller, each at its own time (what lies in the past at the clock), then moves the clock on to `until`, two years ahead at most. Nothing is stored. The weekly record stays the one in force. For sellers each order is taken for one of a customer of its own and tracking numbers are left out, so that no preview tells which orders are of one customer: it may tell of a violation that does not come, because fewer customers were concerned.
         *
         *     **For** keys with the scope `preview:write`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, policy editor.
         */
        post: operations["previewSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a seller stands
         * @description The rung, what is in force, and each metric with what fills its meter, what empties it and what does not count. As it is at the clock, deadlines of this instant included. It never says whose an order was.
         *
         *     **For** keys with the scope `standing:read`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, policy editor, data protection officer, administrator.
         */
        get: operations["getStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a seller, newest first
         * @description Events, lapses and decisions in the order of their times. Lapses are told as long as they can matter, 200 days. What arrives between two pages never makes one be told twice. Sellers see of each event what says nothing of who a customer is.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, data protection officer.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * account.linked
         * @description Signs that two accounts belong to one person.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-16",
         *       "source": "/shop",
         *       "type": "account.linked",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "otherSeller": "S-41",
         *         "signals": [
         *           "payout_account"
         *         ],
         *         "strength": 0.9
         *       }
         *     }
         */
        AccountLinked: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The other account */
                otherSeller: string;
                /** @description Names of the signs */
                signals: string[];
                /** @description How sure it is, from 0 to 1 */
                strength: number;
            };
            /** @constant */
            type: "account.linked";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "account.linked";
        };
        Action: {
            decisions: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                decision: {
                    [key: string]: unknown;
                };
                sequence: number;
                trace: {
                    evidence: {
                        /** @description Nats the good ends before it took off */
                        goods: number;
                        id: string;
                        orderId?: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, in UTC
                         * @example 2026-03-16T15:00:00Z
                         */
                        settled: string;
                        /** @description Customer or listing reference: for staff only */
                        subject?: string;
                        /** @description Nats it added */
                        up: number;
                    }[];
                    excused: {
                        context: string;
                        id: string;
                    }[];
                    move?: {
                        from: string;
                        on: string;
                        to: string;
                    };
                    passedOver: string[];
                    rules: ({
                        met: boolean;
                        rule: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
            }[];
            ended: boolean;
            evidence: components["schemas"]["Lapse"][];
            /** @example S-17 */
            seller: string;
            /** @description As it stands; a past one keeps its last state */
            summary: components["schemas"]["ActionSummary"];
        };
        /**
         * action.acknowledged
         * @description The seller has read an action.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-20",
         *       "source": "/shop",
         *       "type": "action.acknowledged",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1"
         *       }
         *     }
         */
        ActionAcknowledged: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Reference of the text, which is stored apart */
                textRef?: string;
            };
            /** @constant */
            type: "action.acknowledged";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "action.acknowledged";
        };
        ActionList: {
            items: components["schemas"]["ActionSummary"][];
        };
        ActionSummary: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            acknowledgeBy?: string;
            acknowledged: boolean;
            /** @example S-17/1 */
            action: string;
            /**
             * Format: date-time
             * @description Until when an appeal is open
             * @example 2026-03-16T15:00:00Z
             */
            appealBy?: string;
            /** @description Ids of the events it cites */
            because: string[];
            /** @enum {string} */
            category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
            /**
             * Format: date-time
             * @description Until when new lapses are shown and not counted
             * @example 2026-03-16T15:00:00Z
             */
            cureUntil?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            endedAt?: string;
            /**
             * @description What a restriction limits
             * @enum {string}
             */
            feature?: "international_shipping" | "dispatch_eligibility" | "new_listings" | "order_volume" | "payouts" | "customer_data" | "messaging";
            /** @enum {string} */
            kind: "warning" | "restriction" | "suspension" | "removal";
            planned: boolean;
            /**
             * Format: date-time
             * @description When a person looks
             * @example 2026-03-16T15:00:00Z
             */
            review?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            since: string;
            /** @enum {string} */
            status: "live" | "review" | "stayed" | "proposed" | "noticed" | "expired" | "lifted" | "withdrawn" | "dropped" | "replaced" | "done";
            todo: ("acknowledge" | "record_plan" | "mend" | "wait" | "await_decision" | "appeal")[];
            /**
             * Format: date-time
             * @description When it ends by itself
             * @example 2026-03-16T15:00:00Z
             */
            until?: string;
            violation: string;
        };
        /** @description Shown, never evidence */
        Advice: {
            days: number;
            items: number;
            late: number;
            /** @constant */
            metric: "on_time_delivery";
            share: number | null;
            /** @description A share: 0.04 is 4 % */
            target: number;
        };
        /**
         * appeal.decided
         * @description An appeal was decided. Overturned means as if it had never happened.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-29",
         *       "source": "/shop",
         *       "type": "appeal.decided",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1",
         *         "outcome": "upheld"
         *       }
         *     }
         */
        AppealDecided: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /**
                 * @description What was decided
                 * @enum {string}
                 */
                outcome: "upheld" | "overturned" | "reduced";
            };
            /** @constant */
            type: "appeal.decided";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "appeal.decided";
        };
        /**
         * appeal.filed
         * @description The seller appeals against an action.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-24",
         *       "source": "/shop",
         *       "type": "appeal.filed",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1"
         *       }
         *     }
         */
        AppealFiled: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Reference of the text, which is stored apart */
                textRef?: string;
            };
            /** @constant */
            type: "appeal.filed";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "appeal.filed";
        };
        BounceReport: {
            /**
             * @description RFC 3464 §2.3.3: only what failed came back
             * @default failed
             * @enum {string}
             */
            action: "failed" | "delayed" | "delivered" | "relayed" | "expanded";
            /** @description Message-ID of the mail that came back */
            messageId: string;
            /**
             * @description RFC 3463
             * @default 5.0.0
             */
            status: string;
        };
        BounceTaken: {
            /** @description Whether it was a mail of ours that had been sent */
            bounced: boolean;
        };
        Capabilities: {
            features: {
                [key: string]: {
                    action?: string;
                    allowed: boolean;
                    heldDays?: number;
                    /** @description A share: 0.04 is 4 % */
                    heldShare?: number;
                    perDay?: number;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    until?: string;
                };
            };
            listingsVisible: boolean;
            /** @enum {string} */
            rung: "good" | "warned" | "restricted" | "suspended" | "removed";
            /** @example S-17 */
            seller: string;
            /** @description Whether new orders may be taken at all */
            selling: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            until?: string;
        };
        /**
         * conduct.confirmed
         * @description Staff confirmed a breach of conduct. The one event of which a single one is a violation.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-14",
         *       "source": "/shop",
         *       "type": "conduct.confirmed",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "kind": "customer_data_marketing",
         *         "by": "staff",
         *         "evidence": [
         *           "e-12",
         *           "e-31"
         *         ]
         *       }
         *     }
         */
        ConductConfirmed: components["schemas"]["SellerEvent"] & {
            data: {
                /**
                 * @description Who did it
                 * @enum {string}
                 */
                by: "staff";
                /** @description Ids of the events that show it */
                evidence: string[];
                /**
                 * @description The kind
                 * @enum {string}
                 */
                kind: "customer_data_marketing" | "customer_data_mailing_list" | "customer_data_third_party" | "customer_data_storage" | "off_platform_contact" | "illegal_goods" | "counterfeit_goods" | "off_platform_payment" | "fake_tracking" | "fake_delivery" | "harassment" | "threat" | "fraud" | "platform_abuse" | "ban_evasion" | "stock_misdeclared";
                /** @description The order; order ids are unique in an installation */
                orderId?: string;
            };
            /** @constant */
            type: "conduct.confirmed";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conduct.confirmed";
        };
        /**
         * contact.recorded
         * @description The seller asked support about an action.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-23",
         *       "source": "/shop",
         *       "type": "contact.recorded",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1"
         *       }
         *     }
         */
        ContactRecorded: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Reference of the text, which is stored apart */
                textRef?: string;
            };
            /** @constant */
            type: "contact.recorded";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.recorded";
        };
        Context: {
            affects: ("handover" | "delivery")[];
            carriers: string[] | null;
            contextId: string;
            countries: string[] | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            declaredAt: string;
            excused: {
                lapses: number;
                sellers: number;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            /** @enum {string} */
            kind: "weather" | "customs" | "platform_slowdown";
            regions: string[] | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
            withdrawnAt: string | null;
        };
        ContextDeclaration: {
            /** @description Both if absent */
            affects?: ("handover" | "delivery")[];
            carriers?: string[];
            countries?: string[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            /** @enum {string} */
            kind: "weather" | "customs" | "platform_slowdown";
            /** @description Everywhere if absent */
            regions?: string[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
        };
        /**
         * context.declared
         * @description A storm, a customs delay or a slowdown of the platform. It excuses failures, also those already judged.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-17",
         *       "source": "/shop",
         *       "type": "context.declared",
         *       "subject": "platform",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "contextId": "X-3",
         *         "kind": "weather",
         *         "from": "2026-03-01T00:00:00Z",
         *         "to": "2026-03-03T00:00:00Z",
         *         "regions": [
         *           "Kingston"
         *         ]
         *       }
         *     }
         */
        ContextDeclared: components["schemas"]["PlatformEvent"] & {
            data: {
                /** @description What it excuses; both if absent */
                affects?: ("handover" | "delivery")[];
                /** @description The carriers it touches; all if absent */
                carriers?: string[];
                /** @description The context */
                contextId: string;
                /** @description The countries it touches; all if absent */
                countries?: string[];
                /**
                 * Format: date-time
                 * @description When it begins
                 */
                from: string;
                /**
                 * @description The kind
                 * @enum {string}
                 */
                kind: "weather" | "customs" | "platform_slowdown";
                /** @description The regions it touches; everywhere if absent */
                regions?: string[];
                /**
                 * Format: date-time
                 * @description When it ends; not before `from`
                 */
                to: string;
            };
            /** @constant */
            type: "context.declared";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "context.declared";
        };
        ContextPreview: {
            decisions: {
                [key: string]: unknown;
            }[];
            lapses: number;
            /** @description Sellers with a lapse that would be excused */
            sellers: number;
            touched: {
                lapses: number;
                /** @example S-17 */
                seller: string;
                /** @description Actions that would be undone */
                withdrawn: string[];
            }[];
            undone?: {
                action: string;
                /** @enum {string} */
                kind: "warning" | "restriction" | "suspension" | "removal";
                violation: string;
            }[];
        };
        /**
         * context.withdrawn
         * @description A declared context was a mistake.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-18",
         *       "source": "/shop",
         *       "type": "context.withdrawn",
         *       "subject": "platform",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "contextId": "X-3"
         *       }
         *     }
         */
        ContextWithdrawn: components["schemas"]["PlatformEvent"] & {
            data: {
                /** @description The context */
                contextId: string;
            };
            /** @constant */
            type: "context.withdrawn";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "context.withdrawn";
        };
        /** @description One line of the record, as `kingston replay` prints it. What is absent does not apply. */
        Decision: {
            /**
             * @description The seller’s id and a number, from 1
             * @example S-17/1
             */
            action: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @description Ids of the events that are the evidence */
            because: string[];
            /** @enum {string} */
            category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
            conditions?: string[];
            /** @enum {string} */
            decision: "warning.issued" | "restriction.applied" | "suspension.proposed" | "suspension.applied" | "removal.proposed" | "removal.noticed" | "account.removed" | "action.expired" | "action.lifted" | "action.withdrawn" | "action.extended" | "action.review" | "action.reduced";
            /**
             * @description What a restriction limits
             * @enum {string}
             */
            feature?: "international_shipping" | "dispatch_eligibility" | "new_listings" | "order_volume" | "payouts" | "customer_data" | "messaging";
            /**
             * @description A suspension without a warning before
             * @constant
             */
            immediate?: true;
            /** @description The figures it rests on */
            measure?: {
                /** @description How many things were weighed, faded */
                items: number;
                lapses: number;
                /** @description Nats: where a violation is */
                level: number;
                /** @description Nats */
                meter: number;
                /** @description The target rate */
                p0: number;
                /** @description The rate that is taken for bad */
                p1: number;
            };
            /**
             * @description Name and version of the policy
             * @example kingston-express@1
             */
            policy: string;
            /** @description The actions it stands on */
            rests?: string[];
            /**
             * Format: date-time
             * @description When a person looks
             * @example 2026-03-16T15:00:00Z
             */
            review?: string;
            /** @example S-17 */
            seller: string;
            /**
             * Format: date-time
             * @description When it ends by itself
             * @example 2026-03-16T15:00:00Z
             */
            until?: string;
            /**
             * @description What it is about
             * @example late_dispatch
             */
            violation: string;
            /** @enum {string} */
            why?: "excused" | "late evidence" | "overturned" | "dropped" | "ignored" | "reinstated";
        };
        /**
         * dispute.opened
         * @description A customer disputes an order.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-10",
         *       "source": "/shop",
         *       "type": "dispute.opened",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "disputeId": "D-5",
         *         "orderId": "O-1",
         *         "customer": "C-9",
         *         "reason": "not_received"
         *       }
         *     }
         */
        DisputeOpened: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description Your reference of the customer: never a name or an address */
                customer: string;
                /** @description The dispute */
                disputeId: string;
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /**
                 * @description Why
                 * @enum {string}
                 */
                reason: "not_received" | "not_as_described" | "counterfeit" | "refund_missing" | "other";
            };
            /** @constant */
            type: "dispute.opened";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dispute.opened";
        };
        /**
         * dispute.resolved
         * @description A dispute was decided. One alone never leads to anything.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-11",
         *       "source": "/shop",
         *       "type": "dispute.resolved",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "disputeId": "D-5",
         *         "orderId": "O-1",
         *         "outcome": "seller_fault"
         *       }
         *     }
         */
        DisputeResolved: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The dispute */
                disputeId: string;
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /**
                 * @description What was decided
                 * @enum {string}
                 */
                outcome: "seller_fault" | "customer_fault" | "carrier_fault" | "no_fault" | "withdrawn";
            };
            /** @constant */
            type: "dispute.resolved";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dispute.resolved";
        };
        /** @description Something that happened, as CloudEvents 1.0 has it. */
        Event: components["schemas"]["SellerRegistered"] | components["schemas"]["OrderPlaced"] | components["schemas"]["OrderCancelled"] | components["schemas"]["OrderStatusUpdated"] | components["schemas"]["ShipmentScanned"] | components["schemas"]["RefundIssued"] | components["schemas"]["ReturnRequested"] | components["schemas"]["ReturnReceived"] | components["schemas"]["ReturnInspected"] | components["schemas"]["DisputeOpened"] | components["schemas"]["DisputeResolved"] | components["schemas"]["ListingInspected"] | components["schemas"]["MessageScreened"] | components["schemas"]["ConductConfirmed"] | components["schemas"]["ReviewPosted"] | components["schemas"]["AccountLinked"] | components["schemas"]["ContextDeclared"] | components["schemas"]["ContextWithdrawn"] | components["schemas"]["StockReceived"] | components["schemas"]["ActionAcknowledged"] | components["schemas"]["PlanRecorded"] | components["schemas"]["SuspensionDecided"] | components["schemas"]["ContactRecorded"] | components["schemas"]["AppealFiled"] | components["schemas"]["ReviewDecided"] | components["schemas"]["ReinstatementDecided"] | components["schemas"]["RemovalDecided"] | components["schemas"]["PayoutDue"] | components["schemas"]["AppealDecided"];
        Invitation: {
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            expiresAt: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            invitedAt: string;
            invitedBy: string;
            /** @enum {string} */
            role: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator";
            /** @example S-17 */
            sellerId?: string;
        };
        Key: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            createdAt: string;
            createdBy: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            expiresAt?: string;
            id: string;
            /** @enum {string} */
            kind: "integrator" | "carrier";
            /**
             * Format: date-time
             * @description To within a minute
             * @example 2026-03-16T15:00:00Z
             */
            lastUsedAt?: string;
            name: string;
            /**
             * @description The beginning of the key, to recognise it by
             * @example kt_3fQ9zA
             */
            prefix: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            revokedAt?: string;
            scopes: ("events:write" | "standing:read" | "capabilities:read" | "preview:write" | "decisions:read" | "mail:report")[];
        };
        Lapse: {
            /** @enum {string} */
            about?: "shipped" | "delivered" | "dispute" | "return" | "out_of_stock" | "pricing_error" | "cannot_ship" | "customer_request" | "undeliverable_address" | "fraud_suspected" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            acceptedAt?: string;
            /** @description The action that cites it, or whose cure period it fell into */
            action?: string;
            /** @description What it adds to the meter, in nats */
            adds?: number;
            /**
             * Format: date-time
             * @description When it settled
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            cancelledAt?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            /** @enum {string} */
            excuse?: "weather" | "customs" | "platform_slowdown";
            /** @description Id of the context that excuses it */
            excusedBy?: string;
            /**
             * Format: date-time
             * @description When that context began
             * @example 2026-03-16T15:00:00Z
             */
            excusedFrom?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            excusedTo?: string;
            /** @description The event that is cited for it */
            id: string;
            /**
             * Format: date-time
             * @description When it stops counting by itself
             * @example 2026-03-16T15:00:00Z
             */
            leavesAt?: string;
            listingId?: string;
            orderId?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy?: string;
            /** @description Ids of the lapses that count as one with it */
            together?: string[];
        };
        /**
         * listing.inspected
         * @description A listing was looked at. What a report or a program found counts once it is confirmed.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-12",
         *       "source": "/shop",
         *       "type": "listing.inspected",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "listingId": "L-4",
         *         "finding": "accurate",
         *         "by": "staff"
         *       }
         *     }
         */
        ListingInspected: components["schemas"]["SellerEvent"] & {
            data: {
                /**
                 * @description Who did it
                 * @enum {string}
                 */
                by: "staff" | "report" | "automated";
                /** @description Whether a person confirmed it */
                confirmed?: boolean;
                /**
                 * @description What was found
                 * @enum {string}
                 */
                finding: "accurate" | "inaccurate" | "prohibited" | "counterfeit";
                /** @description The listing */
                listingId: string;
            };
            /** @constant */
            type: "listing.inspected";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "listing.inspected";
        };
        Marketplace: {
            /**
             * @description What time it is here: wall time, or that of the latest event
             * @enum {string}
             */
            clock: "wall" | "events";
            /** @description The demonstration: who can sign in, and how much of its past has been played */
            demo: {
                people: {
                    email: string;
                    name: string;
                    password?: string;
                    role: string;
                    /** @example S-17 */
                    sellerId?: string;
                }[];
                progress: number;
            } | null;
            name: string;
            /**
             * Format: date-time
             * @description The reading of the clock `events`, once there is one
             * @example 2026-03-16T15:00:00Z
             */
            now?: string;
            /** @example kingston-express@1 */
            policy: string;
            /**
             * @description The zone of its calendar
             * @example America/Jamaica
             */
            zone: string;
        };
        Me: {
            email: string;
            id: string;
            /** @constant */
            kind: "person";
            name: string;
            /**
             * @description What you may do, for your `own` seller or for `all`
             * @example {
             *       "standing.read": "own"
             *     }
             */
            permissions: {
                [key: string]: "own" | "all";
            };
            /** @enum {string} */
            role: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator";
            /** @description Whether signing in takes a code as well as the password */
            secondStep: boolean;
            /** @example S-17 */
            sellerId?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            signedInUntil: string;
        } | {
            id: string;
            /** @enum {string} */
            keyKind: "integrator" | "carrier";
            /** @constant */
            kind: "key";
            /**
             * @description What you may do, for your `own` seller or for `all`
             * @example {
             *       "standing.read": "own"
             *     }
             */
            permissions: {
                [key: string]: "own" | "all";
            };
            scopes: ("events:write" | "standing:read" | "capabilities:read" | "preview:write" | "decisions:read" | "mail:report")[];
        };
        /**
         * message.screened
         * @description A message was screened; tells the kinds of what was found, never the text.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-13",
         *       "source": "/shop",
         *       "type": "message.screened",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "messageId": "M-8",
         *         "orderId": "O-1",
         *         "sender": "seller",
         *         "findings": [
         *           "email"
         *         ]
         *       }
         *     }
         */
        MessageScreened: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description Whether a person confirmed it */
                confirmed?: boolean;
                /** @description Kinds of what was found */
                findings: ("email" | "phone" | "url" | "handle" | "payment_handle" | "bank_account" | "postal_address" | "off_platform_contact" | "off_platform_payment" | "marketing" | "harassment" | "threat")[];
                /** @description The message */
                messageId: string;
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /**
                 * @description Who wrote it
                 * @enum {string}
                 */
                sender: "seller" | "customer";
            };
            /** @constant */
            type: "message.screened";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.screened";
        };
        MetricStanding: {
            /** @description The rate that is taken for bad */
            bad: number;
            /** @enum {string} */
            category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
            /** @description What fills the meter now */
            counting: components["schemas"]["Lapse"][];
            /** @description How many good ends in a row empty the meter */
            emptiedBy: number;
            excused: components["schemas"]["Lapse"][];
            /** @description meter ÷ level */
            filled: number;
            /** @description Nats, 2 decimals: where a violation is */
            level: number;
            /** @description Nats, 2 decimals */
            meter: number;
            /** @enum {string} */
            metric: "late_dispatch" | "late_cancellation" | "improper_status" | "listing_inaccuracy" | "early_refund" | "order_defect";
            /** @description Settled in a cure period: shown, not counted */
            passedOver: components["schemas"]["Lapse"][];
            rates: {
                days: number;
                items: number;
                lapses: number;
                share: number | null;
            }[];
            /** @description The rate at which the meter neither rises nor falls */
            standsStillAt: number;
            /** @description A share: 0.04 is 4 % */
            target: number;
            totals?: {
                excused: number;
                passedOver: number;
                used: number;
            };
            trend: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                from: string;
                items: number;
                lapses: number;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                to: string;
            }[];
            /** @description Cited by an action already: never counted again */
            used: components["schemas"]["Lapse"][];
        };
        /**
         * @description An amount of money
         * @example {
         *       "amount": "45.00",
         *       "currency": "USD"
         *     }
         */
        Money: {
            /** @description A decimal number as text, with the decimals of the currency */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
        };
        Notice: {
            /** @example S-17/1 */
            action?: string;
            /**
             * Format: date-time
             * @description The clock reading it is dated by
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was first opened in the console, or taken by a mail server without coming back
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            delivery: {
                mails: {
                    attempts: number;
                    /**
                     * @description What the mail server answered
                     * @example 250
                     */
                    code?: string;
                    name?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    nextAt?: string;
                    person: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    settledAt?: string;
                    /** @enum {string} */
                    status: "queued" | "sent" | "bounced" | "failed";
                }[];
                openings: {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    at: string;
                    name?: string;
                    person: string;
                }[];
            };
            /** @example S-17~d3 */
            id: string;
            /** @enum {string} */
            kind: "warning.issued" | "restriction.applied" | "suspension.proposed" | "suspension.applied" | "removal.proposed" | "removal.noticed" | "account.removed" | "action.expired" | "action.lifted" | "action.withdrawn" | "action.extended" | "action.review" | "action.reduced" | "reminder" | "address.bounced";
            letter: components["schemas"]["NoticeLetter"];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt?: string;
            title: components["schemas"]["Sentence"];
            /**
             * Format: date-time
             * @description From when on it could be read here
             * @example 2026-03-16T15:00:00Z
             */
            writtenAt: string;
        };
        NoticeLetter: {
            parts: {
                /** @enum {string} */
                form: "text" | "list" | "steps";
                heading: string;
                /** @enum {string} */
                part: "what" | "works" | "limited" | "todo" | "evidence" | "rule" | "ending" | "appeal" | "ask";
                said: {
                    text: string;
                    title?: string;
                    values: {
                        [key: string]: string | {
                            /**
                             * Format: date-time
                             * @description RFC 3339, in UTC
                             * @example 2026-03-16T15:00:00Z
                             */
                            at: string;
                            /**
                             * @description A date to keep in mind
                             * @constant
                             */
                            due?: true;
                        } | {
                            id: string;
                        };
                    };
                }[];
            }[];
            title: components["schemas"]["Sentence"];
            /**
             * @description The catalogue it was written with
             * @example en-1
             */
            words: string;
        };
        NoticePreferences: {
            mail: {
                /**
                 * Format: date-time
                 * @description Since when mail to you comes back
                 * @example 2026-03-16T15:00:00Z
                 */
                bouncingSince?: string;
                /** @description Whether this installation sends mail */
                configured: boolean;
            };
            /** @description Kinds that do not come by e-mail */
            switchedOff: "endings"[];
        };
        NoticePreferencesChange: {
            /**
             * @description Says that your address works again
             * @constant
             */
            reachable?: true;
            switchedOff: "endings"[];
        };
        NoticesRead: {
            unread: number;
        };
        NoticeSummary: {
            /** @example S-17/1 */
            action?: string;
            /**
             * Format: date-time
             * @description The clock reading it is dated by
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was first opened in the console, or taken by a mail server without coming back
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            /** @example S-17~d3 */
            id: string;
            /** @enum {string} */
            kind: "warning.issued" | "restriction.applied" | "suspension.proposed" | "suspension.applied" | "removal.proposed" | "removal.noticed" | "account.removed" | "action.expired" | "action.lifted" | "action.withdrawn" | "action.extended" | "action.review" | "action.reduced" | "reminder" | "address.bounced";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt?: string;
            title: components["schemas"]["Sentence"];
        };
        /**
         * order.cancelled
         * @description An order was cancelled, and by whom and why. Only what the seller answers for counts.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-3",
         *       "source": "/shop",
         *       "type": "order.cancelled",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "orderId": "O-1",
         *         "by": "seller",
         *         "reason": "out_of_stock"
         *       }
         *     }
         */
        OrderCancelled: components["schemas"]["SellerEvent"] & {
            data: {
                /**
                 * @description Who did it
                 * @enum {string}
                 */
                by: "seller" | "customer" | "platform" | "unknown";
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /**
                 * @description Why
                 * @enum {string}
                 */
                reason: "out_of_stock" | "pricing_error" | "cannot_ship" | "customer_request" | "undeliverable_address" | "fraud_suspected" | "other";
            };
            /** @constant */
            type: "order.cancelled";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "order.cancelled";
        };
        /**
         * order.placed
         * @description A customer ordered. Says by when it must be handed over and delivered; that passing unmet is a lapse.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-2",
         *       "source": "/shop",
         *       "type": "order.placed",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "orderId": "O-1",
         *         "customer": "C-9",
         *         "fulfilment": "seller",
         *         "shipBy": "2026-03-04T10:00:00Z",
         *         "deliverBy": "2026-03-12T00:00:00Z",
         *         "destination": {
         *           "country": "JM",
         *           "region": "Kingston"
         *         },
         *         "items": [
         *           {
         *             "listingId": "L-4",
         *             "quantity": 1
         *           }
         *         ],
         *         "total": {
         *           "amount": "45.00",
         *           "currency": "USD"
         *         }
         *       }
         *     }
         */
        OrderPlaced: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description Your reference of the customer: never a name or an address */
                customer: string;
                /**
                 * Format: date-time
                 * @description By when it was promised to arrive
                 */
                deliverBy: string;
                /** @description Where it goes; never an address */
                destination: {
                    /** @description The country, two letters */
                    country: string;
                    /** @description The region */
                    region?: string;
                };
                /**
                 * @description Who ships: the seller, or the marketplace from its hubs
                 * @enum {string}
                 */
                fulfilment: "seller" | "dispatched";
                /** @description Whether it leaves the country */
                international?: boolean;
                /** @description What was ordered */
                items?: {
                    /** @description The listing */
                    listingId: string;
                    /** @description How many */
                    quantity: number;
                }[];
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /**
                 * Format: date-time
                 * @description By when it must be handed over to a carrier
                 */
                shipBy: string;
                /** @description What it costs */
                total?: components["schemas"]["Money"];
            };
            /** @constant */
            type: "order.placed";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "order.placed";
        };
        /**
         * order.status_updated
         * @description Somebody says that an order was shipped or delivered. A claim: it becomes believable by a scan.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-4",
         *       "source": "/shop",
         *       "type": "order.status_updated",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "orderId": "O-1",
         *         "status": "shipped",
         *         "by": "seller",
         *         "carrier": "Island Post",
         *         "trackingNumber": "IP123456789"
         *       }
         *     }
         */
        OrderStatusUpdated: components["schemas"]["SellerEvent"] & {
            data: {
                /**
                 * @description Who did it
                 * @enum {string}
                 */
                by: "seller" | "kingston";
                /** @description The carrier’s name */
                carrier?: string;
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /**
                 * @description What is claimed
                 * @enum {string}
                 */
                status: "shipped" | "delivered";
                /** @description The number on the parcel */
                trackingNumber?: string;
            };
            /** @constant */
            type: "order.status_updated";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "order.status_updated";
        };
        /**
         * payout.due
         * @description A payout falls due.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-28",
         *       "source": "/shop",
         *       "type": "payout.due",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "payoutId": "P-7",
         *         "amount": {
         *           "amount": "45.00",
         *           "currency": "USD"
         *         },
         *         "dueAt": "2026-03-09T00:00:00Z"
         *       }
         *     }
         */
        PayoutDue: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description A decimal number as text, with the decimals of the currency */
                amount: components["schemas"]["Money"];
                /**
                 * Format: date-time
                 * @description When it is to be paid
                 */
                dueAt: string;
                /** @description The payout */
                payoutId: string;
            };
            /** @constant */
            type: "payout.due";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "payout.due";
        };
        Person: {
            email: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            joinedAt: string;
            name: string;
            /** @enum {string} */
            role: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator";
            secondStep: boolean;
            /** @example S-17 */
            sellerId?: string;
        };
        /**
         * plan.recorded
         * @description The seller said what will be done differently.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-21",
         *       "source": "/shop",
         *       "type": "plan.recorded",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1"
         *       }
         *     }
         */
        PlanRecorded: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Reference of the text, which is stored apart */
                textRef?: string;
            };
            /** @constant */
            type: "plan.recorded";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "plan.recorded";
        };
        /** @description What every event says beside its data */
        PlatformEvent: {
            /** @description References only, never a customer’s name, phone, e-mail or address. Fields that we do not know are kept with the event and have no effect. */
            data: Record<string, never>;
            /** @description With `subject` and `source` it says which event this is; the same three with the same content are a repeat */
            id: string;
            /** @description Which of your systems tells it */
            source: string;
            /**
             * @description Always 1.0
             * @constant
             */
            specversion: "1.0";
            /**
             * @description Always `platform`: it is about the whole marketplace
             * @constant
             */
            subject: "platform";
            /**
             * Format: date-time
             * @description When it happened: RFC 3339, with any offset; at most 24 hours ahead of the clock
             */
            time: string;
            /** @description What happened */
            type: string;
        };
        Preview: {
            after: components["schemas"]["Standing"];
            before: components["schemas"]["Standing"];
            /** @description Decisions as in the contract */
            decisions: {
                [key: string]: unknown;
            }[];
            rejected: {
                detail: string;
                id: string | null;
                index: number;
                pointer: string;
            }[];
        };
        /** @description What went wrong, as RFC 9457 has it. */
        Problem: {
            /** @description What is wrong with this request, and the cure */
            detail: string;
            /** @description Every place that cannot be used */
            errors?: {
                detail: string;
                pointer: string;
            }[];
            /** @description Which parts of the service are not ready */
            parts?: {
                detail: string;
                part: string;
            }[];
            /**
             * @description JSON pointer to the place
             * @example /query/limit
             */
            pointer?: string;
            /** @description Of the entry in our log: tell it to support */
            reference?: string;
            status: number;
            /** @description The same for every problem of this type */
            title: string;
            /**
             * @description Where the problem is explained
             * @example /problems/unknown-seller
             */
            type: string;
        };
        Receipt: {
            accepted: number;
            /** @description Repeats: known already, nothing done */
            duplicates: number;
            rejected: {
                /** @description What is wrong and how to mend it */
                detail: string;
                /** @description The event’s id, where it could be read */
                id: string | null;
                /** @description Place in the batch, from 0 */
                index: number;
                /**
                 * @description JSON pointer to the field
                 * @example /data/shipBy
                 */
                pointer: string;
            }[];
        };
        /**
         * refund.issued
         * @description Money went back to the customer; `reviewed` says whether the return or claim was looked at first.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-6",
         *       "source": "/shop",
         *       "type": "refund.issued",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "orderId": "O-1",
         *         "by": "seller",
         *         "amount": {
         *           "amount": "45.00",
         *           "currency": "USD"
         *         },
         *         "reviewed": true
         *       }
         *     }
         */
        RefundIssued: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description A decimal number as text, with the decimals of the currency */
                amount: components["schemas"]["Money"];
                /**
                 * @description Who did it
                 * @enum {string}
                 */
                by: "seller" | "platform";
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /** @description Whether the return or claim was looked at before */
                reviewed: boolean;
            };
            /** @constant */
            type: "refund.issued";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "refund.issued";
        };
        /**
         * reinstatement.decided
         * @description Staff let a suspended seller back in, or did not.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-26",
         *       "source": "/shop",
         *       "type": "reinstatement.decided",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1",
         *         "outcome": "reinstated",
         *         "by": "staff-3"
         *       }
         *     }
         */
        ReinstatementDecided: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Who did it */
                by: string;
                /** @description What was agreed */
                conditions?: string[];
                /**
                 * @description What was decided
                 * @enum {string}
                 */
                outcome: "reinstated" | "refused";
            };
            /** @constant */
            type: "reinstatement.decided";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reinstatement.decided";
        };
        /**
         * removal.decided
         * @description One of the two people who must agree decided about a proposed removal.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-27",
         *       "source": "/shop",
         *       "type": "removal.decided",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1",
         *         "outcome": "approved",
         *         "by": "staff-3"
         *       }
         *     }
         */
        RemovalDecided: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Who did it */
                by: string;
                /** @description The legal exception that allows it, where there is one */
                exception?: string;
                /**
                 * @description What was decided
                 * @enum {string}
                 */
                outcome: "approved" | "refused";
            };
            /** @constant */
            type: "removal.decided";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "removal.decided";
        };
        /**
         * return.inspected
         * @description Somebody looked at what came back.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-9",
         *       "source": "/shop",
         *       "type": "return.inspected",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "returnId": "R-2",
         *         "orderId": "O-1",
         *         "by": "seller",
         *         "outcome": "as_described"
         *       }
         *     }
         */
        ReturnInspected: components["schemas"]["SellerEvent"] & {
            data: {
                /**
                 * @description Who did it
                 * @enum {string}
                 */
                by: "seller" | "kingston";
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /**
                 * @description What was decided
                 * @enum {string}
                 */
                outcome: "as_described" | "not_as_described" | "damaged_by_seller" | "damaged_in_transit" | "counterfeit" | "customer_damage";
                /** @description The return */
                returnId: string;
            };
            /** @constant */
            type: "return.inspected";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return.inspected";
        };
        /**
         * return.received
         * @description What was sent back has arrived.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-8",
         *       "source": "/shop",
         *       "type": "return.received",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "returnId": "R-2",
         *         "orderId": "O-1"
         *       }
         *     }
         */
        ReturnReceived: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /** @description Why */
                reason?: string;
                /** @description The return */
                returnId: string;
            };
            /** @constant */
            type: "return.received";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return.received";
        };
        /**
         * return.requested
         * @description A customer wants to send something back.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-7",
         *       "source": "/shop",
         *       "type": "return.requested",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "returnId": "R-2",
         *         "orderId": "O-1"
         *       }
         *     }
         */
        ReturnRequested: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /** @description Why */
                reason?: string;
                /** @description The return */
                returnId: string;
            };
            /** @constant */
            type: "return.requested";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return.requested";
        };
        /**
         * review.decided
         * @description Staff lifted or extended an action on its day of review.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-25",
         *       "source": "/shop",
         *       "type": "review.decided",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1",
         *         "outcome": "lifted",
         *         "by": "staff-3"
         *       }
         *     }
         */
        ReviewDecided: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Who did it */
                by: string;
                /**
                 * @description What was decided
                 * @enum {string}
                 */
                outcome: "lifted" | "extended";
            };
            /** @constant */
            type: "review.decided";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "review.decided";
        };
        /**
         * review.posted
         * @description A customer gave stars.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-15",
         *       "source": "/shop",
         *       "type": "review.posted",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "orderId": "O-1",
         *         "stars": 4
         *       }
         *     }
         */
        ReviewPosted: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /** @description One to five */
                stars: number;
            };
            /** @constant */
            type: "review.posted";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "review.posted";
        };
        /** @description What every event says beside its data */
        SellerEvent: {
            /** @description References only, never a customer’s name, phone, e-mail or address. Fields that we do not know are kept with the event and have no effect. */
            data: Record<string, never>;
            /** @description With `subject` and `source` it says which event this is; the same three with the same content are a repeat */
            id: string;
            /** @description Which of your systems tells it */
            source: string;
            /**
             * @description Always 1.0
             * @constant
             */
            specversion: "1.0";
            /** @description The seller’s id */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened: RFC 3339, with any offset; at most 24 hours ahead of the clock
             */
            time: string;
            /** @description What happened */
            type: string;
        };
        /**
         * seller.registered
         * @description A seller opened an account.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-1",
         *       "source": "/shop",
         *       "type": "seller.registered",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "country": "JM",
         *         "region": "Kingston"
         *       }
         *     }
         */
        SellerRegistered: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The country, two letters */
                country: string;
                /** @description Keyed hashes of payout account, tax id, device, phone, address; never the values */
                identifiers?: unknown;
                /** @description The region */
                region?: string;
            };
            /** @constant */
            type: "seller.registered";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "seller.registered";
        };
        SellerRow: {
            categories: {
                /** @enum {string} */
                category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
                /** @enum {string} */
                rung: "good" | "warned" | "restricted" | "suspended" | "removed";
            }[];
            /** @description The latest decision */
            changedAt: string | null;
            country: string | null;
            /** @description The fullest meter */
            fullest: {
                filled: number;
                /** @enum {string} */
                metric: "late_dispatch" | "late_cancellation" | "improper_status" | "listing_inaccuracy" | "early_refund" | "order_defect";
            } | null;
            lastEventAt: string | null;
            openActions: number;
            region: string | null;
            /** @enum {string} */
            rung: "good" | "warned" | "restricted" | "suspended" | "removed";
            /** @example S-17 */
            seller: string;
        };
        Sentence: {
            text: string;
            values: {
                [key: string]: string | {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    at: string;
                    /**
                     * @description A date to keep in mind
                     * @constant
                     */
                    due?: true;
                } | {
                    id: string;
                };
            };
        };
        Session: {
            /** @description As the browser calls itself */
            browser: string;
            /** @description The one that asks */
            current: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            expiresAt: string;
            id: string;
            /**
             * @description The address without its last part
             * @example 203.0.113.0
             */
            network: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            signedInAt: string;
        };
        /**
         * shipment.scanned
         * @description A carrier or hub scanned a parcel. A fact: the first scan other than an exception is the hand-over.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-5",
         *       "source": "/shop",
         *       "type": "shipment.scanned",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "orderId": "O-1",
         *         "trackingNumber": "IP123456789",
         *         "carrier": "Island Post",
         *         "scan": "accepted",
         *         "region": "Kingston",
         *         "source": "carrier"
         *       }
         *     }
         */
        ShipmentScanned: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The carrier’s name */
                carrier: string;
                /** @description The region the parcel goes to */
                destinationRegion?: string;
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /** @description The region */
                region?: string;
                /**
                 * @description What the scan says
                 * @enum {string}
                 */
                scan: "accepted" | "in_transit" | "customs" | "out_for_delivery" | "delivered" | "exception" | "returned";
                /**
                 * @description Whose scanner it was
                 * @enum {string}
                 */
                source: "carrier" | "kingston";
                /** @description The number on the parcel */
                trackingNumber: string;
            };
            /** @constant */
            type: "shipment.scanned";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "shipment.scanned";
        };
        Standing: {
            actions: components["schemas"]["ActionSummary"][];
            advice: components["schemas"]["Advice"][];
            /**
             * Format: date-time
             * @description The clock reading it was taken at
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @description Where a rung other than good is held */
            categories: {
                /** @enum {string} */
                category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
                /** @enum {string} */
                rung: "good" | "warned" | "restricted" | "suspended" | "removed";
            }[];
            metrics: components["schemas"]["MetricStanding"][];
            next?: {
                action?: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                by?: string;
                /** @enum {string} */
                code: "acknowledge" | "record_plan" | "mend" | "wait" | "await_decision" | "watch";
                /** @enum {string} */
                metric?: "late_dispatch" | "late_cancellation" | "improper_status" | "listing_inaccuracy" | "early_refund" | "order_defect";
            };
            /** @example kingston-express@1 */
            policy: string;
            /** @enum {string} */
            rung: "good" | "warned" | "restricted" | "suspended" | "removed";
            /** @example S-17 */
            seller: string;
        };
        /**
         * stock.received
         * @description A hub counted a consignment of stock.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-19",
         *       "source": "/shop",
         *       "type": "stock.received",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "consignmentId": "K-6",
         *         "declared": 100,
         *         "counted": 97
         *       }
         *     }
         */
        StockReceived: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The consignment of stock */
                consignmentId: string;
                /** @description How many were there */
                counted: number;
                /** @description How many the seller said there were */
                declared: number;
            };
            /** @constant */
            type: "stock.received";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "stock.received";
        };
        /**
         * suspension.decided
         * @description Staff applied or dropped a proposed suspension.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-22",
         *       "source": "/shop",
         *       "type": "suspension.decided",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1",
         *         "outcome": "applied",
         *         "by": "staff"
         *       }
         *     }
         */
        SuspensionDecided: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /**
                 * @description Who did it
                 * @enum {string}
                 */
                by: "staff";
                /**
                 * @description What was decided
                 * @enum {string}
                 */
                outcome: "applied" | "dropped";
            };
            /** @constant */
            type: "suspension.decided";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "suspension.decided";
        };
        TimelineEntry: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            data: {
                [key: string]: unknown;
            };
            id: string;
            /**
             * Format: date-time
             * @description The clock reading at which it was judged
             * @example 2026-03-16T15:00:00Z
             */
            judgedAt: string;
            /** @constant */
            kind: "event";
            position: number;
            source: string;
            type: string;
        } | {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @constant */
            kind: "lapse";
            lapse: components["schemas"]["Lapse"];
            /** @enum {string} */
            metric: "late_dispatch" | "late_cancellation" | "improper_status" | "listing_inaccuracy" | "early_refund" | "order_defect";
            /** @enum {string} */
            state: "counting" | "excused" | "passed_over" | "used" | "merged" | "overturned" | "spent";
        } | {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @description The decision as in the contract */
            decision: {
                [key: string]: unknown;
            };
            /** @constant */
            kind: "decision";
            sequence: number;
        };
    };
    responses: {
        /** @description [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/invalid-request",
                 *       "title": "Something in the request cannot be used",
                 *       "status": 400,
                 *       "detail": "Look at the errors: each names the place and says what belongs there"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [internal](/problems/internal) */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/internal",
                 *       "title": "Something went wrong on our side",
                 *       "status": 500,
                 *       "detail": "It is in our log under 0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-permitted",
                 *       "title": "Not part of your role",
                 *       "status": 403,
                 *       "detail": "Your role does not let you declare or withdraw a context. If you need it, ask an administrator."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [sign-in-needed](/problems/sign-in-needed) */
        SignInNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/sign-in-needed",
                 *       "title": "Please sign in",
                 *       "status": 401,
                 *       "detail": "This is for people who are signed in and for programs with a valid key. Sign in, or send a key."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [too-large](/problems/too-large) */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too-large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "detail": "It may have 5000 at most, unpacked"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [too-many-requests](/problems/too-many-requests) */
        TooManyRequests: {
            headers: {
                /** @description When to come again, in seconds */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too-many-requests",
                 *       "title": "That was too many requests",
                 *       "status": 429,
                 *       "detail": "Wait 5 s, then go on"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
        Unavailable: {
            headers: {
                /** @description When to come again, in seconds */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unavailable",
                 *       "title": "The service cannot answer at the moment",
                 *       "status": 503,
                 *       "detail": "Content-Length is not the length of the body; let your HTTP library set it. Try again in 5 s; nothing that was confirmed is lost"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [unsupported-content](/problems/unsupported-content) · [unsupported-encoding](/problems/unsupported-encoding) */
        Unsupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unsupported-content",
                 *       "title": "The body is of a kind that is not understood",
                 *       "status": 415,
                 *       "detail": "Send application/json, and name it in the header Content-Type"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "up";
                        version: string;
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description [metrics-token-needed](/problems/metrics-token-needed) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            500: components["responses"]["Internal"];
            /** @description [not-ready](/problems/not-ready) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-action](/problems/unknown-action) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContexts: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Context"][];
                        next: string | null;
                    };
                };
            };
            /** @description [bad-cursor](/problems/bad-cursor) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    declareContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContextDeclaration"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Context"];
                };
            };
            /** @description [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Context"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-context](/problems/unknown-context) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContextDeclaration"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextPreview"];
                };
            };
            /** @description [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Decided then or later */
                from?: string;
                limit?: number;
                /** @description Of this seller only */
                seller?: string;
                /** @description Decided before */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of decisions, or all of them as lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Decision"][];
                        next: string | null;
                    };
                    "application/x-ndjson": string;
                };
            };
            /** @description [invalid-request](/problems/invalid-request) · [bad-cursor](/problems/bad-cursor) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    postEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents-batch+json": components["schemas"]["Event"][];
                "application/cloudevents+json": components["schemas"]["Event"];
                "application/json": components["schemas"]["Event"] | components["schemas"]["Event"][];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of the events. Those accepted are durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [too-large](/problems/too-large) · [too-many-events](/problems/too-many-events) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Of this seller only */
                seller?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        next: string | null;
                    };
                };
            };
            /** @description [bad-cursor](/problems/bad-cursor) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                    /** @enum {string} */
                    role: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator";
                    /**
                     * @description For the roles of sellers; an owner’s own without it
                     * @example S-17
                     */
                    sellerId?: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invitation: components["schemas"]["Invitation"];
                        /** @description For the invited person, good once and for a week. Shown once, now. */
                        link: string;
                    };
                };
            };
            /** @description [role-not-invitable](/problems/role-not-invitable) · [seller-needed](/problems/seller-needed) · [seller-not-wanted](/problems/seller-not-wanted) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing more to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-invitation](/problems/no-such-invitation) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example Ada Quill */
                    name: string;
                    password: string;
                    /** @description What follows # in the link */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description To sign in with */
                        email: string;
                        /** @enum {string} */
                        role: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator";
                    };
                };
            };
            /** @description [password-too-short](/problems/password-too-short) · [password-too-long](/problems/password-too-long) · [password-too-common](/problems/password-too-common) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [invitation-over](/problems/invitation-over) */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            /** @description [too-many-attempts](/problems/too-many-attempts) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Key"][];
                        next: string | null;
                    };
                };
            };
            /** @description [bad-cursor](/problems/bad-cursor) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description When it ends by itself; never without it
                     * @example 2026-03-16T15:00:00Z
                     */
                    expiresAt?: string;
                    /** @enum {string} */
                    kind: "integrator" | "carrier";
                    /**
                     * @description What the key is for
                     * @example Shop engine
                     */
                    name: string;
                    scopes: ("events:write" | "standing:read" | "capabilities:read" | "preview:write" | "decisions:read" | "mail:report")[];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: components["schemas"]["Key"];
                        /** @description To be sent as `Authorization: Bearer …`. Shown once, now. */
                        secret: string;
                    };
                };
            };
            /** @description [scope-not-for-kind](/problems/scope-not-for-kind) · [expiry-past](/problems/expiry-past) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing more to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-key](/problems/no-such-key) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportBounce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BounceReport"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BounceTaken"];
                };
            };
            /** @description [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [too-large](/problems/too-large) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unsupported-content](/problems/unsupported-content) · [unsupported-encoding](/problems/unsupported-encoding) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMarketplace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Marketplace"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNoticePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putNoticePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticePreferencesChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
            /** @description [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Session"][];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endMyOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many sign-ins ended */
                        ended: number;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing more to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-session](/problems/no-such-session) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-notice](/problems/unknown-notice) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-notice](/problems/unknown-notice) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Of this seller only */
                seller?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        next: string | null;
                    };
                };
            };
            /** @description [bad-cursor](/problems/bad-cursor) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing more to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-person](/problems/no-such-person) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [last-administrator](/problems/last-administrator) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSellers: {
        parameters: {
            query?: {
                /** @description With a rung other than good in this category */
                category?: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                order?: "asc" | "desc";
                rung?: ("good" | "warned" | "restricted" | "suspended" | "removed") | ("good" | "warned" | "restricted" | "suspended" | "removed")[];
                /** @description Part of a seller id */
                search?: string;
                sort?: "seller" | "rung" | "fullest" | "changed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SellerRow"][];
                        matching: number;
                        next: string | null;
                        rungs: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description [bad-cursor](/problems/bad-cursor) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-seller](/problems/unknown-seller) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capabilities"];
                };
            };
            /** @description The answer with this `ETag` still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-seller](/problems/unknown-seller) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description `true`: only what you have not opened */
                unread?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        all: number;
                        items: components["schemas"]["NoticeSummary"][];
                        mail: {
                            /**
                             * Format: date-time
                             * @description Since when mail to you comes back
                             * @example 2026-03-16T15:00:00Z
                             */
                            bouncingSince?: string;
                            /** @description Whether this installation sends mail */
                            configured: boolean;
                        };
                        next: string | null;
                        /** @description Those that you have not opened */
                        unread: number;
                    };
                };
            };
            /** @description [bad-cursor](/problems/bad-cursor) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAllNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewSeller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Hypothetical events of this seller, CloudEvents JSON */
                    events: unknown[];
                    /**
                     * Format: date-time
                     * @description How far to look ahead; the last event if absent
                     * @example 2026-03-16T15:00:00Z
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-seller](/problems/unknown-seller) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-seller](/problems/unknown-seller) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Any of event, lapse, decision, with commas between them; all if absent */
                kinds?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        next: string | null;
                    };
                };
            };
            /** @description [bad-cursor](/problems/bad-cursor) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-seller](/problems/unknown-seller) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}

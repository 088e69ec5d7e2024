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
         * @description Whether the database answers, its tables are current, and the ledger is loaded. A 503 names each `part` that is missing; to programs on the same machine, and with the token of `KINGSTON_METRICS_TOKEN`, with why and what to do. A 200 with `degraded` names a part that does not work while everything else does.
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
    "/v1/actions/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the notice of an action has been read
         * @description It is no admission: it says that the notice arrived. Twice changes nothing more.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["acknowledgeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The appeals against an action
         * @description The latest first. Who decided is shown to staff only.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listAppealsOfAction"];
        put?: never;
        /**
         * Appeal against an action, item by item
         * @description Free, and no admission. An item is something that the action cites, its order or listing, or the action itself. Somebody who had no part in it decides, item by item. One at a time; a further one needs a new item or record.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["fileAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a re-inspection of a cited listing
         * @description Never counts against a seller: a listing that is found inaccurate again only stays a task. Asked twice it is one request.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["askInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan for an action, every version of it
         * @description The latest first. Empty where none was recorded here.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getPlan"];
        put?: never;
        /**
         * Record a plan for an action, or revise it
         * @description It is no admission. A revision is a further version. Where the action waited for a plan only, it is lifted at once.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["recordPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The conversations with support about an action
         * @description The latest first, each with everything that was written in it.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listQuestions"];
        put?: never;
        /**
         * Ask support about an action
         * @description Never counts against a seller: while a question is open, the clock of ignoring a warning stands still.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["askQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the platform has recorded of the orders and listings of an action
         * @description The events that an appeal can cite, the latest first, 500 at most.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why an action was taken
         * @description The statement of reasons: facts and figures with the evidence item by item, as it was when it was decided; the rule in plain words with the policy version; what the measure is, where, how long, and what still works; how it was found and decided; how to appeal, until when, and what else can be done. Without `decision`, of the latest decision that brought or changed a measure.
         *
         *     `format` chooses how it is told: `json`; `letter`, a page to read and print (also for `Accept: text/html`); `pdf` (also for `Accept: application/pdf`); `dsa`, the record for the DSA Transparency Database of the European Union, without personal data. Decisions that art. 17 of Regulation (EU) 2022/2065 does not cover have no such record, and the refusal says why.
         *
         *     **For** keys with the scope `decisions:read`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, policy editor, data protection officer.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The listings that an action cites, each as a task
         * @description A task is done once the listing was found accurate since the action began, whoever inspected it. Of actions that cite no listings the list is empty.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Appeals of all sellers
         * @description Those due first come first. `mine` says whether whoever asks may decide it.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["listAppeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an appeal
         * @description Every item is answered with a reason. Upheld: the action stands. Overturned: it is as if it had never been. Reduced: one rung lower. Not for who decided the action or an earlier appeal of it.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a decision of an appeal would bring
         * @description Plays the outcome on a copy of the seller. Nothing is stored.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["previewAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an open appeal
         * @description The action goes on where it was paused. It can be appealed again.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["withdrawAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest checkpoint of the tamper-evident log
         * @description How many entries the log has and the root of its tree (RFC 6962), as a signed note (C2SP tlog-checkpoint). Keep it: whoever has it finds out when what it speaks of is changed.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["getCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that the tamper-evident log only grew
         * @description That the log of `to` entries begins with all of the log of `from` entries (RFC 6962 §2.1.2). Both roots stand in checkpoints.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["getConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that checkpoints are checked with
         * @description One a line, the first one first, in the form of signed notes (`name+id+key`). A further one is there when a server began to sign with another key.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["listAuditKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that an entry is in the tamper-evident log
         * @description For whoever has a receipt, whose entry has the id. `recorded`: it is kept, and has its place within two seconds; `proven`: the proof of inclusion (RFC 6962) with the checkpoint it leads to. What the entry says is not told.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["getProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carrier/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a driver scan for one shift
         * @description The answer has a link for the driver’s phone, good once and for fifteen minutes; with it the page for drivers is open until the shift is over. The pass has the carrier and the leg of your key, and ends with the key. For keys only.
         *
         *     **For** keys with the scope `labels:resolve`.
         */
        post: operations["createDriverPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carrier/passes/{id}": {
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
         * End a driver’s pass before the shift is over
         * @description The driver is out at once, and a link that was not opened opens nothing. For keys only.
         *
         *     **For** keys with the scope `labels:resolve`.
         */
        delete: operations["endDriverPass"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carrier/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you scanned
         * @description The own scans of this key or shift, the latest first, with what was answered. Never a value.
         *
         *     **For** keys with the scope `labels:resolve`.
         */
        get: operations["listScans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carrier/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shift that a driver is on
         * @description For whom the pass is, of which carrier and leg, and until when. For drivers only.
         *
         *     **For** keys with the scope `labels:resolve`.
         */
        get: operations["getMyShift"];
        put?: never;
        /**
         * Open the link of a pass
         * @description For the page for drivers. The answer sets a cookie that no script can read and that ends with the shift. A link is good once.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["openDriverPass"];
        /**
         * End the own shift
         * @description The pass is over for good, on every device. For drivers only.
         *
         *     **For** keys with the scope `labels:resolve`.
         */
        delete: operations["endMyShift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who tells of parcels, and how well
         * @description Every carrier that is set up, with when it was heard last, how old its scans are when they come, what waits and what was refused in the last seven days.
         *
         *     **For** administrator.
         */
        get: operations["listCarriers"];
        put?: never;
        /**
         * Let a carrier tell of parcels
         * @description The answer has the secret that its messages are signed with, once. A secret of the carrier’s own can be given instead; it is never told again.
         *
         *     **For** administrator.
         */
        post: operations["setUpCarrier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carriers/{carrier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A carrier that tells of parcels
         * @description One carrier, with the codes and places of it that nobody has entered, and what came each day. Never a secret.
         *
         *     **For** administrator.
         */
        get: operations["getCarrier"];
        put?: never;
        post?: never;
        /**
         * Take nothing more from a carrier
         * @description Nothing more is taken from it, and what waits is gone. What it has told stays.
         *
         *     **For** administrator.
         */
        delete: operations["removeCarrier"];
        options?: never;
        head?: never;
        /**
         * Change, pause or resume a carrier, or enter its codes and places
         * @description Changes what is given and leaves the rest. Scans that wait for a code are looked at again when codes are entered. With `version`, it is refused when somebody else has changed it since.
         *
         *     **For** administrator.
         */
        patch: operations["changeCarrier"];
        trace?: never;
    };
    "/v1/carriers/{carrier}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what was scanned, as a carrier
         * @description For carriers, signed as it was set up for them; there is no key. Answers when everything that is accepted is durable: send a message again until it is answered with 200. The same message again changes nothing, nor does the same scan in another one. A scan whose number no order has named waits for 30 days and is taken when one does; so does one with a code that nobody has entered. Of a place only the region is kept.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["sendScans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carriers/{carrier}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a carrier a new secret
         * @description The answer has the new secret, once, unless one was given. For 24 hours messages signed with the old one are taken as well; with `endOldNow`, none.
         *
         *     **For** administrator.
         */
        post: operations["rotateCarrierSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carriers/{carrier}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what would be read of a message
         * @description Reads a message as it would be taken, and tells what of it is understood. Nothing is taken, and no signature is needed.
         *
         *     **For** administrator.
         */
        post: operations["tryCarrierMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue
         * @description What people are asked to decide, the most urgent first: the clock counts, brought forward by the harm that goes on meanwhile. With `state=closed` what was decided, the latest first. An appeal is not shown to whoever took the decision that it is about.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case, with what is needed to decide it
         * @description The question and its clock, the decision that put it, the seller’s actions, similar cases that were closed, and what was done with it. The evidence and the trace, frozen as they were, are at `GET /v1/actions/{id}`.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a case
         * @description Takes it, so that nobody else works on it at the same time. Claiming what one holds changes nothing.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["claimCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the seller was contacted
         * @description A seller without an action for six months is contacted before a proposed suspension is applied: record when it was done, with what was said. It becomes a `contact.recorded` event.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["contactSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a case
         * @description For whoever holds it. The decision goes into the ledger as an event with the person and a reference to the reason, and takes effect at once. A removal takes two different people: after the first approval the case goes back to the queue for somebody else. When more was decided about the seller since the case was read (`seen`), nothing is recorded and the answer says what.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["decideCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files that go with a case
         * @description How many there are and how large, for whoever sees the case. Their names and what is in them are for whoever holds it.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["listCaseFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a file of a case that one holds
         * @description Nothing in it is masked, so it is for whoever holds the case alone, and each look stands in the history of the case, recorded before the picture is answered.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["getCaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a case over
         * @description Gives it to a colleague, with a note of what is known and what is left to do. A lead may hand over what somebody else holds.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["handOverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note
         * @description For colleagues: sealed, and never shown to the seller.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["noteCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a decision would do
         * @description Plays the decision on a copy of the seller: what would be decided in consequence, the rung and what the seller may do before and after. Nothing is stored.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["previewCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a case back
         * @description Puts it back into the queue. A lead may release what somebody else holds.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["releaseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who works on cases
         * @description Everybody to whom a case can be handed over, by name.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim, put back or hand over several cases
         * @description Of one kind, at most fifty; no removals and no appeals. Each is done by itself: the answer says of each whether it was done, was so already, or why it was refused. `undo` takes back what you did last with each, while nothing else has been done with it.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["handleCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/handling/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What handling several cases would do
         * @description Who would hold each case then, and which would be refused and why. Nothing is stored.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["previewHandling"];
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
    "/v1/customer-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a link of the marketplace
         * @description Customers have no password here. The marketplace sends them with a link that it signs for 10 minutes at most; it stands behind #, so no server’s log has it, and the page posts it. The answer sets a cookie.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["arriveAsCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-sessions/mine": {
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
         * Sign out as a customer
         * @description Ends the session that asks: its cookie is worth nothing any more, wherever a copy of it is.
         *
         *     **For** everybody, without signing in.
         */
        delete: operations["leaveAsCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with the marketplace
         * @description Leads a browser to the marketplace’s own sign-in (OpenID Connect), where that is set up.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["beginCustomerSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-sign-in/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the marketplace’s sign-in
         * @description Where the marketplace sends a browser back to, with a code that is good once. Leads to the customer’s pages.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["endCustomerSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-protection/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asked for what of customers, counted
         * @description Everybody who asked in the period, sellers’ people, carriers and staff: by day, role, purpose, field and rule. Counts alone, of no customer and no order.
         *
         *     **For** owner of a store: of their own seller; data protection officer.
         */
        get: operations["getAccessStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-protection/exposure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customer values shown to sellers, per order
         * @description Whole values that sellers’ people were shown in the period, divided by the orders placed in it; for orders that sellers ship and those that the hub ships. What carriers and staff are shown is not in it.
         *
         *     **For** owner of a store: of their own seller; data protection officer.
         */
        get: operations["getExposure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-protection/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is kept of customers, and until when
         * @description Counts of orders and of keys. Nothing in it is of one customer, seller or order.
         *
         *     **For** data protection officer, administrator.
         */
        get: operations["getRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-protection/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sellers by how much of customers they were shown
         * @description Sellers whose people asked for anything in the period, those shown most first. Each of their accesses is under /v1/sellers/{id}/accesses.
         *
         *     **For** owner of a store: of their own seller; data protection officer.
         */
        get: operations["listSellersByShown"];
        put?: never;
        post?: never;
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
    "/v1/demonstration/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link for a customer of the demonstration
         * @description Signed like those of a real marketplace, with a key of the demonstration. On the machine that it runs on, and for its own customers only.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["arriveInDemonstration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disputes of all sellers
         * @description `open`: the one opened first comes first. Nothing of a customer is in it.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dispute, with everything it is decided on
         * @description Facts first: scans, inspections, claims marked as claims. Then what both sides state as the other side reads it, and the reasons that what is known bears out. How many of the customer’s disputes were unfounded decides nothing.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["getDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a dispute, or a review of one
         * @description The outcome says who answers: the seller, the carrier, the customer or nobody; what the platform did wrong is `no_fault` with that reason. Each reason must rest on a fact. Both sides read outcome and reasons, and can ask once that somebody else looks.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["decideDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what both sides wrote, and their conversation
         * @description Who reads it, when and why is written down before anything is opened.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["lookAtDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Emergencies, the latest first
         * @description Who may approve and review sees all of them; others see those that they asked for. With everything that happened to each, and never a value.
         *
         *     **For** staff, staff in the lead, data protection officer.
         */
        get: operations["listEmergencies"];
        put?: never;
        /**
         * Ask to open fields of one order’s customer in an emergency
         * @description Nothing is shown yet: somebody else approves it within an hour, or it is over. Then it is open for 60 minutes at most, the customer is told of what was shown, and a third person reviews it within 24 hours. Asked for the same again, the answer is the one that runs.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["askForEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One emergency
         * @description With everything that happened to it, and what you may do with it now. Never a value.
         *
         *     **For** staff, staff in the lead, data protection officer.
         */
        get: operations["getEmergency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an emergency
         * @description From then on whoever asked is shown the fields that were asked for, for 60 minutes at most. Nobody approves what they asked for themselves.
         *
         *     **For** staff in the lead, data protection officer.
         */
        post: operations["approveEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an emergency before its time
         * @description By whoever asked or approved, or by the data protection officer; a request that waits is taken back by whoever asked.
         *
         *     **For** staff, staff in the lead, data protection officer.
         */
        post: operations["endEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an emergency
         * @description Nothing is shown, and it can be asked for anew.
         *
         *     **For** staff in the lead, data protection officer.
         */
        post: operations["refuseEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be shown what an open emergency is about
         * @description The values that two people have opened, to whoever asked for them and to nobody else, while it is open. Every question is written down before anything is answered, and the customer is told.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["revealInEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review an emergency that is over
         * @description Within 24 hours of its end, by somebody who neither asked nor approved; whoever approved does it only where there is nobody else. After a misuse whoever asked opens no other one.
         *
         *     **For** staff in the lead, data protection officer.
         */
        post: operations["reviewEmergency"];
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
    "/v1/held-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages that wait for staff
         * @description Those that the screen held and those that were reported, the one that waits longest first, without anything of their texts; and how often the screen was right.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["listHeldMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-messages/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a message that waits
         * @description `release`: the other side reads it as it was written; `mask`: with what was found covered; `block`: not at all, or not any more; `confirm`: the same, and of a seller’s message one breach is told the ledger in the same commit. A customer’s message moves nobody. It cannot be taken back.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["decideHeldMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-messages/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a message that waits, with what was said before it
         * @description Who looked and when is a leaf of the tamper-evident log, the customer of the order is told, and the reason is kept, before anything is answered. Only what waits can be read.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["lookAtHeldMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-messages/{id}/pictures/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of a message that waits
         * @description Only for whoever has read the message with a reason, while it waits: that look is in the tamper-evident log. With it come the pictures of what was said before.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["getHeldPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/boxes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A box of a consignment at the desk: what should be in it, what was counted, what lies on the dock
         * @description **For** hub operator.
         */
        get: operations["getHubBox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was done at the desk of a hub, in order
         * @description Scans and counts, as many as waited for a connection. Each has an id that the tablet made: sent again it is answered as the first time and done once. A refusal is an answer with what to do, and holds up nothing behind it. Answers may be fewer than commands: then the rest is to be sent again, in the same order. Handing over is a fact of the ledger (`shipment.scanned` by `kingston`), and so is a consignment that was counted (`stock.received`).
         *
         *     **For** hub operator.
         */
        post: operations["doAtHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/consignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a hub waits for or is receiving, the one planned first comes first
         * @description **For** hub operator.
         */
        get: operations["listExpectedConsignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/hubs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hubs of this installation, the standard one first, and the carriers that scan labels here
         * @description **For** everybody who is signed in.
         */
        get: operations["listHubs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a hub has to send, what must go out first comes first
         * @description Parcels of dispatched orders of all sellers: codes and contents, never a person. Those that another hub has begun are not among them.
         *
         *     **For** hub operator.
         */
        get: operations["listHubParcels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/parcels/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A parcel at the desk, with its record of custody
         * @description By the id of its order. Who did what, when and where, with which units; never whose it is.
         *
         *     **For** hub operator.
         */
        get: operations["getHubParcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/parcels/{order}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shipping label of a parcel that the hub sends, as a PDF
         * @description With a code, a routing zone and the order id, and nothing of the customer: the code resolves for the carrier of a leg only. The first call makes the label, every further one prints the same.
         *
         *     **For** hub operator.
         */
        get: operations["printHubLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns at the hub: to be inspected, or expected
         * @description Of dispatched orders, the longest waiting first. What is in them, and nobody’s name.
         *
         *     **For** hub operator.
         */
        get: operations["listHubReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/returns/{id}/{return}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was found in a return at the hub
         * @description Point by point, what it comes to, and where the goods go. What is owed is paid back at once, in the marketplace’s name.
         *
         *     **For** hub operator.
         */
        post: operations["inspectReturnAtHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hub/returns/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a return by its code
         * @description Scanned a second time it is the same return, so that a scanner that stutters does no harm.
         *
         *     **For** hub operator.
         */
        post: operations["receiveReturnAtHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports of data problems
         * @description Those that wait or are worked on, the oldest first; or those that are closed, the one reported last first.
         *
         *     **For** staff in the lead, data protection officer.
         */
        get: operations["listIncidents"];
        put?: never;
        /**
         * Report a problem with data
         * @description Anybody may: no account is needed, and of whoever is signed in only the role is kept. What is written is sealed, read by the data protection officer and staff in the lead, and destroyed 180 days after the report was closed. The code is answered to this request alone; the same report sent again with the same key is answered again.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["reportIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One report, with what was written and done
         * @description What was reported, what was added, the notes of staff and what it came to, in order.
         *
         *     **For** staff in the lead, data protection officer.
         */
        get: operations["getIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say more about a report
         * @description For whoever has the reference and the code. A report that was closed waits in the queue again.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["addToReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a report
         * @description One person at a time works on a report. With `takeOver` also from a colleague who has it; that is written into its history.
         *
         *     **For** staff in the lead, data protection officer.
         */
        post: operations["claimIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a report
         * @description Says what it came to, and what whoever reported it reads. Everything that was written is destroyed 180 days later, unless it opens again.
         *
         *     **For** staff in the lead, data protection officer.
         */
        post: operations["closeIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note something about a report
         * @description For colleagues; whoever reported it does not see it.
         *
         *     **For** staff in the lead, data protection officer.
         */
        post: operations["noteIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a report
         * @description For whoever has the reference and the code: how it stands, what it came to, and our answer. The code goes in a header, so that it stands in no address. What was reported is not shown again.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["getReportStatus"];
        put?: never;
        post?: never;
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
    "/v1/labels/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a call put through to the customer of a parcel
         * @description Answers a number that leads to the customer from the number that you name, for a while. Neither sees the other’s number. The same limits hold as for the address, and it is written down first.
         *
         *     **For** keys with the scope `labels:resolve`.
         */
        post: operations["callCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/labels/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a scanned parcel needs
         * @description For a carrier’s key or a driver’s pass, while the parcel is on the carrier’s own leg and until it is delivered: the name and the address. There is no telephone number: a call is put through. Every scan is written down before anything is answered. The code is sent in the body, never in an address.
         *
         *     **For** keys with the scope `labels:resolve`.
         */
        post: operations["resolveLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain a link to another account
         * @description Households, shared offices, agencies and businesses that were bought share things with others. Whoever decides sees the explanation on the case. It can be revised until then; the latest version counts.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["explainLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live/own-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells when one of your orders has changed
         * @description Server-Sent Events: `changed`, within a second. Nothing of what else its seller does is told. Ends after ten minutes; browsers connect again by themselves.
         *
         *     **For** .
         */
        get: operations["followOwnOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live/sellers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells when something of a seller has changed
         * @description Server-Sent Events: `changed`, within a second, whoever changed it: an event that came in, a scan in the hub, a deadline. What changed is asked for as always. Ends after ten minutes; browsers connect again by themselves.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["followSeller"];
        put?: never;
        post?: never;
        delete?: never;
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
         * @description For people the name, the e-mail address and the role; for customers how long they are signed in; for keys their scopes.
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
    "/v1/me/attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The privacy briefing, and whether you have attested it
         * @description A few sentences that everybody of a store reads before anything of a customer is shown to them: the first time, once a year, and when they change.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getMyAttestation"];
        put?: never;
        /**
         * Say that you have read the privacy briefing and keep to it
         * @description Names the version that was read. It is kept for good, with a leaf in the tamper-evident log. Said again while it is good, nothing changes.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["attest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/conversation-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether messages of shops come to you by e-mail
         * @description For a customer. Such a mail has what the shop wrote, as it was delivered here, and can be answered.
         *
         *     **For** .
         */
        get: operations["getMyConversationMail"];
        /**
         * Choose whether messages of shops come to you by e-mail
         * @description For all your orders. What becomes of a message that you send by mail is told by mail all the same.
         *
         *     **For** .
         */
        put: operations["putMyConversationMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/disputes/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask that somebody else looks at a decision
         * @description Once for a dispute, by either side, within the time that the dispute tells.
         *
         *     **For** .
         */
        post: operations["askOwnDisputeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/disputes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a dispute of yours
         * @description While it is not decided. It counts against nobody, and you can open another one.
         *
         *     **For** .
         */
        post: operations["withdrawDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would follow if you had your data erased
         * @description Order by order whether it would be erased at once, or why not and until when; what is destroyed, and what stays on which legal ground. Nothing is changed.
         *
         *     **For** .
         */
        get: operations["previewErasure"];
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
    "/v1/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your orders, the one placed last first
         * @description For customers: their orders with every shop, and how far each has come. Nothing of what the vault keeps.
         *
         *     **For** .
         */
        get: operations["listMyOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of your orders
         * @description How far it has come, and its returns and disputes. Somebody else’s order is answered like one that there has never been.
         *
         *     **For** .
         */
        get: operations["getMyOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/orders/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disputes about one of your orders
         * @description What is known of the order, whether a dispute can be opened now for each reason or from when, and the disputes there are with how far they have come.
         *
         *     **For** .
         */
        get: operations["listOwnDisputes"];
        put?: never;
        /**
         * Open a dispute about one of your orders
         * @description The shop is asked to answer, unless the marketplace’s hub sent the order; then staff decide, on facts first. What you write the shop reads, with what leads off the platform covered. Sent again with its id it is the same dispute.
         *
         *     **For** .
         */
        post: operations["openDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/orders/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The returns of one of your orders, and whether you can ask for one
         * @description With until when, or why not.
         *
         *     **For** .
         */
        get: operations["listReturnsOfMyOrder"];
        put?: never;
        /**
         * Ask to send something back
         * @description The answer has a code for the carrier in place of an address, and by when the parcel is to be handed over. What you want to say about it goes into the conversation about the return: `POST /v1/threads/{order}~{return}/messages`.
         *
         *     **For** .
         */
        post: operations["askForReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/orders/{id}/returns/{return}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of your returns
         * @description Where it stands, what is next, and what was found and paid back.
         *
         *     **For** .
         */
        get: operations["getMyReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/orders/{id}/returns/{return}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep it after all
         * @description Ends a return of which no carrier has the parcel yet. Another one can be asked for in its time.
         *
         *     **For** .
         */
        post: operations["withdrawMyReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/orders/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what is known of you for one of your orders
         * @description For whoever came from the marketplace in the last 10 minutes. What is your own is not in the list of who used your data.
         *
         *     **For** .
         */
        post: operations["seeMyValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How you can prove that it is you
         * @description What reaches far takes a proof that is not old. Signing in is one.
         *
         *     **For** everybody who is signed in.
         */
        get: operations["getMyProof"];
        put?: never;
        /**
         * Prove that it is you
         * @description For people, in the session that asks. A passkey or a code of the authenticator app where you have one, else the password. Afterwards what was refused with `step-up-needed` can be sent again.
         *
         *     **For** everybody who is signed in.
         */
        post: operations["proveMyself"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who used your data, each with its receipt
         * @description Every time somebody asked for something of you: which shop’s order, what they are who asked, what for, and what was answered field by field; the latest first. Each comes with its entry in the tamper-evident log and the proof that it is there. No name and no value is in it.
         *
         *     **For** .
         */
        get: operations["listMyReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/recovery/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a request to be let in as you
         * @description While signed in. Your other sign-ins end with it.
         *
         *     **For** everybody who is signed in.
         */
        post: operations["cancelMyRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you asked about your data
         * @description The latest first, each with how it stands and by when it is answered.
         *
         *     **For** .
         */
        get: operations["listOwnRequests"];
        put?: never;
        /**
         * Ask for a copy of your data, their erasure, or another address of an order
         * @description A copy can be downloaded for an hour in the session that asked. An erasure is carried out at once, but for orders that are held back: those are told with the reason, and erased by themselves later. An address can be changed until the parcel is handed over; the label that may be printed dies with it. Asked again while it runs, it is the same request.
         *
         *     **For** .
         */
        post: operations["askAboutOwnData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of your requests
         * @description How it stands. Requests of others are answered like those that there have never been.
         *
         *     **For** .
         */
        get: operations["getOwnRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/requests/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download the copy of your data
         * @description It is made in this moment and kept nowhere: your values per order, who was shown them, what happened, what you asked. Only the session that asked for it gets it, for an hour.
         *
         *     **For** .
         */
        post: operations["downloadOwnData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/requests/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of an erasure
         * @description What was destroyed and by when nobody can read it, what is kept and on which legal ground, with the signed proof that the tamper-evident log holds its hash. `kingston audit verify` checks it without us; so does any RFC 6962 verifier.
         *
         *     **For** .
         */
        get: operations["downloadErasureReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one of your requests back
         * @description What of an erasure is held back stays then; what was erased does not come back.
         *
         *     **For** .
         */
        post: operations["withdrawOwnRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything you are sending back, or have sent back
         * @description Those asked for last first, of all shops.
         *
         *     **For** .
         */
        get: operations["listMyReturns"];
        put?: never;
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
    "/v1/orders/{id}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be seen of an order’s customer
         * @description Field by field whether it could be shown now and for which purpose, or why not and what serves instead. No value is in it, and nothing is asked of the vault.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getCustomerFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/customer-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Deposit what is known of the customer of an order
         * @description Takes the place of what was deposited before; the same again changes nothing. It is sealed with a key of the order before it is stored, and no answer, event, log or error ever holds it. What is left out is not kept. The values are destroyed when the policy says, some time after the order is settled; `keepFor` and `eraseBy` make that time shorter for this order.
         *
         *     **For** keys with the scope `customer-data:write`.
         */
        put: operations["depositCustomerData"];
        post?: never;
        /**
         * Erase what is known of the customer of an order
         * @description For good: nobody reads it from now on, its key is destroyed within a day, and a deposit that comes late is refused. What was said about the order goes with it, at once or when nothing holds it any more. Asked again, it answers the same. An order that nothing was deposited of is kept from taking anything.
         *
         *     **For** keys with the scope `customer-data:write`.
         */
        delete: operations["eraseCustomerData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/customs-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customs form of an order that crosses a border, as a PDF
         * @description Contents by listing and quantity, and the total, as far as the marketplace told them. Whom it is for is said by the code of the label. Makes the label where there is none yet.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getCustomsForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shipping label of an order, as a PDF
         * @description With a code, a routing zone and the order id, and nothing of the customer: the code resolves for the carrier of a leg only. The first call makes the label, every further one prints the same; a reprint takes its place. Another seller’s order is answered like one that there has never been.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/label/reprints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put another label in the place of one
         * @description The code of the old label dies at once, and the next `GET` of the label prints the new one. `replaces` is the number of the label that dies: asked twice, or by two people at once, there is one new label.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["reprintLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The labels of an order, the latest first
         * @description Who had each one made and when, what it is worth, and whether one may be printed now. Never a code. Another seller’s order is answered like one that there has never been.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was paid for an order, what went back, and what is left
         * @description Refunds that the marketplace told are among them.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getRefunds"];
        put?: never;
        /**
         * Pay something back to the customer of an order
         * @description Never more than was paid, in sum. Before the return or dispute was reviewed the answer is a warning of what it would count as, and nothing is paid back: ask again with `early`. The marketplace pays; it is told by the webhook `refund.issued`.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["giveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for something of an order’s customer
         * @description The answer has what is allowed for that purpose at this moment, and for the rest why not and what serves instead. Every question is written down before anything is answered, with who asked and what for. It takes a person with a fresh proof of who they are, who has read the privacy briefing: no key is shown anything. Another seller’s order is answered like one that there has never been.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["askForReveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the parcels of an order are, and how sure that is
         * @description For the seller, the customer and staff. `parcels` are facts: what carriers and hubs have scanned, with how sure it is where the parcel is, and why. `claims` are what the seller has said, apart from them, with what has become of each. Of a place there is the region, and of people nothing. Another one’s order is answered like one that there is not.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getOrderTracking"];
        put?: never;
        post?: never;
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
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the policy
         * @description The versions, the one that takes effect last first, with who brought each and why; and what is proposed. What the versions say everybody can read in the guide.
         *
         *     **For** policy editor, administrator.
         */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a version
         * @description Its YAML, word for word: what a new version begins with.
         *
         *     **For** policy editor, administrator.
         */
        get: operations["getPolicyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is wrong with a file, or what it would change
         * @description Every problem by line, with the cure; or, of a good file, what it says that the latest version does not, and from when on it may judge. Nothing is stored.
         *
         *     **For** policy editor, administrator.
         */
        post: operations["checkPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a version of the policy
         * @description Checks the file and keeps it with the reason, for another person to activate. The same file twice is one proposal.
         *
         *     **For** policy editor, administrator.
         */
        post: operations["proposePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proposal, and what it would change
         * @description Sentence by sentence and value by value against the latest version, and from when on it may judge.
         *
         *     **For** policy editor, administrator.
         */
        get: operations["getPolicyProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/proposals/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a version of the policy
         * @description Has it judge what happens from an instant on, and nothing before. Another person than proposed it; a stricter version is announced ahead for as long as the policy promises.
         *
         *     **For** policy editor, administrator.
         */
        post: operations["activatePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/proposals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a proposal
         * @description It stays, with the reason, and can no longer be activated.
         *
         *     **For** policy editor, administrator.
         */
        post: operations["withdrawPolicyProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/questions/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write in a conversation with support
         * @description What staff write answers the question; what the seller writes after that asks again.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        post: operations["postMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quick-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts to answer with
         * @description A shop’s own, and ours. Sent, they are messages like any other.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getQuickReplies"];
        /**
         * Keep texts to answer with
         * @description The whole list, in place of the one before. Each is screened as a message is: what would not go out as it is, is not kept.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        put: operations["changeQuickReplies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks to be let in without the second step
         * @description The latest first, with everything that people and time did with each.
         *
         *     **For** staff in the lead, administrator.
         */
        get: operations["listRecoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recoveries/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve that a colleague is let in
         * @description After making sure, not by e-mail, that it is them; the reason says how. Two people approve, one of them an administrator, and nobody for themself. Nothing comes of it before the waiting time is over.
         *
         *     **For** staff in the lead, administrator.
         */
        post: operations["approveRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recoveries/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a request
         * @description Because it looks hostile, say. It ends at once; the second step stays, and the person is written to.
         *
         *     **For** staff in the lead, administrator.
         */
        post: operations["refuseRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How your request to be let in stands
         * @description For whoever has given the password: while signed in, or at the second step of the sign-in.
         *
         *     **For** everybody, without signing in.
         */
        get: operations["getMyRecovery"];
        put?: never;
        /**
         * Ask to be let in without the second step
         * @description For whoever has given the password. The address of the account is written to at once and can stop it; after a waiting time a link is mailed, for staff only when two colleagues have approved. Asked again while one runs, the answer is that one.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["askForRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recovery/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a request with the link of the mail
         * @description “It was not me.” Every sign-in of the account ends with it.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["cancelRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recovery/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take away the second step with the link of the mail
         * @description Once. Authenticator app, recovery codes, passkeys and every sign-in end; the password stays. Whoever signs in then sets up a new second step before anything else.
         *
         *     **For** everybody, without signing in.
         */
        post: operations["completeRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/return-codes/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a return from a customer, or hand it over at the shop
         * @description For carriers and their drivers. The customer shows a code in place of an address; the answer says where the parcel goes. Scanned again it is no news.
         *
         *     **For** keys with the scope `labels:resolve`.
         */
        post: operations["scanReturnCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was found in what came back
         * @description Point by point, and what it comes to; the two must go together. It cannot be said otherwise afterwards, and the customer reads it.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["inspectReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that what was sent back has arrived
         * @description For the seller of an order that the seller shipped. Where a carrier has said so, nothing is to be done.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["receiveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay nothing back for a return
         * @description Only after an inspection that found damage by the customer. The customer is told why, and can open a dispute.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["refuseRefundOfReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/overturns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often each rule was overturned on appeal
         * @description For each kind of violation that was appealed against, or that is in shadow: how many appeals were decided, and how many of them overturned the action. A rule that is overturned too often goes into shadow by itself: it is judged and moves nobody, until people take it out again with a version of the policy. Then it is counted anew.
         *
         *     **For** staff, staff in the lead, policy editor.
         */
        get: operations["listOverturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/shadowed-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a rule in shadow would have done
         * @description For each seller the first time that the rule would have moved it since it has been in shadow, with what it would have cited. Later ones are not known: the seller would have stood elsewhere by then.
         *
         *     **For** staff, staff in the lead, policy editor.
         */
        get: operations["listShadowedMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What screening finds in a message
         * @description For the marketplace’s own chat: says what in a text leads off the platform or threatens somebody, where it stands, and what the policy makes of it. The text is not kept, and no event comes of it.
         *
         *     **For** keys with the scope `messages:screen`.
         */
        post: operations["screenText"];
        delete?: never;
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
    "/v1/sellers/{id}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of a seller asked for what of customers
         * @description Every question and what was answered to it, the latest first: for the owner of the seller, and for the data protection officer. Never a value.
         *
         *     **For** owner of a store: of their own seller; data protection officer.
         */
        get: operations["listAccesses"];
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
    "/v1/sellers/{id}/consignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A seller’s consignments to the hub, the one planned last first
         * @description **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listConsignments"];
        put?: never;
        /**
         * A consignment to the hub, planned box by box
         * @description What lies in each box, listing by listing. Each box gets a code for its label. A plan sent twice under one request id is planned once. While dispatch is restricted nothing new is planned.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["planConsignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/consignments/{consignment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A consignment, box by box, with what the hub found
         * @description Differences are told as they are counted. What was done with it in the hub is listed, not by whom.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getConsignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/consignments/{consignment}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a consignment was sent off, or cancels it before its first box has arrived
         * @description **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["changeConsignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/consignments/{consignment}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The labels of the boxes of a consignment, one a page, as a PDF
         * @description Each with a code that the hub scans, and what its seller put in.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["printBoxLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a seller has to hand over, what is due first, first
         * @description Orders that the seller ships and no carrier has scanned. What was said to be shipped stays here as a claim until a scan bears it out. Dispatched orders are the hub’s.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disputes about orders of the seller
         * @description Those of our pages and those that the marketplace tells, without anything of a customer.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["listSellersDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/disputes/{dispute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dispute about an order of the seller
         * @description What the platform knows by itself, what the customer wrote as far as it may be read, by when to answer, and what it counts as to accept it. Another seller’s dispute is answered like one that there has never been.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getSellersDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/disputes/{dispute}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a dispute
         * @description `accept`: it ends at once as the seller’s fault and counts as such; only of orders that the seller sends. `state`: the facts as the seller knows them, once. A late answer is read until it is decided; none is no fault.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["answerDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/disputes/{dispute}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask that somebody else looks at a decision
         * @description Once for a dispute, by either side, within the time that the dispute tells.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["askSellersDisputeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own files that go with an answer
         * @description Those that wait to be sent (`answer` is null), and those that were sent.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Upload a picture as evidence
         * @description A JPEG or PNG of up to 15 MiB as the body. Only its pixels are kept: it is encoded anew, and what a camera or a program wrote into it is left out. It is sealed, and shown to nobody but the own seller and whoever of the staff holds the case it is sent to. A draft that is not sent is destroyed after seven days. The same picture again is the same file.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of the own seller
         * @description As it was encoded anew: exactly what whoever decides is shown.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Remove a file that was not sent
         * @description It is destroyed at once. One that was removed already stays so.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        delete: operations["removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/label-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Labels of several orders, 100 at most
         * @description Of the orders that are named, or of all that are to be handed over by the end of a day of the marketplace’s zone, those that are late first. With `Accept: application/pdf` it is one PDF, whose last page names the orders without a label and why; otherwise the same is told as JSON. Asked again, it prints the same labels.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["makeLabelBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Links to other accounts that somebody looks at
         * @description What a seller is told of them: the kinds of what is shared, never with whom. Links too weak to be put before people are not listed, and nothing follows from them.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listLinks"];
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
    "/v1/sellers/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A seller’s orders, the one placed last first
         * @description Orders, never people: nothing tells who a customer is or which orders are of the same one, and nothing of a customer can be searched for. An order is listed until nothing has happened to it for `keptDays` days.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/orders/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order of a seller
         * @description What is known of it, with the lapses that rest on it and what has become of them. Another seller’s order is answered like one that there has never been.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/orders/{order}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an order was handed over
         * @description A claim, which a carrier’s scan has to bear out in time. Where the carrier scans, nothing needs to be said. Of a dispatched order nothing can be said: its parcel is the hub’s.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["sayOrderShipped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/orders/{order}/parcel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the hub is with a dispatched order
         * @description State, contents, and what was done with it when and where; neither its customer nor who works in the hub. There is nothing here that a seller could set: tracking of a dispatched order comes from the hub and the carrier.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getDispatchedParcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/orders/{order}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for staff, of any seller
         * @description What was paid for an order, what went back, and what is left.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["getRefundsForMarketplace"];
        put?: never;
        /**
         * Pay something back in the marketplace’s name
         * @description For staff. It counts against nobody.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["giveRefundForMarketplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is held of a seller’s payouts
         * @description Every payout that was told (`payout.due`), the one due last first: what is paid at once, what is held, for which action, and when each part of it is released. What was told first under an id stands.
         *
         *     **For** keys with the scope `capabilities:read`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listPayouts"];
        put?: never;
        post?: never;
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
    "/v1/sellers/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The weekly reports of a seller
         * @description One for each week in which anything happened or an action was in force, the latest first, as it was told. Weeks go from Monday to Sunday in the marketplace’s time zone.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, data protection officer.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/reports/{week}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A weekly report
         * @description Figures and words as they were told then; nothing is changed later. It names no customer.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, data protection officer.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/reports/{week}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A weekly report as a file
         * @description The figures for spreadsheets, one a row (RFC 4180), or with `format=json` all of it for programs. Text that a spreadsheet would take for a formula begins with an apostrophe.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead, data protection officer.
         */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The returns of a seller, the one asked for last first
         * @description Each with what is next, whose turn it is and by when. Those that the marketplace told are among them. Nothing of a person.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["listReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/returns/{return}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One return of a seller
         * @description Step by step, with what may be done now. Of a dispatched order the seller sees where it stands and what the hub found (D7).
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/returns/{return}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay nothing back for a return, in the marketplace’s name
         * @description For staff: of a dispatched order, or where the seller has left it open.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["refuseRefundForMarketplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/ship-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By when an order would be handed over
         * @description For `shipBy` of `order.placed`, and to show customers before they buy: made from the marketplace’s working days and holidays, the seller’s handling time, days away and daily capacity. An order that is placed keeps its date, whatever is changed later.
         *
         *     **For** keys with the scope `capabilities:read`; owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getShipBy"];
        put?: never;
        post?: never;
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
    "/v1/sellers/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the hubs have of a seller’s listings, and what orders wait for that they do not have
         * @description Units are conserved: `received + returned + found` is what is on hand, kept apart, in parcels, gone with parcels, removed or lost.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/takeovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the account was taken over
         * @description All that staff confirmed, the latest first, with who did and why.
         *
         *     **For** staff, staff in the lead.
         */
        get: operations["listTakeovers"];
        put?: never;
        /**
         * Confirm that an account was taken over
         * @description Excuses at once what was caused in that time, clears breaches of it, and undoes what no longer stands. Everybody of the seller is signed out. An excuse that was given stays, so look at the preview first.
         *
         *     **For** staff in the lead.
         */
        post: operations["confirmTakeover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/takeovers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What confirming a takeover would undo
         * @description Plays the confirmation on a copy of the seller: what it would excuse and clear, what would be decided. Nothing is stored.
         *
         *     **For** staff, staff in the lead.
         */
        post: operations["previewTakeover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is in the team of a seller, and who has read the privacy briefing
         * @description By name: their roles, what they attested and until when that is good, and when something whole of a customer was last shown to them.
         *
         *     **For** owner of a store: of their own seller; administrator.
         */
        get: operations["listTeam"];
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
    "/v1/sellers/{id}/working-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a shop works
         * @description **For** owner of a store, member of a store’s team: of their own seller; staff, staff in the lead.
         */
        get: operations["getWorkingTime"];
        /**
         * Change when a shop works
         * @description The whole of it. It counts for what is promised from now on; orders that are placed keep their dates.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        put: operations["changeWorkingTime"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subject-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What customers ask about their data, with the clocks of the laws
         * @description For the data protection officer. Never a value: a customer is a reference, an order its id.
         *
         *     **For** data protection officer.
         */
        get: operations["listSubjectRequests"];
        put?: never;
        /**
         * Hand on what a customer asked of the marketplace
         * @description For a request that reached you another way. An erasure is carried out as if the customer had asked here. A copy is never answered to a program: the customer downloads it on the own page, signed in. The same `reference` again is the same request.
         *
         *     **For** keys with the scope `customer-data:write`.
         */
        post: operations["askForCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subject-requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the answer to a request off, once
         * @description Only while the first time limit runs, with a reason of the law; the customer sees both at once.
         *
         *     **For** data protection officer.
         */
        post: operations["extendSubjectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subject-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a request, on a ground of the law
         * @description The customer is told the ground, and where to complain. What of an erasure was erased before stays erased.
         *
         *     **For** data protection officer.
         */
        post: operations["refuseSubjectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your conversations
         * @description The one in which something was said last first. Of a shop those that are open unless it asks for closed ones, of a customer all. Nothing that was said is in a shop’s; a customer’s has the last words where they are asked for. No key reads conversations.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["listThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A conversation with its messages
         * @description The latest messages, and those before by cursor. Of the other side there is what was delivered, of one’s own what was written. That somebody of a shop reads it is written down once a day for each person, before anything is answered. A conversation that is closed to the shop is answered without its messages; another one’s like one that there is not.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A conversation as it goes on
         * @description Server-Sent Events: `message` (new, or changed: in place of the one with the same id), `read` (the other side has read up to it), `thread` (settings), `end` (why it ends; connect again after `again`). Each names where to go on: a browser sends that as `Last-Event-ID` by itself. It ends when whoever looks is not signed in any more, and says nothing after that.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["followThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description It is screened before it goes, whoever sends it. Where something in it leads off the platform the first answer is `coached`: nothing was sent; send other words, or the same ones with `coached`, and they go masked or wait for a person, which counts if they turn out to break the rules. What must not wait for that is held at once.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/messages/{message}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a message of the other side
         * @description A person looks at it. The other side is not told. Reported again it is one report.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["reportMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture to send along with a message
         * @description A JPEG or PNG of up to 15 MiB as the body. Only its pixels are kept: it is encoded anew, and what a camera or a program wrote into it is left out. Text and codes in it are read and screened when it is sent. At most 6 go with one message, and 12 wait in one conversation; what is not sent within a day is destroyed.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        post: operations["uploadMessagePicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/pictures/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of a conversation
         * @description To be shown, not saved: it is never kept by a cache. One that is withheld, or whose message waits, is answered to the other side like one that there is not.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        get: operations["getMessagePicture"];
        put?: never;
        post?: never;
        /**
         * Remove a picture that was not sent
         * @description It is destroyed at once. What was sent stays with its message.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        delete: operations["removeMessagePicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say up to where a conversation was read
         * @description The other side sees it. A shop reads as one: what somebody of the team has read, the shop has. What was read stays read.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        put: operations["markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mute or block a conversation
         * @description Muted, it is not counted as unread. Blocked, neither side writes in it until that is taken back; about a return or dispute that is open both can write all the same. Said again, nothing changes.
         *
         *     **For** owner of a store, member of a store’s team: of their own seller.
         */
        put: operations["changeThreadSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is told of changes
         * @description All of them, the oldest first, each with how it does. Never a secret.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Be told of changes
         * @description The answer has the secret that messages are signed with, once. Messages are signed per [Standard Webhooks](https://www.standardwebhooks.com): `webhook-id`, `webhook-timestamp` and `webhook-signature`. They come at least once, so look at `webhook-id`; and not always in order, so look at `data.sequence`, which grows with each message about a seller. The URL begins with https and leads to a public address.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One endpoint
         * @description **For** keys with the scope `webhooks:manage`; administrator.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete an endpoint
         * @description Nothing more is sent, and everything about it is gone: what waits, what was given up, and the log.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change, pause or resume an endpoint
         * @description Changes what is given and leaves the rest. `paused`: messages wait. `active`: they are sent again, also where the endpoint had been disabled. With `version`, it is refused when somebody else has changed the endpoint since.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to an endpoint
         * @description Messages of the last 30 days, the latest first: what became of each, never what was in it nor what was answered.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of one message
         * @description One message, with each time it was sent.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send messages again
         * @description Sends messages again, with the ids they had: those named, whatever became of them; or all that were given up since an instant. Answers how many.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an endpoint a new secret
         * @description The answer has the new secret, once. For 24 hours messages are signed with both, so that nothing is refused while the new one is put in place; with `endOldNow`, with the new one alone.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description Sends `webhook.test`, once and at once, also to an endpoint that is paused or disabled. What became of it is in the list of deliveries.
         *
         *     **For** keys with the scope `webhooks:manage`; administrator.
         */
        post: operations["testWebhook"];
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
        Access: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            id: string;
            /** @description Its leaf in the tamper-evident log */
            leaf: string;
            order: string;
            person: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            purpose: "fulfil" | "support" | "communicate" | "resolve";
            /** @enum {string} */
            role: "seller-owner" | "seller-member";
            verdicts: {
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address" | "first_name" | "region" | "messages";
                rule: string;
                /** @enum {string} */
                verdict: "show" | "mask" | "refuse";
            }[];
        };
        /** @description Somebody asked for something of you: what was answered, and the proof of it. */
        AccessReceipt: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            fields: {
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address" | "first_name" | "region" | "messages";
                reason: string;
                rule: string;
                /** @enum {string} */
                verdict: "show" | "mask" | "refuse";
            }[];
            id: string;
            order: string;
            /** @enum {string} */
            purpose: "fulfil" | "support" | "communicate" | "resolve";
            receipt: components["schemas"]["ReceiptDocument"];
            /**
             * @description What they are who asked. Never who
             * @enum {string}
             */
            role: "seller-owner" | "seller-member" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "administrator" | "carrier" | "driver";
            seller: string;
        };
        AccessStatistics: {
            asks: number;
            days: {
                asks: number;
                /**
                 * Format: date
                 * @description Of the marketplace’s zone
                 */
                day: string;
                values: number;
            }[];
            fields: {
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address" | "first_name" | "region" | "messages";
                masked: number;
                refused: number;
                shown: number;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            purposes: {
                asks: number;
                /** @enum {string} */
                purpose: "fulfil" | "support" | "communicate" | "resolve";
                values: number;
            }[];
            roles: {
                asks: number;
                role: string;
                values: number;
            }[];
            /** @description Why it was answered so: ids of rules, the one that answered most first */
            rules: {
                masked: number;
                refused: number;
                rule: string;
                shown: number;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
            values: number;
        };
        AccountLink: {
            endedAt: string | null;
            /** @description The latest first */
            explanations: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                explainedAt: string;
                /** @enum {string} */
                kind: "household" | "shared_office" | "agency" | "bought_business" | "other";
                text: string | null;
                /** @description From 1; a revision is the next */
                version: number;
            }[];
            /** @example S-17/1 */
            link: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            linkedAt: string;
            /** @description The kinds of what is shared; `other` for a kind that an integration named */
            signals: ("payout_account" | "tax_id" | "device" | "phone" | "address" | "other")[];
            /**
             * @description `open`: somebody of the staff looks at it
             * @enum {string}
             */
            state: "open" | "confirmed" | "unrelated";
        };
        /**
         * account.linked
         * @description Signs that two accounts belong to one person.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-19",
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
        AccountLinks: {
            /** @description The latest first */
            items: components["schemas"]["AccountLink"][];
        };
        Acknowledgement: {
            /** @constant */
            acknowledged: true;
            /** @example S-17/1 */
            action: string;
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
         *       "id": "e-23",
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
        Appeal: {
            /** @example S-17/1 */
            action: string;
            /** @example S-17/1/1 */
            appeal: string;
            cause?: string | null;
            correction?: string | null;
            /** @description Shown to staff only */
            decidedBy?: string;
            /** @description The decision was told by an event: items have no answers */
            decidedElsewhere: boolean;
            /**
             * Format: date-time
             * @description By when somebody decides
             * @example 2026-03-16T15:00:00Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            endedAt?: string;
            evidence: string[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            filedAt: string;
            /** @description An integration told it by an event: it questions the action as a whole, and its words lie there */
            filedElsewhere: boolean;
            items: {
                /** @enum {string} */
                answer?: "accepted" | "refused";
                because: string | null;
                evidence: string[];
                /** @description Ids of the files that were sent along */
                files: string[];
                item: string;
                listingId?: string;
                orderId?: string;
                reason?: string | null;
                /** @enum {string} */
                wrong: "did_not_happen" | "was_in_time" | "not_mine" | "excused" | "misread" | "out_of_proportion" | "other";
            }[];
            /** @description For staff: whether whoever asks may decide it */
            mine?: boolean;
            /** @enum {string} */
            outcome?: "upheld" | "overturned" | "reduced";
            prevention?: string | null;
            reason?: string | null;
            /** @example S-17 */
            seller: string;
            /** @enum {string} */
            state: "open" | "decided" | "withdrawn";
        };
        /**
         * appeal.decided
         * @description An appeal was decided. Overturned means as if it had never happened.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-33",
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
        AppealDecision: {
            appeal: components["schemas"]["Appeal"];
            /** @description What follows at once, as in the contract */
            decisions: {
                [key: string]: unknown;
            }[];
        };
        /**
         * appeal.filed
         * @description The seller appeals against an action.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-27",
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
        AppealPreview: {
            /** @description What would follow, as in the contract */
            decisions: {
                [key: string]: unknown;
            }[];
            rung: {
                /** @enum {string} */
                after: "good" | "warned" | "restricted" | "suspended" | "removed";
                /** @enum {string} */
                before: "good" | "warned" | "restricted" | "suspended" | "removed";
            };
        };
        AppealRow: {
            action: string;
            appeal: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            endedAt?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            filedAt: string;
            items: number;
            /** @description Whether whoever asks may decide it */
            mine: boolean;
            /** @enum {string} */
            outcome?: "upheld" | "overturned" | "reduced";
            /** @example S-17 */
            seller: string;
            /** @enum {string} */
            state: "open" | "decided" | "withdrawn";
        };
        AppealsOfAction: {
            /** @description The latest first */
            items: components["schemas"]["Appeal"][];
        };
        /** @description The privacy briefing, and how whoever asks stands with it. */
        Attestation: {
            /** @description The last time; missing: never */
            attested?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until: string;
                /**
                 * @description Names the text: another word in it makes another version
                 * @example 3f9a0c5d7e1b2468
                 */
                version: string;
            };
            /**
             * @description Why it has to be read before anything of a customer is shown; missing: it need not
             * @enum {string}
             */
            due?: "first" | "new-version" | "year-over";
            points: string[];
            /** @description What is said by attesting */
            statement: string;
            title: string;
            /**
             * @description Names the text: another word in it makes another version
             * @example 3f9a0c5d7e1b2468
             */
            version: string;
        };
        AttestationRequest: {
            /**
             * @description Names the text: another word in it makes another version
             * @example 3f9a0c5d7e1b2468
             */
            version: string;
        };
        AuditConsistency: {
            from: number;
            proof: string[];
            to: number;
        };
        AuditProof: {
            leafId: string;
            /** @constant */
            state: "recorded";
        } | {
            /** @description A signed note */
            checkpoint: string;
            /** @description Its place, from 0 */
            index: number;
            /** @description What the checkpoint is checked with */
            key: string | null;
            leafId: string;
            proof: string[];
            /** @description How many entries the checkpoint is about */
            size: number;
            /** @constant */
            state: "proven";
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
        Carrier: {
            carrier: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            changedAt: string;
            codes: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            createdAt: string;
            /** @enum {string} */
            format: "scans" | "lines" | "csv" | "easypost" | "shippo" | "aftership" | "seventeen_track";
            furtherCodes: {
                [key: string]: "accepted" | "in_transit" | "customs" | "out_for_delivery" | "delivered" | "exception" | "returned" | "notice";
            };
            /** @description When its last message was taken */
            heardAt: string | null;
            /** @description How old the latest scan was when it came */
            lagSeconds: number | null;
            lastWeek: {
                /** @description Scans that were known already */
                duplicates: number;
                messages: number;
                /** @description Messages that were not believed */
                refused: number;
                /** @description Scans that could not be used */
                rejected: number;
                scans: number;
            };
            name: string;
            poll: {
                askedAt: string | null;
                everyMinutes: number;
                /** @description In a row */
                failures: number;
                nextAt: string | null;
                outcome: ("new_scans" | "nothing_new" | "unknown-host" | "forbidden-address" | "too-slow" | "unreachable" | "refused" | "unreadable" | "too-large") | null;
                url: string;
            } | null;
            /** @description When a message was last not believed */
            refusedAt: string | null;
            regions: {
                [key: string]: string;
            };
            /** @enum {string} */
            signed: "standard_webhooks" | "easypost" | "shippo" | "aftership" | "seventeen_track" | "timestamped";
            /** @enum {string} */
            state: "active" | "paused";
            version: number;
            waiting: {
                /** @description Scans whose code nobody has entered */
                code: number;
                /** @description Scans whose number no order has named */
                order: number;
            };
        };
        /** @description The carrier whose parcels are meant, and on which leg. */
        CarrierBinding: {
            /**
             * @description As `shipment.scanned` names it
             * @example Island Couriers
             */
            carrier: string;
            /**
             * @description The part of the way that it is for
             * @enum {string}
             */
            leg: "pickup" | "linehaul" | "delivery" | "all";
        };
        CarrierChange: {
            /**
             * @description `own`: the scans of the contract by name; `upu`: EMA to EMK and their like; `iftsta`, `x12_214`: EDI
             * @enum {string}
             */
            codes?: "own" | "upu" | "easypost" | "shippo" | "aftership" | "seventeen_track" | "iftsta" | "x12_214";
            /**
             * @description `scans`: `{"scans": [{"trackingNumber", "code", "at", …}]}`; `lines`: one such scan a line; `csv`: a table with those columns; else as the service of that name sends it
             * @enum {string}
             */
            format?: "scans" | "lines" | "csv" | "easypost" | "shippo" | "aftership" | "seventeen_track";
            /**
             * @description What staff have entered beside the table
             * @example {
             *       "Z9": "delivered"
             *     }
             */
            furtherCodes?: {
                [key: string]: "accepted" | "in_transit" | "customs" | "out_for_delivery" | "delivered" | "exception" | "returned" | "notice";
            };
            /** @example Island Courier */
            name?: string;
            /** @description Where it is asked for new scans; null: it sends them */
            poll?: {
                /** @default 5 */
                everyMinutes: number;
                /** @description Sent as a bearer token; never told again */
                secret?: string;
                url: string;
            } | null;
            /** @description How the carrier calls regions: its name, and the region as orders have it */
            regions?: {
                [key: string]: string;
            };
            /**
             * @description How its messages are signed
             * @enum {string}
             */
            signed?: "standard_webhooks" | "easypost" | "shippo" | "aftership" | "seventeen_track" | "timestamped";
            /** @enum {string} */
            state?: "active" | "paused";
            /** @description As it was read; refused when it is another one now */
            version?: number;
        };
        CarrierDetail: {
            carrier: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            changedAt: string;
            codes: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            createdAt: string;
            /** @enum {string} */
            format: "scans" | "lines" | "csv" | "easypost" | "shippo" | "aftership" | "seventeen_track";
            furtherCodes: {
                [key: string]: "accepted" | "in_transit" | "customs" | "out_for_delivery" | "delivered" | "exception" | "returned" | "notice";
            };
            /** @description When its last message was taken */
            heardAt: string | null;
            /** @description How old the latest scan was when it came */
            lagSeconds: number | null;
            lastWeek: {
                /** @description Scans that were known already */
                duplicates: number;
                messages: number;
                /** @description Messages that were not believed */
                refused: number;
                /** @description Scans that could not be used */
                rejected: number;
                scans: number;
            };
            name: string;
            poll: {
                askedAt: string | null;
                everyMinutes: number;
                /** @description In a row */
                failures: number;
                nextAt: string | null;
                outcome: ("new_scans" | "nothing_new" | "unknown-host" | "forbidden-address" | "too-slow" | "unreachable" | "refused" | "unreadable" | "too-large") | null;
                url: string;
            } | null;
            /** @description Of the last seven days: what was not taken, by why */
            refusals: {
                number: number;
                what: string;
            }[];
            /** @description When a message was last not believed */
            refusedAt: string | null;
            regions: {
                [key: string]: string;
            };
            /** @enum {string} */
            signed: "standard_webhooks" | "easypost" | "shippo" | "aftership" | "seventeen_track" | "timestamped";
            /** @enum {string} */
            state: "active" | "paused";
            unknown: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                firstAt: string;
                /** @enum {string} */
                kind: "code" | "place";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                lastAt: string;
                number: number;
                value: string;
            }[];
            version: number;
            waiting: {
                /** @description Scans whose code nobody has entered */
                code: number;
                /** @description Scans whose number no order has named */
                order: number;
            };
        };
        CarrierReceipt: {
            accepted: number;
            duplicates: number;
            /** @description Told, and no scan: a label was made, an appointment agreed */
            notices: number;
            /** @description What could not be used; the rest was taken */
            rejected: {
                detail: string;
                pointer: string;
            }[];
            /** @description The message was taken before; nothing has changed */
            repeated: boolean;
            /** @description Kept until an order names their number, or staff enter their code */
            waiting: number;
        };
        CarrierTrial: {
            /** @description As the carrier sends it */
            message: string;
        };
        Case: {
            action: string | null;
            approvalsNeeded: number;
            /** @description A removal: who has approved so far */
            approvedBy: components["schemas"]["Colleague"][];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            category: string | null;
            claimedBy: components["schemas"]["Colleague"] | null;
            closedAt: string | null;
            closedBy: components["schemas"]["Colleague"] | null;
            /** @description Whether the seller must be contacted before a suspension is applied */
            contact: {
                needed: boolean;
                recordedAt: string | null;
            };
            /** @description What can be decided here */
            decisions: ("confirmed" | "applied" | "dropped" | "lifted" | "extended" | "kept" | "released" | "reinstated" | "refused" | "approved" | "unrelated" | "accurate" | "inaccurate" | "no_misuse")[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            due: string;
            /** @description What was done with it, the oldest first */
            entries: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                decision: ("confirmed" | "applied" | "dropped" | "lifted" | "extended" | "kept" | "released" | "reinstated" | "refused" | "approved" | "unrelated" | "accurate" | "inaccurate" | "no_misuse") | null;
                /** @enum {string} */
                entry: "claimed" | "released" | "handed_over" | "noted" | "contacted" | "looked" | "decided" | "closed";
                /** @description At which file somebody looked */
                file: string | null;
                person: components["schemas"]["Colleague"] | null;
                recipient: components["schemas"]["Colleague"] | null;
                text: string | null;
            }[];
            /** @description A removal: codes for which it takes effect at once */
            exceptions: string[];
            /** @enum {string} */
            harm: "critical" | "customers" | "seller" | "question";
            /** @description Every action on the seller, the latest first */
            history: {
                acknowledged: boolean;
                action: string;
                category: string;
                endedAt: string | null;
                kind: string;
                planned: boolean;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                since: string;
                status: string;
                until: string | null;
                violation: string;
            }[];
            id: string;
            /** @enum {string} */
            kind: "confirm_suspension" | "decide_suspension" | "review" | "payout_hold" | "reinstatement" | "removal" | "appeal" | "support" | "linked_account" | "inspection" | "rule_over_budget" | "unreached" | "data_misuse" | "return_overdue";
            /** @description A linked account: to which, by what, and how it is explained */
            link: {
                /** @description How the seller explains it */
                explanation: {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    explainedAt: string;
                    /** @enum {string} */
                    kind: "household" | "shared_office" | "agency" | "bought_business" | "other";
                    text: string | null;
                } | null;
                /** @description Where the other account stands now; null: nobody has heard of it */
                other: {
                    /** @enum {string} */
                    rung: "good" | "warned" | "restricted" | "suspended" | "removed";
                    since: string | null;
                } | null;
                /** @example S-17 */
                otherSeller: string;
                /** @description Since when this account is registered */
                registeredAt: string | null;
                signals: string[];
                strength: number;
                /** @description As it was found; null where an integration told the link */
                weighed: {
                    /** @description How many further accounts in good standing share it */
                    others: number;
                    /** @enum {string} */
                    signal: "payout_account" | "tax_id" | "device" | "phone" | "address";
                    /** @description What it says alone, 0 to 1 */
                    weight: number;
                }[] | null;
            } | null;
            /** @description An inspection: of which listing */
            listing: string | null;
            /** @description Somebody who was stopped at customers’ data: what they asked for */
            misuse: {
                /** @description What was asked for on that day, the latest first. Never a value */
                accesses: {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    at: string;
                    id: string;
                    order: string;
                    /** @enum {string} */
                    purpose: "fulfil" | "support" | "communicate" | "resolve";
                    verdicts: {
                        /** @enum {string} */
                        field: "name" | "phone" | "email" | "address" | "first_name" | "region" | "messages";
                        rule: string;
                        /** @enum {string} */
                        verdict: "show" | "mask" | "refuse";
                    }[];
                }[];
                /** @description How many that were, those that are not listed included */
                all: number;
                /** @description What it may be found to be: one of them goes with `confirmed` */
                breaches: string[];
                /** @description How many paid orders of the seller are open now */
                openOrders: number;
                person: components["schemas"]["Colleague"];
                /** @enum {string} */
                role: "seller-owner" | "seller-member";
                /** @description How many whole values the team was shown on that day */
                shown: number;
            } | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt: string;
            /** @description The decision that opened it */
            opening: {
                [key: string]: unknown;
            } | null;
            outcome: ("confirmed" | "applied" | "dropped" | "lifted" | "extended" | "kept" | "released" | "reinstated" | "refused" | "approved" | "unrelated" | "accurate" | "inaccurate" | "no_misuse" | "answered" | "moved_on") | null;
            overdue: boolean;
            reason: string | null;
            /** @description A rule over its error budget */
            rule: {
                /** @description The actions that were overturned */
                actions: string[];
                decided: number;
                overturned: number;
                /** @description The version that put the rule in shadow */
                policy: string;
            } | null;
            /** @enum {string} */
            rung: "good" | "warned" | "restricted" | "suspended" | "removed";
            /** @description How many decisions there are about the seller: send it along */
            seen: number;
            /** @example S-17 */
            seller: string;
            /** @description The latest closed cases of this kind about the same violation */
            similar: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                closedAt: string;
                closedBy: components["schemas"]["Colleague"] | null;
                id: string;
                /** @enum {string} */
                outcome: "confirmed" | "applied" | "dropped" | "lifted" | "extended" | "kept" | "released" | "reinstated" | "refused" | "approved" | "unrelated" | "accurate" | "inaccurate" | "no_misuse" | "answered" | "moved_on";
                /** @example S-17 */
                seller: string;
                /** @description The kind of reason; null: in own words */
                template: string | null;
            }[];
            /** @enum {string} */
            status: "open" | "claimed" | "closed";
            violation: string | null;
        };
        CaseContact: {
            text: string;
        };
        CaseDecided: {
            case: components["schemas"]["Case"];
            decisions: {
                [key: string]: unknown;
            }[];
        };
        CaseDecision: {
            /** @description Of a misuse of customers’ data: of which kind */
            breach?: string;
            /** @description Of a reinstatement: what the seller is told to keep to */
            conditions?: string[];
            /** @enum {string} */
            decision: "confirmed" | "applied" | "dropped" | "lifted" | "extended" | "kept" | "released" | "reinstated" | "refused" | "approved" | "unrelated" | "accurate" | "inaccurate" | "no_misuse";
            /** @description Of a removal, with a code of the policy */
            exception?: string;
            /** @description Why, in own words: goes with the decision for ever */
            reason: string;
            /** @description `seen` of the case as it was read */
            seen: number;
            /**
             * @description The template that the reason was made from
             * @enum {string}
             */
            template?: "evidence_holds" | "evidence_in_doubt" | "cause_found_and_mended" | "cause_still_there" | "conditions_met" | "conditions_open" | "same_people" | "different_people" | "work_explains_it" | "misuse_shown";
        };
        CaseHandling: {
            /** @description Ids of cases of one kind; no removals and no appeals */
            cases: string[];
            /** @constant */
            do: "claim";
        } | {
            /** @description Ids of cases of one kind; no removals and no appeals */
            cases: string[];
            /** @constant */
            do: "release";
        } | {
            /** @description Ids of cases of one kind; no removals and no appeals */
            cases: string[];
            /** @constant */
            do: "undo";
        } | {
            /** @description Ids of cases of one kind; no removals and no appeals */
            cases: string[];
            /** @constant */
            do: "hand_over";
            note: string;
            to: string;
        };
        CaseHandlingPreview: {
            /** @description Ids of cases of one kind; no removals and no appeals */
            cases: string[];
            /** @constant */
            do: "claim";
        } | {
            /** @description Ids of cases of one kind; no removals and no appeals */
            cases: string[];
            /** @constant */
            do: "release";
        } | {
            /** @description Ids of cases of one kind; no removals and no appeals */
            cases: string[];
            /** @constant */
            do: "undo";
        } | {
            /** @description Ids of cases of one kind; no removals and no appeals */
            cases: string[];
            /** @constant */
            do: "hand_over";
            to: string;
        };
        CaseHandOver: {
            note: string;
            to: string;
        };
        CaseNote: {
            text: string;
        };
        CasePreview: {
            after: {
                /** @description Features that are not wholly free */
                limited: {
                    allowed: boolean;
                    /** @enum {string} */
                    feature: "international_shipping" | "dispatch_eligibility" | "new_listings" | "order_volume" | "payouts" | "customer_data" | "messaging";
                    heldShare?: number;
                    perDay?: number;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    until?: string;
                }[];
                listingsVisible: boolean;
                /** @enum {string} */
                rung: "good" | "warned" | "restricted" | "suspended" | "removed";
                selling: boolean;
            };
            before: {
                /** @description Features that are not wholly free */
                limited: {
                    allowed: boolean;
                    /** @enum {string} */
                    feature: "international_shipping" | "dispatch_eligibility" | "new_listings" | "order_volume" | "payouts" | "customer_data" | "messaging";
                    heldShare?: number;
                    perDay?: number;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    until?: string;
                }[];
                listingsVisible: boolean;
                /** @enum {string} */
                rung: "good" | "warned" | "restricted" | "suspended" | "removed";
                selling: boolean;
            };
            /** @description The seller must be contacted before */
            contactFirst: boolean;
            decisions: {
                [key: string]: unknown;
            }[];
            /** @description Nothing follows yet: somebody else must decide the same */
            secondPerson: boolean;
        };
        CasePreviewRequest: {
            /** @description Of a misuse of customers’ data: of which kind */
            breach?: string;
            /** @description Of a reinstatement: what the seller is told to keep to */
            conditions?: string[];
            /** @enum {string} */
            decision: "confirmed" | "applied" | "dropped" | "lifted" | "extended" | "kept" | "released" | "reinstated" | "refused" | "approved" | "unrelated" | "accurate" | "inaccurate" | "no_misuse";
            /** @description Of a removal, with a code of the policy */
            exception?: string;
        };
        CasesHandled: {
            items: {
                /** @description Who holds it then */
                after: components["schemas"]["Colleague"] | null;
                /** @description Who held it */
                before: components["schemas"]["Colleague"] | null;
                case: string;
                /**
                 * @description `same`: it was so already
                 * @enum {string}
                 */
                outcome: "done" | "same" | "refused";
                /** @description Why it was refused */
                why: string | null;
            }[];
        };
        CaseSummary: {
            action: string | null;
            /** @description A removal: who has approved so far */
            approvedBy: components["schemas"]["Colleague"][];
            category: string | null;
            claimedBy: components["schemas"]["Colleague"] | null;
            closedAt: string | null;
            closedBy: components["schemas"]["Colleague"] | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            due: string;
            /** @enum {string} */
            harm: "critical" | "customers" | "seller" | "question";
            id: string;
            /** @enum {string} */
            kind: "confirm_suspension" | "decide_suspension" | "review" | "payout_hold" | "reinstatement" | "removal" | "appeal" | "support" | "linked_account" | "inspection" | "rule_over_budget" | "unreached" | "data_misuse" | "return_overdue";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt: string;
            outcome: ("confirmed" | "applied" | "dropped" | "lifted" | "extended" | "kept" | "released" | "reinstated" | "refused" | "approved" | "unrelated" | "accurate" | "inaccurate" | "no_misuse" | "answered" | "moved_on") | null;
            overdue: boolean;
            /** @example S-17 */
            seller: string;
            /** @enum {string} */
            status: "open" | "claimed" | "closed";
            violation: string | null;
        };
        ClockedRequest: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askedAt: string;
            /**
             * @description Who asked
             * @enum {string}
             */
            by: "customer" | "marketplace";
            clock: {
                /**
                 * @description How far the time has run: 50, 75, 90 %, or over
                 * @enum {string}
                 */
                warning: "none" | "half" | "three_quarters" | "nine_tenths" | "over";
                /** @description When each of them begins */
                warnings: string[];
            };
            /**
             * @description The customer reference of order.placed
             * @example C-9
             */
            customer: string;
            /**
             * Format: date-time
             * @description By when it must be answered
             * @example 2026-03-16T15:00:00Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            endedAt?: string;
            extension?: {
                /** @enum {string} */
                reason: "complex" | "many_requests";
                words: string;
            };
            id: string;
            /** @enum {string} */
            kind: "access" | "erasure" | "correction";
            /** @description Only this order; all of them unless given */
            order?: string;
            /** @description Of an erasure: how each order stands */
            orders?: {
                /**
                 * Format: date-time
                 * @description The key is destroyed by then
                 * @example 2026-03-16T15:00:00Z
                 */
                destroyedBy?: string;
                /**
                 * Format: date-time
                 * @description From then on nobody could read it
                 * @example 2026-03-16T15:00:00Z
                 */
                erasedAt?: string;
                hold?: {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    lookedAtAgain: string;
                    /** @enum {string} */
                    reason: "case_open" | "not_delivered" | "needed_as_evidence";
                    /**
                     * Format: date-time
                     * @description When it ends by itself, if that is known
                     * @example 2026-03-16T15:00:00Z
                     */
                    until?: string;
                    words: string;
                };
                order: string;
                /** @enum {string} */
                state: "waiting" | "held" | "erased";
                /**
                 * Format: date-time
                 * @description No backup has the key from then on
                 * @example 2026-03-16T15:00:00Z
                 */
                unreadableFrom?: string;
            }[];
            /** @description True: an erasure that is done, whose receipt can be downloaded */
            receipt: boolean;
            refusal?: {
                /** @enum {string} */
                ground: "legal_obligation" | "legal_claims" | "unfounded_or_excessive" | "person_not_identified";
                redress: string;
                words: string;
            };
            /** @enum {string} */
            status: "open" | "held" | "done" | "refused" | "withdrawn";
        };
        Colleague: {
            id: string;
            name: string;
        };
        /**
         * conduct.confirmed
         * @description Staff confirmed a breach of conduct. The one event of which a single one is a violation.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-17",
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
                /** @description Who of the staff decided: the id of the person */
                person?: string;
                /** @description Reference of the reason that was given, which is stored apart */
                reasonRef?: string;
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
        Consignment: {
            arrived: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            arrivedAt?: string;
            boxes: number;
            consignment: string;
            contents: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                arrivedAt?: string;
                box: number;
                code: string;
                counted?: {
                    listing: string;
                    quantity: number;
                }[];
                declared: {
                    listing: string;
                    quantity: number;
                }[];
            }[];
            counted: number;
            custody: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                box?: number;
                carrier?: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                hub: string;
                kind: string;
                listing?: string;
                place?: string;
                quantity?: number;
            }[];
            declared: number;
            differences: {
                counted: number;
                declared: number;
                listing: string;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            endedAt?: string;
            hub: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            plannedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            sentAt?: string;
            /** @enum {string} */
            state: "planned" | "sent" | "receiving" | "received" | "closed" | "cancelled";
        };
        ConsignmentChange: {
            /** @enum {string} */
            to: "sent" | "cancelled";
        };
        ConsignmentPlan: {
            boxes: {
                lines: {
                    /** @example L-17 */
                    listing: string;
                    quantity: number;
                }[];
            }[];
            /**
             * @description Absent: the standard one
             * @example Kingston
             */
            hub?: string;
            /**
             * Format: uuid
             * @description Made by whoever plans: sent again under it, it is planned once
             */
            request: string;
        };
        ConsignmentSummary: {
            arrived: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            arrivedAt?: string;
            boxes: number;
            consignment: string;
            counted: number;
            declared: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            endedAt?: string;
            hub: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            plannedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            sentAt?: string;
            /** @enum {string} */
            state: "planned" | "sent" | "receiving" | "received" | "closed" | "cancelled";
        };
        /**
         * contact.recorded
         * @description The seller asked support about an action.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-26",
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
                /** @description Who of the staff decided: the id of the person */
                person?: string;
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
         *       "id": "e-20",
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
         *       "id": "e-21",
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
        ConversationMail: {
            /** @description Whether such a mail can be answered */
            answered: boolean;
            /** @description Whether this installation sends mail */
            configured: boolean;
            /** @description Whether a message of a shop that you do not see here comes by e-mail */
            wanted: boolean;
        };
        ConversationMailChange: {
            wanted: boolean;
        };
        CustodyEntry: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            box?: number;
            by?: {
                id: string;
                name: string;
            };
            carrier?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            doneAt: string;
            hub: string;
            kind: string;
            listing?: string;
            place?: string;
            quantity?: number;
        };
        CustomerAddress: {
            city: string;
            /** @example JM */
            country: string;
            /** @description Street, house, flat, as on a label */
            lines: string[];
            postcode?: string;
            /** @description Parish, state, province */
            region?: string;
        };
        CustomerArrival: {
            /** @description What follows # in the link of the marketplace: a signed JWT. Good once */
            link: string;
        };
        CustomerDataDeposit: {
            address?: components["schemas"]["CustomerAddress"];
            email?: string;
            /**
             * Format: date-time
             * @description When its values are destroyed at the latest. It makes nothing longer, and ends nothing of an order that is still to be delivered or has a return or dispute open: then they are destroyed as soon as that is over
             * @example 2026-03-16T15:00:00Z
             */
            eraseBy?: string;
            /**
             * @description In how many days after the order is settled its values are destroyed; never more than the policy says, which goes without this
             * @example 14
             */
            keepFor?: number;
            name?: string;
            phone?: string;
            /** @example S-17 */
            seller: string;
        };
        CustomerDataErasure: {
            /**
             * @description What was said about the order: nothing, destroyed, or destroyed by itself once no appeal, case or message before staff needs it any more
             * @enum {string}
             */
            conversations: "none" | "destroyed" | "held";
            /**
             * Format: date-time
             * @description Its key is destroyed by then: no backup of the database brings it back
             * @example 2026-03-16T15:00:00Z
             */
            destroyedBy: string;
            /**
             * Format: date-time
             * @description From then on nobody could read it
             * @example 2026-03-16T15:00:00Z
             */
            erasedAt: string;
            order: string;
            /** @example S-17 */
            seller: string;
            /**
             * Format: date-time
             * @description No backup of the keys has it any more from then on
             * @example 2026-03-16T15:00:00Z
             */
            unreadableFrom: string;
        };
        /** @description What may be seen of the customer of an order. No value is in it. */
        CustomerFields: {
            fields: {
                /** @description Asked again with `confirmed` it would be shown */
                confirm: boolean;
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address" | "first_name" | "region";
                /** @description What serves in its place */
                instead?: string;
                /**
                 * @description Stands in its place; always the same, whatever the value is
                 * @example ••••••
                 */
                masked: string;
                /** @description Asked with one of these it would be shown now */
                purposes: ("fulfil" | "support" | "communicate" | "resolve")[];
                reason: string;
                /** @example seller.label */
                rule: string;
            }[];
            order: string;
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
        DepositedCustomerData: {
            /** @description False: the same was there before */
            changed: boolean;
            fields: ("name" | "phone" | "email" | "address")[];
            order: string;
            /** @example S-17 */
            seller: string;
            /** @description From 1; each deposit that says something else is a new one */
            version: number;
        };
        /** @description An order to hand over, with nothing of its customer. */
        DeskOrder: {
            /** @description A claim of the seller, which no carrier has borne out yet */
            claim?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                carrier?: string;
                /**
                 * Format: date-time
                 * @description Without a scan by then it counts as a status without a scan
                 * @example 2026-03-16T15:00:00Z
                 */
                scanBy: string;
                /** @description As it was said here */
                trackingNumber?: string;
            };
            destination: {
                country: string;
                region?: string;
            };
            orderId: string;
            /** @enum {string} */
            place: "overdue" | "today" | "next" | "later" | "said";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy: string;
        };
        DispatchedParcel: {
            carrier?: string;
            custody: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                box?: number;
                carrier?: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                hub: string;
                kind: string;
                listing?: string;
                place?: string;
                quantity?: number;
            }[];
            hub?: string;
            lacking: string[];
            lines: {
                listing: string;
                taken: number;
                wanted: number;
            }[];
            order: string;
            /** @enum {string} */
            state: "waiting" | "short" | "picking" | "picked" | "packed" | "handed_over" | "cancelled" | "on_its_way";
            tracking?: string;
        };
        DisputeAnswer: {
            /** @constant */
            answer: "accept";
            /**
             * @description Said by whoever has read what it counts as
             * @constant
             */
            understood: true;
        } | {
            /** @constant */
            answer: "state";
            text: string;
        };
        DisputeDecision: {
            /** @enum {string} */
            outcome: "seller_fault" | "carrier_fault" | "customer_fault" | "no_fault";
            reasons: ("never_handed_over" | "handed_over_late" | "inspected_not_as_described" | "inspected_damaged_by_seller" | "inspected_counterfeit" | "refund_owed" | "seller_says_so" | "conversation_shows_seller" | "lost_on_the_way" | "delivered_late" | "delivered_elsewhere" | "damaged_on_the_way" | "delivery_proved" | "inspected_as_described" | "inspected_customer_damage" | "refund_was_made" | "conversation_shows_customer" | "nothing_shown" | "sides_agree" | "outside_events" | "platform_hub" | "platform_service")[];
            /** @description As you saw it */
            version: number;
        };
        DisputeLook: {
            /** @description Why you need to read it. It is kept */
            reason: string;
        };
        DisputeLookedAt: {
            conversation: {
                about?: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "customer" | "seller";
                delivered: boolean;
                text: string | null;
            }[];
            written: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "customer" | "seller" | "staff";
                text: string | null;
            }[];
        };
        /**
         * dispute.opened
         * @description A customer disputes an order.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-12",
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
        DisputeOpening: {
            /**
             * Format: uuid
             * @description Made by whoever sends it: sent twice it is one dispute
             */
            id: string;
            /** @enum {string} */
            reason: "not_received" | "not_as_described" | "counterfeit" | "refund_missing" | "other";
            /** @description What happened. The shop reads it, with what leads off the platform covered */
            text: string;
        };
        /**
         * dispute.resolved
         * @description A dispute was decided. One alone never leads to anything.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-13",
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
        DisputeReviewAsked: {
            /** @description What was not seen or not right. Staff alone read it */
            text: string;
        };
        /**
         * dispute.reviewed
         * @description Somebody else looked at a dispute that was decided: this outcome takes the place of the first, whose lapse is taken out if it was one.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-14",
         *       "source": "/shop",
         *       "type": "dispute.reviewed",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "disputeId": "D-5",
         *         "orderId": "O-1",
         *         "outcome": "seller_fault"
         *       }
         *     }
         */
        DisputeReviewed: components["schemas"]["SellerEvent"] & {
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
            type: "dispute.reviewed";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dispute.reviewed";
        };
        DriverPass: {
            carrier: string;
            driver: string;
            id: string;
            /** @enum {string} */
            leg: "pickup" | "linehaul" | "delivery" | "all";
            /** @description For the driver’s phone, good once. Shown once, now. */
            link: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            linkUntil: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            until: string;
        };
        DriverPassRequest: {
            /**
             * @description How you call the driver: an id that means something to you only
             * @example D-17
             */
            driver: string;
            /** @description How long the shift is */
            hours: number;
        };
        DriverSession: {
            /** @description Whether calls are set up here */
            calls: boolean;
            carrier: string;
            driver: string;
            /** @enum {string} */
            leg: "pickup" | "linehaul" | "delivery" | "all";
            pass: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            until: string;
        };
        /** @description A statement as `POST /api/v1/statement` of the DSA Transparency Database takes it. */
        DsaStatement: {
            /** @description Its name there, always the same for the same decision */
            puid: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Two people open fields of one order’s customer. No value is in it. */
        Emergency: {
            acts: {
                /** @description The record of what was asked and answered */
                access?: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description Left out where time did it */
                by?: {
                    id: string;
                    name: string;
                };
                fields?: ("name" | "phone" | "email" | "address" | "first_name" | "region")[];
                /** @description What was written with it */
                note?: string;
                /** @enum {string} */
                type: "requested" | "approved" | "refused" | "withdrawn" | "lapsed" | "revealed" | "ended" | "reviewed";
            }[];
            approver?: {
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askedAt: string;
            /** @description What you may do with it now */
            can: ("approve" | "refuse" | "reveal" | "end" | "review")[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            endedAt?: string;
            fields: ("name" | "phone" | "email" | "address" | "first_name" | "region")[];
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt?: string;
            order: string;
            /** @enum {string} */
            outcome?: "justified" | "misuse";
            /** @description The review is overdue: until it is made, the requester opens nothing */
            overdue: boolean;
            /** @enum {string} */
            purpose: "fulfil" | "support" | "communicate" | "resolve";
            requester: {
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description By when somebody looks at it again
             * @example 2026-03-16T15:00:00Z
             */
            reviewDue?: string;
            seller: string;
            /** @enum {string} */
            status: "requested" | "refused" | "withdrawn" | "lapsed" | "open" | "ended" | "reviewed";
            /**
             * Format: date-time
             * @description When its time is over: to be approved, or open
             * @example 2026-03-16T15:00:00Z
             */
            until?: string;
        };
        EmergencyNote: {
            note?: string;
        };
        EmergencyRequest: {
            /** @description What is needed, and nothing more */
            fields: ("name" | "phone" | "email" | "address" | "first_name" | "region")[];
            /**
             * @description One order, and so one customer
             * @example O-1042
             */
            order: string;
            /** @enum {string} */
            purpose: "fulfil" | "support" | "communicate" | "resolve";
            /** @description Who is in danger, and why no other way does; at least 8 words */
            reason: string;
        };
        EmergencyRevealRequest: {
            fields: ("name" | "phone" | "email" | "address" | "first_name" | "region")[];
        };
        EmergencyReview: {
            /** @description What you looked at, and why you find so */
            note: string;
            /** @enum {string} */
            outcome: "justified" | "misuse";
        };
        ErasurePreview: {
            destroyed: string[];
            kept: {
                ground: string;
                what: string;
            }[];
            orders: {
                hold?: {
                    /** @enum {string} */
                    reason: "case_open" | "not_delivered" | "needed_as_evidence";
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    until?: string;
                    words: string;
                };
                /** @description True: it would be erased at once */
                now: boolean;
                order: string;
            }[];
        };
        /** @description What was erased, word for word, with the proof that the log holds its hash: for `kingston audit verify`. */
        ErasureReceipt: {
            leaf: string;
            /** @enum {string} */
            state: "recorded" | "proven";
            statement: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Something that happened, as CloudEvents 1.0 has it. */
        Event: components["schemas"]["SellerRegistered"] | components["schemas"]["OrderPlaced"] | components["schemas"]["OrderCancelled"] | components["schemas"]["OrderStatusUpdated"] | components["schemas"]["ShipmentScanned"] | components["schemas"]["RefundIssued"] | components["schemas"]["ReturnRequested"] | components["schemas"]["ReturnSent"] | components["schemas"]["ReturnReceived"] | components["schemas"]["ReturnInspected"] | components["schemas"]["ReturnClosed"] | components["schemas"]["DisputeOpened"] | components["schemas"]["DisputeResolved"] | components["schemas"]["DisputeReviewed"] | components["schemas"]["ListingInspected"] | components["schemas"]["MessageScreened"] | components["schemas"]["ConductConfirmed"] | components["schemas"]["ReviewPosted"] | components["schemas"]["AccountLinked"] | components["schemas"]["ContextDeclared"] | components["schemas"]["ContextWithdrawn"] | components["schemas"]["StockReceived"] | components["schemas"]["ActionAcknowledged"] | components["schemas"]["PlanRecorded"] | components["schemas"]["SuspensionDecided"] | components["schemas"]["ContactRecorded"] | components["schemas"]["AppealFiled"] | components["schemas"]["ReviewDecided"] | components["schemas"]["ReinstatementDecided"] | components["schemas"]["RemovalDecided"] | components["schemas"]["PayoutDue"] | components["schemas"]["PayoutHoldDecided"] | components["schemas"]["AppealDecided"] | components["schemas"]["SupportAsked"] | components["schemas"]["SupportAnswered"] | components["schemas"]["NoticeUndelivered"] | components["schemas"]["NoticeDelivered"] | components["schemas"]["TakeoverConfirmed"];
        /** @description Customer values shown to sellers, per order. */
        Exposure: {
            all: {
                /** @description Placed in the period */
                orders: number;
                /** @description First names and regions shown to sellers in conversations */
                parts: number;
                /** @description Whole values shown for each order placed; null: no order was placed */
                perOrder: number | null;
                /** @description Whole values (name, telephone number, e-mail, address) shown to sellers in the period */
                values: number;
            };
            byFulfilment: {
                /** @enum {string} */
                fulfilment: "seller" | "dispatched";
                /** @description Placed in the period */
                orders: number;
                /** @description First names and regions shown to sellers in conversations */
                parts: number;
                /** @description Whole values shown for each order placed; null: no order was placed */
                perOrder: number | null;
                /** @description Whole values (name, telephone number, e-mail, address) shown to sellers in the period */
                values: number;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
        };
        File: {
            /** @description With which appeal, or which version, it was sent; null while it was not */
            answer: number | null;
            bytes: number;
            /** @description Its matter is over: nobody can read it any more */
            destroyed: boolean;
            /** Format: uuid */
            file: string;
            height: number;
            /** @enum {string} */
            kind: "jpeg" | "png";
            /** @description Null once it was destroyed */
            name: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            uploadedAt: string;
            width: number;
        };
        Files: {
            /** @description In the order in which they were uploaded */
            items: components["schemas"]["File"][];
            /**
             * @description How many may go with one answer
             * @example 10
             */
            most: number;
        };
        FilesOfCase: {
            items: {
                /** @description With which appeal, or which version, it was sent; null while it was not */
                answer: number | null;
                bytes: number;
                /** @description Its matter is over: nobody can read it any more */
                destroyed: boolean;
                /** Format: uuid */
                file: string;
                height: number;
                /** @enum {string} */
                kind: "jpeg" | "png";
                /** @description Only for whoever holds the case */
                name: string | null;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                uploadedAt: string;
                width: number;
            }[];
            /** @description Whether whoever asks holds the case, and so may look at them */
            readable: boolean;
        };
        Finding: {
            /** @description From 0 to 1 */
            confidence: number;
            /** @description Where it ends there, exclusive */
            end: number;
            /** @enum {string} */
            kind: "email" | "phone" | "url" | "handle" | "payment_handle" | "bank_account" | "postal_address" | "off_platform_contact" | "off_platform_payment" | "marketing" | "harassment" | "threat";
            /** @description What found it */
            rule: string;
            /** @description Where it begins in the text, in UTF-16 units */
            start: number;
        };
        GivenProof: {
            /** @constant */
            by: "password";
            password: string;
        } | {
            /** @constant */
            by: "code";
            /** @description Of the authenticator app */
            code: string;
        } | {
            /** @constant */
            by: "recovery-code";
            /** @description One of ten, each good once */
            code: string;
        } | {
            /** @constant */
            by: "passkey";
            /** @description What the browser makes of `GET /auth/passkey/generate-authenticate-options` */
            response: {
                id: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description What was said, and by when a scan has to bear it out. */
        HandOver: {
            /** @description A claim of the seller, which no carrier has borne out yet */
            claim: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                carrier?: string;
                /**
                 * Format: date-time
                 * @description Without a scan by then it counts as a status without a scan
                 * @example 2026-03-16T15:00:00Z
                 */
                scanBy: string;
                /** @description As it was said here */
                trackingNumber?: string;
            };
            orderId: string;
        };
        /** @description A message that waits for staff, without anything of its text. */
        HeldMessage: {
            id: string;
            /** @description What the screen found, each kind once */
            kinds: ("email" | "phone" | "url" | "handle" | "payment_handle" | "bank_account" | "postal_address" | "off_platform_contact" | "off_platform_payment" | "marketing" | "harassment" | "threat")[];
            order: string;
            /** @description How many it has */
            pictures: number;
            /**
             * @description Why the other side has reported it
             * @enum {string}
             */
            reported?: "harassment" | "threat" | "off_platform" | "payment_outside" | "fraud" | "other";
            /** @description Sent although its sender had been told before */
            retried: boolean;
            seller: string;
            /** @enum {string} */
            sender: "seller" | "customer";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            sentAt: string;
            /** @enum {string} */
            state: "delivered" | "masked" | "held" | "blocked";
            /**
             * @description An order; or an order and a return or dispute of it, `O-1042~R-7`
             * @example O-1042
             */
            thread: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            waitsSince: string;
        };
        HeldMessageDecided: {
            /**
             * @description The breach that was confirmed. A customer’s message is none
             * @enum {string}
             */
            breach?: "customer_data_marketing" | "customer_data_mailing_list" | "customer_data_third_party" | "customer_data_storage" | "off_platform_contact" | "illegal_goods" | "counterfeit_goods" | "off_platform_payment" | "fake_tracking" | "fake_delivery" | "harassment" | "threat" | "fraud" | "platform_abuse" | "ban_evasion" | "stock_misdeclared";
            /** @enum {string} */
            decision: "release" | "mask" | "block" | "confirm";
            id: string;
            /** @enum {string} */
            state: "delivered" | "masked" | "held" | "blocked";
        };
        HeldMessageDecision: {
            /**
             * @description With `confirm` of a seller’s message: which breach it is. Left out, the gravest that what was found in it says
             * @enum {string}
             */
            breach?: "customer_data_marketing" | "customer_data_mailing_list" | "customer_data_third_party" | "customer_data_storage" | "off_platform_contact" | "illegal_goods" | "counterfeit_goods" | "off_platform_payment" | "fake_tracking" | "fake_delivery" | "harassment" | "threat" | "fraud" | "platform_abuse" | "ban_evasion" | "stock_misdeclared";
            /** @enum {string} */
            decision: "release" | "mask" | "block" | "confirm";
            /** @description In a sentence. Kept sealed with your name; nothing of what people wrote belongs in it */
            reason: string;
        };
        HeldMessageLook: {
            /** @description In a sentence. Kept sealed with your name; nothing of what people wrote belongs in it */
            reason: string;
        };
        HeldMessageOpened: {
            /** @description What was said before it, at most 20, the oldest first */
            before: {
                findings: components["schemas"]["MessageFinding"][];
                /** Format: uuid */
                id: string;
                pictures: components["schemas"]["HeldPicture"][];
                /** @enum {string} */
                sender: "seller" | "customer";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                sentAt: string;
                /** @enum {string} */
                state: "delivered" | "masked" | "held" | "blocked";
                /** @description As it was written. Null: destroyed */
                text: string | null;
            }[];
            /** @description What can be confirmed of it, the gravest first. Of a customer’s message: nothing */
            breaches: {
                found: boolean;
                /** @enum {string} */
                kind: "customer_data_marketing" | "customer_data_mailing_list" | "customer_data_third_party" | "customer_data_storage" | "off_platform_contact" | "illegal_goods" | "counterfeit_goods" | "off_platform_payment" | "fake_tracking" | "fake_delivery" | "harassment" | "threat" | "fraud" | "platform_abuse" | "ban_evasion" | "stock_misdeclared";
            }[];
            findings: components["schemas"]["MessageFinding"][];
            message: components["schemas"]["HeldMessage"];
            pictures: components["schemas"]["HeldPicture"][];
            /** @description As it was written. Null: destroyed */
            text: string | null;
        };
        HeldPicture: {
            /** @description For whoever cannot see it, by its sender; empty: there is none */
            description: string;
            height: number;
            /** Format: uuid */
            id: string;
            read: {
                /** @enum {string} */
                part: "text" | "codes" | "description";
                text: string;
            }[];
            /**
             * @description Of one’s own side: whether what it says could be read. What could not be waits for a person
             * @enum {string}
             */
            reading: "read" | "unsure" | "failed";
            /**
             * @description `withheld`: something in it leads off the platform, or a person has taken it out: the other side does not see it
             * @enum {string}
             */
            state: "shown" | "withheld" | "destroyed";
            width: number;
        };
        HubBox: {
            arrived: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            arrivedAt?: string;
            box: number;
            boxes: number;
            consignment: string;
            counted?: {
                listing: string;
                quantity: number;
            }[];
            declared: {
                listing: string;
                quantity: number;
            }[];
            /** @description Of its listings, what lies on the dock to be put away */
            dock: {
                listing: string;
                quantity: number;
            }[];
            hub: string;
            seller: string;
            /** @enum {string} */
            state: "planned" | "sent" | "receiving" | "received" | "closed" | "cancelled";
        };
        HubCommandAnswers: {
            answers: {
                /** @description It had been taken in before; this is what was answered then */
                again: boolean;
                box?: components["schemas"]["HubBox"];
                /** @description Why it was not done */
                code?: string;
                detail: string;
                id: string;
                /** @enum {string} */
                outcome: "done" | "refused";
                parcel?: components["schemas"]["HubParcel"];
                title: string;
            }[];
        };
        HubCommands: {
            commands: ({
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "start";
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "take_over";
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "pick";
                /** @example L-17 */
                listing: string;
                /**
                 * @description The shelf; absent: one that has enough
                 * @example A-03
                 */
                place?: string;
                /** @default 1 */
                quantity: number;
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "short";
                /** @example L-17 */
                listing: string;
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "put_back";
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "pack";
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "repack";
            } | {
                /**
                 * @description As the carrier’s own scans name it
                 * @example Island Couriers
                 */
                carrier: string;
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "hand_over";
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "arrive";
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /** @description All that was found */
                found: {
                    /** @example L-17 */
                    listing: string;
                    quantity: number;
                }[];
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "count";
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "close";
                /**
                 * @description Close it also though boxes have not come
                 * @default false
                 */
                missing: boolean;
            } | {
                /** @description As scanned or typed */
                code: string;
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * @description As the shelf is labelled
                 * @default DOCK
                 * @example A-03
                 */
                from: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "put_away";
                /** @example L-17 */
                listing: string;
                /**
                 * @description As the shelf is labelled
                 * @example A-03
                 */
                place: string;
                quantity: number;
            } | {
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "count_shelf";
                /** @example L-17 */
                listing: string;
                /**
                 * @description As the shelf is labelled
                 * @example A-03
                 */
                place: string;
                quantity: number;
                /** @example S-17 */
                seller: string;
            } | {
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "quarantine";
                /** @example L-17 */
                listing: string;
                /**
                 * @description As the shelf is labelled
                 * @example A-03
                 */
                place: string;
                quantity: number;
                /** @example S-17 */
                seller: string;
            } | {
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "release";
                /** @example L-17 */
                listing: string;
                /**
                 * @description As the shelf is labelled
                 * @example A-03
                 */
                place: string;
                quantity: number;
                /** @example S-17 */
                seller: string;
            } | {
                /**
                 * Format: date-time
                 * @description When it was done at the desk; it may have waited since for a connection
                 * @example 2026-03-16T15:00:00Z
                 */
                doneAt: string;
                /**
                 * Format: uuid
                 * @description Made by whoever sends it: sent again under it, it is done once
                 */
                id: string;
                /** @constant */
                kind: "remove";
                /** @example L-17 */
                listing: string;
                quantity: number;
                /** @example S-17 */
                seller: string;
            })[];
            /**
             * @description A hub, as `GET /v1/hub/hubs` names it
             * @example Kingston
             */
            hub: string;
        };
        HubParcel: {
            /** @description The order was cancelled: put back what was taken */
            cancelled: boolean;
            carrier?: string;
            destination: {
                country: string;
                region?: string;
            };
            holder?: {
                id: string;
                name: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                since: string;
            };
            hub?: string;
            /** @description Listings of which the hub has not enough for it */
            lacking: string[];
            lines: {
                listing: string;
                shelves: {
                    place: string;
                    units: number;
                }[];
                taken: number;
                wanted: number;
            }[];
            order: string;
            seller: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy: string;
            /** @enum {string} */
            state: "waiting" | "short" | "picking" | "picked" | "packed" | "handed_over";
            tracking?: string;
        };
        HubParcelWhole: {
            /** @description The order was cancelled: put back what was taken */
            cancelled: boolean;
            carrier?: string;
            custody: components["schemas"]["CustodyEntry"][];
            destination: {
                country: string;
                region?: string;
            };
            holder?: {
                id: string;
                name: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                since: string;
            };
            hub?: string;
            /** @description Listings of which the hub has not enough for it */
            lacking: string[];
            lines: {
                listing: string;
                shelves: {
                    place: string;
                    units: number;
                }[];
                taken: number;
                wanted: number;
            }[];
            order: string;
            seller: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy: string;
            /** @enum {string} */
            state: "waiting" | "short" | "picking" | "picked" | "packed" | "handed_over";
            tracking?: string;
        };
        HubReturn: {
            closed?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                why: "withdrawn" | "not_sent" | "no_refund";
            };
            /** @enum {string} */
            fulfilment: "seller" | "dispatched";
            inspection?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "seller" | "kingston";
                checks?: components["schemas"]["ReturnChecks"];
                /**
                 * @description Where the goods go: among the stock, or apart from it
                 * @enum {string}
                 */
                disposition?: "restock" | "quarantine";
                /** @enum {string} */
                outcome: "as_described" | "not_as_described" | "damaged_by_seller" | "damaged_in_transit" | "counterfeit" | "customer_damage";
            };
            /** @description What it holds, as far as the order said */
            listings: string[];
            /** @description What whoever asks may do to it now */
            may: ("withdraw" | "lapse" | "send" | "receive" | "inspect" | "refund" | "refuse")[];
            /** @description What is to be done next; left out: it is over */
            next?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                by?: string;
                /** @enum {string} */
                do: "send" | "carry" | "inspect" | "refund";
                late: boolean;
                /** @enum {string} */
                who: "customer" | "carrier" | "seller" | "hub" | "platform";
            };
            order: string;
            /**
             * @description As the customer gave it; not where the hub inspects
             * @enum {string}
             */
            reason?: "changed_mind" | "does_not_fit" | "wrong_item" | "not_as_described" | "damaged" | "does_not_work" | "counterfeit" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            receivedAt?: string;
            refunds: {
                amount: {
                    amount: string;
                    currency: string;
                };
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "seller" | "platform";
                reviewed: boolean;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            requestedAt: string;
            return: string;
            seller: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            sentAt?: string;
            /** @enum {string} */
            state: "requested" | "sent" | "received" | "inspected" | "refunded" | "refused" | "withdrawn" | "lapsed";
            /**
             * @description Whether it began on these pages
             * @enum {string}
             */
            toldBy: "customer" | "marketplace";
            /** @description Of the return as it was looked at */
            version: number;
        };
        HubReturnInspectionRequest: {
            checks: components["schemas"]["ReturnChecks"];
            /**
             * @description Where the goods go: among the stock, or apart from it
             * @enum {string}
             */
            disposition: "restock" | "quarantine";
            /** @enum {string} */
            outcome: "as_described" | "not_as_described" | "damaged_by_seller" | "damaged_in_transit" | "counterfeit" | "customer_damage";
            /** @description Of the return as it was looked at */
            version: number;
        };
        Hubs: {
            /** @description That have keys to scan labels with; told to who works in a hub */
            carriers: string[];
            hubs: string[];
        };
        HubStock: {
            found: number;
            hub: string;
            /** @description Taken for parcels that have not left */
            inParcels: number;
            left: number;
            listing: string;
            lost: number;
            /** @description On shelves */
            onHand: number;
            /** @description Kept apart until somebody has looked */
            quarantined: number;
            received: number;
            removed: number;
            /** @description Of those, promised to orders that wait */
            reserved: number;
            returned: number;
        };
        Incident: {
            claimedBy?: {
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            closedAt?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            destroyedAt?: string;
            entries: {
                /** @enum {string} */
                act: "claim" | "note" | "close" | "add";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description Nobody: whoever reported it */
                by?: {
                    id: string;
                    name: string;
                };
                /** @description Null where nothing was said, or once it was destroyed */
                text: string | null;
            }[];
            /** @enum {string} */
            kind: "seen" | "contacted" | "lost_or_copied" | "other";
            /** @enum {string} */
            outcome?: "confirmed" | "not_confirmed" | "not_about_data";
            reference: string;
            /** @description What was reported; null once it was destroyed */
            report: {
                contact?: string;
                order?: string;
                shop?: string;
                text: string;
            } | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            reportedAt: string;
            /**
             * @description As what somebody reported it; never who
             * @enum {string}
             */
            reporter: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator" | "program" | "nobody";
            /** @enum {string} */
            status: "received" | "claimed" | "closed" | "destroyed";
        };
        IncidentAddition: {
            code: string;
            /** @description What else there is to say */
            text: string;
        };
        IncidentClaim: {
            /**
             * @description Also from a colleague who has it
             * @default false
             */
            takeOver: boolean;
        };
        IncidentClosing: {
            /** @description What whoever reported it reads: what was found and done */
            answer: string;
            /** @enum {string} */
            outcome: "confirmed" | "not_confirmed" | "not_about_data";
        };
        IncidentLine: {
            claimedBy?: {
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            closedAt?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            destroyedAt?: string;
            /** @enum {string} */
            kind: "seen" | "contacted" | "lost_or_copied" | "other";
            /** @enum {string} */
            outcome?: "confirmed" | "not_confirmed" | "not_about_data";
            reference: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            reportedAt: string;
            /**
             * @description As what somebody reported it; never who
             * @enum {string}
             */
            reporter: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator" | "program" | "nobody";
            /** @enum {string} */
            status: "received" | "claimed" | "closed" | "destroyed";
        };
        IncidentNote: {
            text: string;
        };
        IncidentReceived: {
            /** @description Opens the status of the report; keep it, nobody can find it again */
            code: string;
            /** @example 7KQ2-M9XD-04TR */
            reference: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            reportedAt: string;
        };
        IncidentReport: {
            /**
             * Format: email
             * @description Where an answer may go. Without it, the answer stands where the report’s status does
             */
            contact?: string;
            /**
             * @description What happened, as near as it comes
             * @enum {string}
             */
            kind: "seen" | "contacted" | "lost_or_copied" | "other";
            /**
             * @description Which order it is about
             * @example O-1042
             */
            order?: string;
            /** @description Which shop it is about, by its name */
            shop?: string;
            /** @description What happened, in own words */
            text: string;
        };
        IncidentsPage: {
            items: components["schemas"]["IncidentLine"][];
            next: string | null;
        };
        IncidentStatus: {
            /** @description What was said after the report */
            added: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
            }[];
            /** @description Our words to whoever reported it; null: none, or destroyed */
            answer: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            closedAt?: string;
            /**
             * Format: date-time
             * @description When what was written is destroyed
             * @example 2026-03-16T15:00:00Z
             */
            destroyedAt?: string;
            /** @enum {string} */
            kind: "seen" | "contacted" | "lost_or_copied" | "other";
            /** @enum {string} */
            outcome?: "confirmed" | "not_confirmed" | "not_about_data";
            reference: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            reportedAt: string;
            /** @enum {string} */
            status: "received" | "being_looked_at" | "closed";
        };
        InspectionRequest: {
            /** @description A listing that the action cites */
            listingId: string;
        };
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
            /** @description Of a carrier’s key: whose parcels it opens */
            carrier?: components["schemas"]["CarrierBinding"];
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
            scopes: ("events:write" | "standing:read" | "capabilities:read" | "preview:write" | "decisions:read" | "webhooks:manage" | "mail:report" | "customer-data:write" | "messages:screen" | "labels:resolve")[];
        };
        LabelBatch: {
            labels: {
                order: string;
                /** @description The number of the label among those of its order */
                serial: number;
            }[];
            /** @description Of the day, so many more did not fit: make another batch */
            left: number;
            /** @description Orders that were asked for and have no label */
            without: {
                /** @enum {string} */
                code: "hub-ships" | "seller-ships" | "handed-over" | "delivered" | "cancelled" | "unknown-order";
                order: string;
                reason: string;
            }[];
        };
        LabelBatchRequest: {
            orders: string[];
            /**
             * @default a4
             * @enum {string}
             */
            size: "4x6" | "a6" | "a4";
            /**
             * @description How the code is drawn
             * @default code128
             * @enum {string}
             */
            symbol: "code128" | "datamatrix" | "qr";
        } | {
            /**
             * Format: date
             * @description All that must be handed over by the end of that day
             * @example 2026-03-20
             */
            shipBy: string;
            /**
             * @default a4
             * @enum {string}
             */
            size: "4x6" | "a6" | "a4";
            /**
             * @description How the code is drawn
             * @default code128
             * @enum {string}
             */
            symbol: "code128" | "datamatrix" | "qr";
        };
        LabelCall: {
            access: string;
            /** @description Leads to the customer, from the number that was named only */
            dial: string;
            /**
             * Format: date-time
             * @description Until when it does
             * @example 2026-03-16T15:00:00Z
             */
            until: string;
        };
        LabelCallRequest: {
            /**
             * @description As scanned or typed
             * @example 7K2M 9QXT …
             */
            code: string;
            /** @description The number that will be called from; it is kept nowhere */
            from: string;
        };
        /** @description The label that is good now */
        LabelReprint: {
            order: string;
            /** @description The number of the label among those of its order */
            serial: number;
        };
        LabelReprintRequest: {
            /**
             * @description Why another one is needed
             * @enum {string}
             */
            reason: "damaged" | "unreadable" | "lost" | "seen_by_others";
            /** @description The label that dies */
            replaces: number;
        };
        LabelResolution: {
            /** @description Names this access in every record of it */
            access: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            kept: {
                /** @enum {string} */
                field: "name" | "address";
                reason: string;
                rule: string;
            }[];
            /** @description A call can be put through: `POST /v1/labels/calls` */
            maskedCall: boolean;
            order: string;
            /** @description How long it may stay on a screen */
            seconds: number;
            shown: {
                /** @enum {string} */
                field: "name" | "address";
                reason: string;
                rule: string;
                value: string | {
                    city: string;
                    country: string;
                    lines: string[];
                    postcode?: string;
                    region?: string;
                };
            }[];
        };
        LabelResolutionRequest: {
            /**
             * @description As scanned or typed
             * @example 7K2M 9QXT …
             */
            code: string;
            /**
             * @description There is no other one for carriers
             * @default fulfil
             * @constant
             */
            purpose: "fulfil";
        };
        LabelScan: {
            access: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            order: string;
            /** @example carrier.leg */
            rule: string;
            /** @enum {string} */
            what: "shown" | "refused" | "call";
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
            excuse?: "weather" | "customs" | "platform_slowdown" | "takeover";
            /** @description Id of the context, or of the takeover, that excuses it */
            excusedBy?: string;
            /**
             * Format: date-time
             * @description When that began
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
        LinkExplanationRequest: {
            /**
             * @description Ids of own files, uploaded for this
             * @default []
             */
            files: string[];
            /** @enum {string} */
            kind: "household" | "shared_office" | "agency" | "bought_business" | "other";
            /** @description In own words; with `other` it must say something. Sealed like every free text */
            text?: string;
        };
        /**
         * listing.inspected
         * @description A listing was looked at. What a report or a program found counts once it is confirmed.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-15",
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
                /** @description Who of the staff decided: the id of the person */
                person?: string;
                /** @description Reference of the reason that was given, which is stored apart */
                reasonRef?: string;
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
        ListingTask: {
            /** @description Of the request that waits */
            askedAt: string | null;
            /** @description The events that the action cites about it */
            because: string[];
            doneAt: string | null;
            /** @description By when somebody looks at it */
            dueAt: string | null;
            listingId: string;
            /** @description The last inspection found it still inaccurate, and why; it counts for nothing */
            refused: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                reason: string | null;
            } | null;
            /**
             * @description `open`: mend it, then ask for an inspection; `waiting`: somebody looks; `done`: it was found accurate
             * @enum {string}
             */
            state: "open" | "waiting" | "done";
        };
        ListingTasks: {
            items: components["schemas"]["ListingTask"][];
        };
        Marketplace: {
            /**
             * @description What time it is here: wall time, or that of the latest event
             * @enum {string}
             */
            clock: "wall" | "events";
            /** @description How customers come here */
            customers: {
                /** @description Whether its own sign-in leads here, at `/v1/customer-sign-in` */
                signIn: boolean;
                /** @description Where customers find their orders at the marketplace */
                url?: string;
            };
            /** @description The demonstration: who can sign in, and how much of its past has been played */
            demo: {
                /** @description As whom one can come from its marketplace, on this machine */
                customers: {
                    customer: string;
                    orders: number;
                }[];
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
             * @description What you may do, for your `own` seller, for `all`, or for your`self` alone
             * @example {
             *       "standing.read": "own"
             *     }
             */
            permissions: {
                [key: string]: "own" | "all" | "self";
            };
            /** @description Somebody asked to be let in as you without it */
            recovery?: components["schemas"]["RunningRecovery"];
            /** @enum {string} */
            role: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator";
            /** @description Whether signing in takes a code as well as the password */
            secondStep: boolean;
            /**
             * @description Let in without the second step: nothing else may be done until a new one is set up
             * @constant
             */
            secondStepDue?: true;
            /** @example S-17 */
            sellerId?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            signedInUntil: string;
        } | {
            /** @description The reference that the marketplace gives with each order */
            id: string;
            /**
             * @description Somebody who came from the marketplace; nothing else is known of them
             * @constant
             */
            kind: "customer";
            /** @description Where to come from again */
            marketplaceUrl?: string;
            /**
             * @description What you may do, for your `own` seller, for `all`, or for your`self` alone
             * @example {
             *       "standing.read": "own"
             *     }
             */
            permissions: {
                [key: string]: "own" | "all" | "self";
            };
            /**
             * Format: date-time
             * @description Until then what reaches far may be done without coming again
             * @example 2026-03-16T15:00:00Z
             */
            provenUntil: string;
            /**
             * Format: date-time
             * @description Without a further request
             * @example 2026-03-16T15:00:00Z
             */
            signedInUntil: string;
        } | {
            carrier?: components["schemas"]["CarrierBinding"];
            id: string;
            /** @enum {string} */
            keyKind: "integrator" | "carrier";
            /** @constant */
            kind: "key";
            /**
             * @description What you may do, for your `own` seller, for `all`, or for your`self` alone
             * @example {
             *       "standing.read": "own"
             *     }
             */
            permissions: {
                [key: string]: "own" | "all" | "self";
            };
            scopes: ("events:write" | "standing:read" | "capabilities:read" | "preview:write" | "decisions:read" | "webhooks:manage" | "mail:report" | "customer-data:write" | "messages:screen" | "labels:resolve")[];
        };
        Message: {
            /** @description Who of one’s own shop wrote it. Never told to the other side */
            by?: {
                id: string;
                name: string;
            };
            /** @description Of one’s own side, where something is masked: what the other side reads */
            delivered?: string | null;
            /**
             * Format: date-time
             * @description When the other side could read it first
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            /** @description Of one’s own side only */
            findings: components["schemas"]["MessageFinding"][];
            /** Format: uuid */
            id: string;
            /** @description Of one’s own side */
            own: boolean;
            pictures: components["schemas"]["MessagePicture"][];
            /** @description Of one’s own: the other side has seen it; of the other: one’s own side has */
            read: boolean;
            /** @description Somebody of one’s own side has reported it */
            reported: boolean;
            /** @enum {string} */
            sender: "seller" | "customer";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            sentAt: string;
            /** @enum {string} */
            state: "delivered" | "masked" | "held" | "blocked";
            /** @description Of one’s own side: as it was written. Of the other: as it was delivered. Null: destroyed */
            text: string | null;
        };
        MessageFinding: {
            confidence: number;
            /** @description Where it ends there, exclusive */
            end: number;
            /** @description Found in a picture: the offsets are those of what was read there. Missing: in the text */
            in?: {
                /** @enum {string} */
                part: "text" | "codes" | "description";
                /** Format: uuid */
                picture: string;
            };
            /** @enum {string} */
            kind: "email" | "phone" | "url" | "handle" | "payment_handle" | "bank_account" | "postal_address" | "off_platform_contact" | "off_platform_payment" | "marketing" | "harassment" | "threat";
            rule?: string;
            /** @description Where it begins in the text as it was sent, in UTF-16 units */
            start: number;
        };
        MessagePicture: {
            /** @description For whoever cannot see it, by its sender; empty: there is none */
            description: string;
            height: number;
            /** Format: uuid */
            id: string;
            /**
             * @description Of one’s own side: whether what it says could be read. What could not be waits for a person
             * @enum {string}
             */
            reading?: "read" | "unsure" | "failed";
            /**
             * @description `withheld`: something in it leads off the platform, or a person has taken it out: the other side does not see it
             * @enum {string}
             */
            state: "shown" | "withheld" | "destroyed";
            width: number;
        };
        MessageReport: {
            /** @enum {string} */
            reason: "harassment" | "threat" | "off_platform" | "payment_outside" | "fraud" | "other";
        };
        MessageReported: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            reportedAt: string;
        };
        MessageRequest: {
            /**
             * @description Sent although the answer before was `coached` for the same id and text: it goes as far as its verdict lets it
             * @default false
             */
            coached: boolean;
            /**
             * Format: uuid
             * @description A random UUID of whoever sends it: sent again with the same text it is one message
             */
            id: string;
            /**
             * @description As their uploads answered them; what they say is screened with the text
             * @default []
             */
            pictures: {
                /** @default  */
                description: string;
                /** Format: uuid */
                id: string;
            }[];
            /** @description At most 4000 UTF-16 units; empty only with pictures */
            text: string;
        };
        /**
         * message.screened
         * @description A message was screened; tells the kinds of what was found, never the text.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-16",
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
        MessageSent: {
            /** @description What the other side reads; null where it reads nothing */
            delivered: string | null;
            findings: components["schemas"]["MessageFinding"][];
            /** @description Missing where nothing was sent */
            message?: components["schemas"]["Message"];
            /** @enum {string} */
            outcome: "delivered" | "masked" | "held" | "blocked" | "coached";
            /** @description Of `coached`: what was read in pictures in which something was found */
            read: components["schemas"]["PictureRead"][];
            /** @enum {string} */
            verdict: "deliver" | "mask" | "hold" | "block";
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
        MyRecovery: {
            /** @description Whether it can be asked for here: it takes a mail server */
            possible: boolean;
            running?: components["schemas"]["RunningRecovery"];
            waitHours: number;
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
             * @description When it was first opened in the console, or taken by a mail server without coming back, or told by a person
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
            kind: "warning.issued" | "restriction.applied" | "suspension.proposed" | "suspension.applied" | "removal.proposed" | "removal.noticed" | "account.removed" | "action.expired" | "action.lifted" | "action.withdrawn" | "action.extended" | "action.review" | "action.reduced" | "reminder" | "address.bounced" | "account.linked" | "payout.held" | "payout.released" | "payout.hold.decided" | "dispute.opened" | "dispute.overdue" | "dispute.resolved" | "dispute.reopened" | "dispute.reviewed" | "policy.changed";
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
             * @description When all mail of it had come back or was given up, and nobody had opened it
             * @example 2026-03-16T15:00:00Z
             */
            undeliveredAt?: string;
            /**
             * Format: date-time
             * @description From when on it could be read here
             * @example 2026-03-16T15:00:00Z
             */
            writtenAt: string;
        };
        /**
         * notice.delivered
         * @description What the seller was told of an action has reached somebody: the clock runs from then on.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-37",
         *       "source": "/shop",
         *       "type": "notice.delivered",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1"
         *       }
         *     }
         */
        NoticeDelivered: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
            };
            /** @constant */
            type: "notice.delivered";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "notice.delivered";
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
            switchedOff: ("endings" | "reports" | "messages")[];
        };
        NoticePreferencesChange: {
            /**
             * @description Says that your address works again
             * @constant
             */
            reachable?: true;
            switchedOff: ("endings" | "reports" | "messages")[];
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
             * @description When it was first opened in the console, or taken by a mail server without coming back, or told by a person
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            /** @example S-17~d3 */
            id: string;
            /** @enum {string} */
            kind: "warning.issued" | "restriction.applied" | "suspension.proposed" | "suspension.applied" | "removal.proposed" | "removal.noticed" | "account.removed" | "action.expired" | "action.lifted" | "action.withdrawn" | "action.extended" | "action.review" | "action.reduced" | "reminder" | "address.bounced" | "account.linked" | "payout.held" | "payout.released" | "payout.hold.decided" | "dispute.opened" | "dispute.overdue" | "dispute.resolved" | "dispute.reopened" | "dispute.reviewed" | "policy.changed";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt?: string;
            title: components["schemas"]["Sentence"];
            /**
             * Format: date-time
             * @description When all mail of it had come back or was given up, and nobody had opened it
             * @example 2026-03-16T15:00:00Z
             */
            undeliveredAt?: string;
        };
        /**
         * notice.undelivered
         * @description What the seller was told of an action reached nobody: the clock of ignoring it has not run since it began.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-36",
         *       "source": "/shop",
         *       "type": "notice.undelivered",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1"
         *       }
         *     }
         */
        NoticeUndelivered: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
            };
            /** @constant */
            type: "notice.undelivered";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "notice.undelivered";
        };
        /** @description Everything that its seller may know of an order. Of its customer it has nothing. */
        Order: {
            /**
             * Format: date-time
             * @description The first scan that shows the parcel with a carrier
             * @example 2026-03-16T15:00:00Z
             */
            acceptedAt?: string;
            cancelled?: {
                by: string;
                reason: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            cancelledAt?: string;
            cases: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                endedAt?: string;
                id: string;
                /** @enum {string} */
                kind: "return" | "dispute";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                openedAt: string;
                /**
                 * @description Of a dispute, once it is told
                 * @example not_received
                 */
                reason?: string;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            deliverBy: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            destination: {
                country: string;
                region?: string;
            };
            /** @enum {string} */
            fulfilment: "seller" | "dispatched";
            /** @description Whether it crosses a border, where it was told */
            international?: boolean;
            items: {
                listingId: string;
            }[];
            lapses: {
                /** @description What exactly it is about, where its metric does not say */
                about?: string;
                /** @description The action that cites it, or in whose cure period it fell */
                action?: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                excuse?: {
                    context: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    from?: string;
                    kind?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    to?: string;
                };
                /** @description The event that is cited for it */
                id: string;
                /** @enum {string} */
                metric: "late_dispatch" | "late_cancellation" | "improper_status" | "listing_inaccuracy" | "early_refund" | "order_defect";
                /** @enum {string} */
                state: "counting" | "excused" | "passed_over" | "used" | "merged" | "overturned" | "spent" | "in_shadow";
            }[];
            openCases: {
                /** @enum {string} */
                kind: "return" | "dispute";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                openedAt: string;
                /**
                 * @description Of a dispute, once it is told
                 * @example not_received
                 */
                reason?: string;
            }[];
            orderId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy: string;
            /**
             * @description `delivered` wins over whatever was said besides
             * @enum {string}
             */
            state: "paid" | "handed_over" | "delivered" | "cancelled";
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
        OrderLabels: {
            /** @description Whether the parcel takes a customs form */
            customsForm: boolean;
            labels: {
                /**
                 * Format: date-time
                 * @description Since when it opens nothing
                 * @example 2026-03-16T15:00:00Z
                 */
                endedAt?: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                issuedAt: string;
                issuedBy: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                reprintReason?: "damaged" | "unreadable" | "lost" | "seen_by_others";
                /** @description The number of the label among those of its order */
                serial: number;
                /** @enum {string} */
                state: "current" | "voided" | "ended";
                voidedBy?: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                why?: "reprinted" | "address-corrected" | "key-changed" | "order-cancelled";
            }[];
            order: string;
            print: {
                /** @constant */
                allowed: true;
            } | {
                /** @constant */
                allowed: false;
                /** @enum {string} */
                code: "hub-ships" | "seller-ships" | "handed-over" | "delivered" | "cancelled" | "unknown-order";
                reason: string;
            };
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
        /** @description An order, with nothing of its customer. */
        OrderSummary: {
            /**
             * Format: date-time
             * @description The first scan that shows the parcel with a carrier
             * @example 2026-03-16T15:00:00Z
             */
            acceptedAt?: string;
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
            deliverBy: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            destination: {
                country: string;
                region?: string;
            };
            /** @enum {string} */
            fulfilment: "seller" | "dispatched";
            openCases: {
                /** @enum {string} */
                kind: "return" | "dispute";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                openedAt: string;
                /**
                 * @description Of a dispute, once it is told
                 * @example not_received
                 */
                reason?: string;
            }[];
            orderId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy: string;
            /**
             * @description `delivered` wins over whatever was said besides
             * @enum {string}
             */
            state: "paid" | "handed_over" | "delivered" | "cancelled";
        };
        OrderTracking: {
            claims: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "seller" | "kingston";
                carrier?: string;
                detail: string;
                /** @description Its check digit is another one: it was probably mistyped */
                numberIsWrong: boolean;
                /** @enum {string} */
                standing: "confirmed" | "waiting" | "late" | "without_fact" | "contradicted" | "number_taken";
                /** @enum {string} */
                status: "shipped" | "delivered";
                trackingNumber?: string;
                /**
                 * Format: date-time
                 * @description By when a carrier has to have confirmed it
                 * @example 2026-03-16T15:00:00Z
                 */
                until: string;
            }[];
            /** @enum {string} */
            fulfilment: "seller" | "dispatched";
            next: {
                /** @enum {string} */
                code: "cancelled" | "await_shipment" | "await_first_scan" | "on_its_way" | "at_customs" | "at_the_door" | "carrier_has_trouble" | "goes_back" | "arrived" | "does_not_fit";
                detail: string;
            };
            orderId: string;
            parcels: {
                carriers: string[];
                /** @enum {string} */
                confidence: "certain" | "likely" | "contradictory";
                reasons: {
                    /** @enum {string} */
                    code: "complete" | "acceptance_missing" | "quiet" | "number_mistyped" | "before_order" | "bound_elsewhere" | "delivered_elsewhere" | "after_delivery" | "delivered_after_return" | "carriers_by_turns";
                    detail: string;
                }[];
                /** @description The latest last */
                scans: {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    at: string;
                    carrier: string;
                    /** @description In which contradictions it takes part */
                    doubts: ("complete" | "acceptance_missing" | "quiet" | "number_mistyped" | "before_order" | "bound_elsewhere" | "delivered_elsewhere" | "after_delivery" | "delivered_after_return" | "carriers_by_turns")[];
                    region?: string;
                    /** @enum {string} */
                    scan: "accepted" | "in_transit" | "customs" | "out_for_delivery" | "delivered" | "exception" | "returned";
                    /**
                     * @description `kingston`: the marketplace’s hub
                     * @enum {string}
                     */
                    source: "carrier" | "kingston";
                }[];
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                since: string;
                /** @enum {string} */
                state: "accepted" | "in_transit" | "customs" | "out_for_delivery" | "delivered" | "exception" | "returned";
                trackingNumber: string;
            }[];
            /** @enum {string} */
            state: "paid" | "handed_over" | "delivered" | "cancelled";
        };
        Overturns: {
            budget: {
                /** @description Of at least so many decided appeals */
                cases: number;
                /** @description A rule overturned in more than this share goes into shadow by itself */
                overturned: number;
            };
            items: {
                decided: number;
                /** @description Judged and shown; it moves nobody */
                inShadow: boolean;
                /** @description Null: from the beginning, or not in shadow */
                inShadowSince: string | null;
                overBudget: boolean;
                overturned: number;
                reduced: number;
                /** @description Overturned of decided */
                share: number;
                violation: string;
                /** @description Sellers that it would have moved since it has been in shadow */
                wouldHaveMoved: number;
            }[];
        };
        /** @description Everything that is known of the customer, made when it was asked for. */
        OwnDataCopy: {
            /** @constant */
            format: "kingston-trust/own-data/1";
        } & {
            [key: string]: unknown;
        };
        OwnDispute: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            answerBy?: string;
            /** @enum {string} */
            answered?: "stated" | "overdue" | "not_asked";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askAgainUntil?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            decideBy?: string;
            /** @description The last one holds; one before it was looked at again */
            decisions: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at?: string;
                /** @enum {string} */
                by: "customer" | "seller" | "staff" | "marketplace";
                /** @enum {string} */
                outcome: "seller_fault" | "customer_fault" | "carrier_fault" | "no_fault" | "withdrawn";
                reasons: {
                    /** @enum {string} */
                    ruling: "never_handed_over" | "handed_over_late" | "inspected_not_as_described" | "inspected_damaged_by_seller" | "inspected_counterfeit" | "refund_owed" | "seller_says_so" | "conversation_shows_seller" | "lost_on_the_way" | "delivered_late" | "delivered_elsewhere" | "damaged_on_the_way" | "delivery_proved" | "inspected_as_described" | "inspected_customer_damage" | "refund_was_made" | "conversation_shows_customer" | "nothing_shown" | "sides_agree" | "outside_events" | "platform_hub" | "platform_service";
                    words: string;
                }[];
                words: string;
            }[];
            /**
             * @description How it ended, once it has
             * @enum {string}
             */
            how?: "accepted" | "withdrawn" | "elsewhere" | "final" | "reviewed";
            /** @example D-7 */
            id: string;
            may: ("withdraw" | "ask_again")[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt?: string;
            order: string;
            /** @enum {string} */
            reason?: "not_received" | "not_as_described" | "counterfeit" | "refund_missing" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            reviewBy?: string;
            said: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "customer" | "seller";
                /**
                 * @description How the other side reads it
                 * @enum {string}
                 */
                shown: "as_written" | "masked" | "staff";
                /** @description Null: it was destroyed, or staff alone read it */
                text: string | null;
            }[];
            /** @enum {string} */
            stage: "awaiting_answer" | "awaiting_decision" | "decided" | "in_review" | "ended";
        };
        OwnDisputes: {
            /**
             * Format: date-time
             * @description What was promised; missing: it is not known any more
             * @example 2026-03-16T15:00:00Z
             */
            deliverBy?: string;
            /** @description What is known, in the order in which it happened */
            facts: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description True: somebody says so, and no scan or inspection does */
                claim: boolean;
                /** @enum {string} */
                kind: "scan" | "claim" | "inspection" | "return" | "refund" | "cancellation";
                words: string;
            }[];
            items: components["schemas"]["OwnDispute"][];
            order: string;
            /** @description Whether a dispute can be opened now for each reason */
            reasons: {
                /** @example D-7 */
                dispute?: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                from?: string;
                /** @enum {string} */
                may: "now" | "later" | "nothing-yet" | "too-late" | "decided" | "open";
                /** @enum {string} */
                reason: "not_received" | "not_as_described" | "counterfeit" | "refund_missing" | "other";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until?: string;
            }[];
        };
        /** @description An order as its customer sees it. No value of the vault is in it. */
        OwnOrder: {
            /**
             * Format: date-time
             * @description The first scan that shows the parcel with a carrier
             * @example 2026-03-16T15:00:00Z
             */
            acceptedAt?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            cancelledAt?: string;
            /** @enum {string} */
            cancelledBy?: "seller" | "customer" | "platform" | "unknown";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            deliverBy?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            /**
             * @description `dispatched`: sent by the marketplace’s hub
             * @enum {string}
             */
            fulfilment: "seller" | "dispatched";
            openCases: {
                /** @enum {string} */
                kind: "return" | "dispute";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                openedAt: string;
            }[];
            order: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            placedAt: string;
            /**
             * @description The shop that it was placed with
             * @example S-17
             */
            seller: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy?: string;
            /**
             * @description Missing: nothing has happened to it for so long that only that it was placed is kept
             * @enum {string}
             */
            state?: "paid" | "handed_over" | "delivered" | "cancelled";
        };
        OwnOrderWhole: {
            /**
             * Format: date-time
             * @description The first scan that shows the parcel with a carrier
             * @example 2026-03-16T15:00:00Z
             */
            acceptedAt?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            cancelledAt?: string;
            /** @enum {string} */
            cancelledBy?: "seller" | "customer" | "platform" | "unknown";
            cases: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                endedAt?: string;
                id: string;
                /** @enum {string} */
                kind: "return" | "dispute";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                openedAt: string;
                /** @description Of a dispute, once it is told */
                reason?: string;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            deliverBy?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            deliveredAt?: string;
            /**
             * @description `dispatched`: sent by the marketplace’s hub
             * @enum {string}
             */
            fulfilment: "seller" | "dispatched";
            openCases: {
                /** @enum {string} */
                kind: "return" | "dispute";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                openedAt: string;
            }[];
            order: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            placedAt: string;
            /**
             * @description The shop that it was placed with
             * @example S-17
             */
            seller: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy?: string;
            /**
             * @description Missing: nothing has happened to it for so long that only that it was placed is kept
             * @enum {string}
             */
            state?: "paid" | "handed_over" | "delivered" | "cancelled";
        };
        OwnRequest: {
            /** @constant */
            kind: "access";
            /** @example O-1042 */
            order?: string;
        } | {
            /**
             * @description An erasure cannot be undone: said by whoever has seen what follows
             * @constant
             */
            confirmed: true;
            /** @constant */
            kind: "erasure";
            /** @example O-1042 */
            order?: string;
        } | {
            address: components["schemas"]["CustomerAddress"];
            /** @constant */
            kind: "correction";
            /** @example O-1042 */
            order: string;
        };
        OwnReturn: {
            closed?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                why: "withdrawn" | "not_sent" | "no_refund";
            };
            /** @description For the carrier, in place of an address; until the parcel has arrived */
            code?: {
                /** @description The same in groups, to be read aloud */
                groups: string;
                symbol: {
                    parts: {
                        height: number;
                        width: number;
                        x: number;
                        y: number;
                    }[];
                    quiet: number;
                    width: number;
                };
                text: string;
            };
            /** @enum {string} */
            fulfilment: "seller" | "dispatched";
            inspection?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "seller" | "kingston";
                checks?: components["schemas"]["ReturnChecks"];
                /**
                 * @description Where the goods go: among the stock, or apart from it
                 * @enum {string}
                 */
                disposition?: "restock" | "quarantine";
                /** @enum {string} */
                outcome: "as_described" | "not_as_described" | "damaged_by_seller" | "damaged_in_transit" | "counterfeit" | "customer_damage";
            };
            /** @description What whoever asks may do to it now */
            may: ("withdraw" | "lapse" | "send" | "receive" | "inspect" | "refund" | "refuse")[];
            /** @description What is to be done next; left out: it is over */
            next?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                by?: string;
                /** @enum {string} */
                do: "send" | "carry" | "inspect" | "refund";
                late: boolean;
                /** @enum {string} */
                who: "customer" | "carrier" | "seller" | "hub" | "platform";
            };
            order: string;
            /**
             * @description As the customer gave it; not where the hub inspects
             * @enum {string}
             */
            reason?: "changed_mind" | "does_not_fit" | "wrong_item" | "not_as_described" | "damaged" | "does_not_work" | "counterfeit" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            receivedAt?: string;
            refunds: {
                amount: {
                    amount: string;
                    currency: string;
                };
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "seller" | "platform";
                reviewed: boolean;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            requestedAt: string;
            return: string;
            seller: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            sentAt?: string;
            /** @enum {string} */
            state: "requested" | "sent" | "received" | "inspected" | "refunded" | "refused" | "withdrawn" | "lapsed";
            /**
             * @description Whether it began on these pages
             * @enum {string}
             */
            toldBy: "customer" | "marketplace";
            /** @description Of the return as it was looked at */
            version: number;
        };
        OwnReturns: {
            items: components["schemas"]["ReturnSummary"][];
        };
        OwnReturnsOfOrder: {
            ask: {
                /** @constant */
                allowed: true;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until: string;
            } | {
                /** @constant */
                allowed: false;
                code: string;
                reason: string;
            };
            order: string;
            returns: components["schemas"]["ReturnSummary"][];
        };
        /** @description What is known of you for one order. It is in no other answer, and nowhere kept. */
        OwnValues: {
            absent: {
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address";
                reason: string;
            }[];
            order: string;
            /** @description How long they may stay on a screen */
            seconds: number;
            shown: {
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address";
                value: string | {
                    city: string;
                    country: string;
                    lines: string[];
                    postcode?: string;
                    region?: string;
                };
            }[];
        };
        Payout: {
            amount: {
                /** @example 45.00 */
                amount: string;
                /** @example JMD */
                currency: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            dueAt: string;
            /** @description What was held when it fell due */
            held: {
                /** @example 45.00 */
                amount: string;
                /** @example JMD */
                currency: string;
            };
            heldFor: {
                /** @example S-17/1 */
                action: string;
                /** @enum {string} */
                kind: "warning" | "restriction" | "suspension" | "removal";
                /**
                 * Format: date-time
                 * @description By when a person looks at what it holds
                 * @example 2026-03-16T15:00:00Z
                 */
                reviewBy?: string;
                /** @enum {string} */
                status: "live" | "review" | "stayed" | "proposed" | "noticed" | "expired" | "lifted" | "withdrawn" | "dropped" | "replaced" | "done";
                violation: string;
            }[];
            /** @description What is not held: to be paid when it falls due */
            paidAtOnce: {
                /** @example 45.00 */
                amount: string;
                /** @example JMD */
                currency: string;
            };
            payoutId: string;
            releases: {
                amount: {
                    /** @example 45.00 */
                    amount: string;
                    /** @example JMD */
                    currency: string;
                };
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description Whether it has been paid */
                released: boolean;
            }[];
            /** @description Whether a restriction still holds it: then the one release is the day by which all is paid at the latest. It comes earlier, in weekly parts from the end of the restriction on. */
            running: boolean;
            /** @enum {string} */
            state: "expected" | "paid" | "held" | "released";
            stillHeld: {
                /** @example 45.00 */
                amount: string;
                /** @example JMD */
                currency: string;
            };
        };
        /**
         * payout.due
         * @description A payout falls due.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-31",
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
        /**
         * payout_hold.decided
         * @description Staff looked at what a restriction holds of payouts, and kept or released it.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-32",
         *       "source": "/shop",
         *       "type": "payout_hold.decided",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1",
         *         "outcome": "kept",
         *         "by": "staff-3"
         *       }
         *     }
         */
        PayoutHoldDecided: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Who did it */
                by: string;
                /**
                 * @description What was decided
                 * @enum {string}
                 */
                outcome: "kept" | "released";
                /** @description Reference of the reason that was given, which is stored apart */
                reasonRef?: string;
            };
            /** @constant */
            type: "payout_hold.decided";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "payout_hold.decided";
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
        PictureRead: {
            /** @enum {string} */
            part: "text" | "codes" | "description";
            /** Format: uuid */
            picture: string;
            text: string;
        };
        Plan: {
            action: string;
            /** @description The latest first */
            versions: components["schemas"]["PlanVersion"][];
        };
        PlanAnswer: {
            /** @description What follows at once, as in the contract */
            decisions: {
                [key: string]: unknown;
            }[];
            /** @description The restriction was waiting for it, and is lifted */
            lifted: boolean;
            plan: components["schemas"]["PlanVersion"];
        };
        /**
         * plan.recorded
         * @description The seller said what will be done differently.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-24",
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
        PlanVersion: {
            cause: string | null;
            correction: string | null;
            prevention: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            recordedAt: string;
            /** @description From 1; a revision is the next */
            version: number;
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
        Policies: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @description Withdrawn ones, the latest first; at most 20 */
            ended: {
                endedAt: string | null;
                endedBy: {
                    id: string;
                    name: string;
                } | null;
                /** @description Of one that was activated: from when on it judges */
                from: string | null;
                id: string;
                policy: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                proposedAt: string;
                proposedBy: {
                    id: string;
                    name: string;
                } | null;
                /** @enum {string} */
                status: "proposed" | "activated" | "withdrawn";
            }[];
            items: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                activatedAt: string;
                activatedBy: {
                    id: string;
                    name: string;
                } | null;
                /**
                 * @description Who brought it
                 * @enum {string}
                 */
                by: "people" | "service" | "operator";
                /** @description Null: from the beginning */
                from: string | null;
                id: string;
                proposedBy: {
                    id: string;
                    name: string;
                } | null;
                reason: string | null;
                /** @description Its rules in shadow */
                shadow: string[];
                /** @description Why the service brought it */
                shadowed: {
                    before: string;
                    decided: number;
                    overturned: number;
                    violation: string;
                } | null;
                /** @enum {string} */
                state: "past" | "now" | "ahead";
                until: string | null;
            }[];
            proposals: {
                endedAt: string | null;
                endedBy: {
                    id: string;
                    name: string;
                } | null;
                /** @description Of one that was activated: from when on it judges */
                from: string | null;
                id: string;
                policy: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                proposedAt: string;
                proposedBy: {
                    id: string;
                    name: string;
                } | null;
                /** @enum {string} */
                status: "proposed" | "activated" | "withdrawn";
            }[];
        };
        PolicyCheck: {
            comparison: {
                /** @description The version that it would follow: send it along when activating */
                base: string;
                /**
                 * Format: date-time
                 * @description From when on it may judge, if activated now
                 * @example 2026-03-16T15:00:00Z
                 */
                earliest: string;
                sentences: {
                    changes: {
                        after: string | null;
                        before: string | null;
                    }[];
                    title: string;
                }[];
                /** @description Values that may hold more against sellers; empty: it can only be milder */
                stricter: string[];
                values: {
                    after: string | null;
                    before: string | null;
                    path: string;
                }[];
            } | null;
            policy: string | null;
            problems: {
                code: string;
                column: number;
                cure: string;
                detail: string;
                /** @description Where in the policy; empty for the file as a whole */
                field: string;
                line: number;
            }[];
        };
        PolicyDocument: {
            document: string;
            id: string;
        };
        PolicyProposal: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            comparison: {
                /** @description The version that it would follow: send it along when activating */
                base: string;
                /**
                 * Format: date-time
                 * @description From when on it may judge, if activated now
                 * @example 2026-03-16T15:00:00Z
                 */
                earliest: string;
                sentences: {
                    changes: {
                        after: string | null;
                        before: string | null;
                    }[];
                    title: string;
                }[];
                /** @description Values that may hold more against sellers; empty: it can only be milder */
                stricter: string[];
                values: {
                    after: string | null;
                    before: string | null;
                    path: string;
                }[];
            } | null;
            document: string;
            endedAt: string | null;
            endedBy: {
                id: string;
                name: string;
            } | null;
            endedReason: string | null;
            /** @description Of one that was activated: from when on it judges */
            from: string | null;
            id: string;
            /** @description Whether whoever asks proposed it, and so cannot activate it */
            own: boolean;
            policy: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            proposedAt: string;
            proposedBy: {
                id: string;
                name: string;
            } | null;
            reason: string | null;
            /** @enum {string} */
            status: "proposed" | "activated" | "withdrawn";
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
        Proof: {
            /** @description For how long a proof is good */
            minutes: number;
            /**
             * Format: date-time
             * @description Until then no other proof is needed; missing: one is
             * @example 2026-03-16T15:00:00Z
             */
            until?: string;
            /** @description By what you can: `password` only where there is nothing that is harder to steal */
            ways: ("passkey" | "code" | "recovery-code" | "password")[];
        };
        Question: {
            action: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description While it is open: by when support answers
             * @example 2026-03-16T15:00:00Z
             */
            dueAt?: string;
            /** @description The first first */
            messages: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                author: "seller" | "support";
                number: number;
                /** @description Who wrote it: shown to staff only */
                person?: string;
                text: string | null;
            }[];
            /** @example S-17/1/1 */
            question: string;
            /** @enum {string} */
            reason: "not_understood" | "seems_incorrect" | "affects_operations" | "unsure_how_to_recover";
            /** @enum {string} */
            state: "open" | "answered";
        };
        QuestionsOfAction: {
            /** @description The latest first */
            items: components["schemas"]["Question"][];
        };
        QuickReplies: {
            own: string[];
            /** @description Ours */
            shipped: string[];
            /** @description Goes back with a change: a list that somebody changed meanwhile is refused */
            version: number;
        };
        QuickRepliesRequest: {
            own: string[];
            version: number;
        };
        ReadAnswer: {
            unread: number;
        };
        ReadRequest: {
            /**
             * Format: uuid
             * @description Everything up to this one was seen
             */
            message: string;
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
        /** @description Kept as a file it is checked by `kingston audit verify FILE`, or by anybody who knows RFC 6962. */
        ReceiptDocument: {
            leaf: string;
            leafId: string;
            /** @constant */
            state: "recorded";
        } | {
            /** @description A signed note (C2SP tlog-checkpoint) */
            checkpoint: string;
            /** @description Its place in the tamper-evident log, from 0 */
            index: number;
            key: string | null;
            /** @description What the entry says, byte for byte */
            leaf: string;
            leafId: string;
            proof: string[];
            size: number;
            /** @constant */
            state: "proven";
        };
        RecordsOfAction: {
            items: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description What it says, without anything of a customer */
                data: {
                    [key: string]: string;
                };
                id: string;
                type: string;
            }[];
        };
        Recovery: {
            acts: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description Who did it; missing: by a mailed link, or time alone */
                by?: {
                    id: string;
                    /** @description Missing: they have left */
                    name?: string;
                };
                reason?: string;
                /** @enum {string} */
                type: "asked" | "approved" | "refused" | "cancelled" | "link-sent" | "completed" | "lapsed";
            }[];
            approvalsNeeded: number;
            approvedBy: {
                id: string;
                /** @description Missing: they have left */
                name?: string;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askedAt: string;
            id: string;
            /**
             * Format: date-time
             * @description Where people must approve and have not: it ends then
             * @example 2026-03-16T15:00:00Z
             */
            lapsesAt?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            linkUntil?: string;
            person: {
                email: string;
                id: string;
                name: string;
                /** @enum {string} */
                role: "seller-owner" | "seller-member" | "customer" | "staff-agent" | "staff-lead" | "policy-editor" | "data-protection-officer" | "hub-operator" | "administrator";
                /** @example S-17 */
                sellerId?: string;
            };
            /** @enum {string} */
            status: "open" | "completed" | "cancelled" | "refused" | "lapsed";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            waitsUntil: string;
        };
        RefundAmount: {
            /** @example 12.50 */
            amount: string;
            currency: string;
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
        RefundRequest: {
            amount: components["schemas"]["RefundAmount"];
            /**
             * @description You were told what a refund before the review counts as, and want it so
             * @constant
             */
            early?: true;
            /**
             * Format: uuid
             * @description Made where it is given: the same one again pays nothing more
             */
            id: string;
            /** @description What had been paid back when you looked: refused, if something has been paid back since */
            refunded?: string;
        };
        Refunds: {
            /** @description So much can still be paid back */
            left?: {
                amount: string;
                currency: string;
            };
            order: string;
            /** @description Left out: the marketplace has not told the price */
            paid?: {
                amount: string;
                currency: string;
            };
            refunded?: {
                amount: string;
                currency: string;
            };
            refunds: {
                amount: {
                    amount: string;
                    currency: string;
                };
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "seller" | "platform";
                reviewed: boolean;
            }[];
            /** @description Whether a refund now comes after the review of the return or dispute */
            reviewed: boolean;
            /** @description The return that waits for its inspection */
            waits?: string;
        };
        RefundWarning: {
            warning: {
                /** @description What would be decided, as in the contract */
                decisions: {
                    [key: string]: unknown;
                }[];
                /** @constant */
                metric: "early_refund";
                waits?: string;
            };
        };
        /**
         * reinstatement.decided
         * @description Staff let a suspended seller back in, or did not.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-29",
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
                /** @description Reference of the reason that was given, which is stored apart */
                reasonRef?: string;
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
         *       "id": "e-30",
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
                /** @description Reference of the reason that was given, which is stored apart */
                reasonRef?: string;
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
        Report: {
            /**
             * Format: date-time
             * @description The clock reading it was told at
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @description What the report before said */
            before?: {
                /** @enum {string} */
                rung: "good" | "warned" | "restricted" | "suspended" | "removed";
                /**
                 * Format: date
                 * @description The Monday that the week begins with
                 * @example 2026-03-09
                 */
                week: string;
            };
            began: {
                /** @example S-17/1 */
                action: string;
                /** @enum {string} */
                category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                endedAt?: string;
                /** @enum {string} */
                feature?: "international_shipping" | "dispatch_eligibility" | "new_listings" | "order_volume" | "payouts" | "customer_data" | "messaging";
                /** @enum {string} */
                kind: "warning" | "restriction" | "suspension" | "removal";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
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
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until?: string;
                violation: string;
            }[];
            /** @description What falls due until the end of the week after, the earliest first */
            dates: {
                action: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                kind: "acknowledge" | "cure" | "ends" | "review" | "appeal";
            }[];
            ended: {
                /** @example S-17/1 */
                action: string;
                /** @enum {string} */
                category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                endedAt?: string;
                /** @enum {string} */
                feature?: "international_shipping" | "dispatch_eligibility" | "new_listings" | "order_volume" | "payouts" | "customer_data" | "messaging";
                /** @enum {string} */
                kind: "warning" | "restriction" | "suspension" | "removal";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
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
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until?: string;
                violation: string;
            }[];
            /**
             * Format: date-time
             * @description Its Monday, 00:00 in the marketplace’s zone
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            inForce: {
                /** @example S-17/1 */
                action: string;
                /** @enum {string} */
                category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                endedAt?: string;
                /** @enum {string} */
                feature?: "international_shipping" | "dispatch_eligibility" | "new_listings" | "order_volume" | "payouts" | "customer_data" | "messaging";
                /** @enum {string} */
                kind: "warning" | "restriction" | "suspension" | "removal";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
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
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until?: string;
                violation: string;
            }[];
            letter: {
                parts: {
                    /** @enum {string} */
                    form: "text" | "list" | "steps";
                    heading: string;
                    /** @enum {string} */
                    part: "standing" | "next" | "gauges" | "happened" | "dates" | "back";
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
            metrics: {
                /** @enum {string} */
                category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
                /** @description How many good ends in a row empty the gauge */
                emptiedBy: number;
                /** @description meter ÷ level */
                filled: number;
                /** @description The same in the report before */
                filledBefore?: number;
                /** @enum {string} */
                metric: "late_dispatch" | "late_cancellation" | "improper_status" | "listing_inaccuracy" | "early_refund" | "order_defect";
                /** @description Of the shortest window in which anything has settled */
                rate?: {
                    days: number;
                    items: number;
                    lapses: number;
                    /** @description A share: 0.04 is 4 % */
                    share: number;
                };
                /** @description A share: 0.04 is 4 % */
                shareBefore?: number;
                /** @description A share: 0.04 is 4 % */
                target: number;
                /** @description What settled in the week: good ends, and lapses by what has become of them */
                week: {
                    counted: number;
                    excused: number;
                    good: number;
                    /** @description Their rule was in shadow: they move nobody */
                    inShadow?: number;
                    merged: number;
                    overturned: number;
                    passedOver: number;
                };
            }[];
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
            /**
             * Format: date-time
             * @description The Monday after it
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
            /**
             * Format: date
             * @description The Monday that the week begins with
             * @example 2026-03-09
             */
            week: string;
        };
        ReportSummary: {
            /**
             * Format: date-time
             * @description The clock reading it was told at
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @description What the report before said */
            before?: {
                /** @enum {string} */
                rung: "good" | "warned" | "restricted" | "suspended" | "removed";
                /**
                 * Format: date
                 * @description The Monday that the week begins with
                 * @example 2026-03-09
                 */
                week: string;
            };
            /**
             * Format: date-time
             * @description Its Monday, 00:00 in the marketplace’s zone
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            /** @enum {string} */
            rung: "good" | "warned" | "restricted" | "suspended" | "removed";
            title: components["schemas"]["Sentence"];
            /**
             * Format: date-time
             * @description The Monday after it
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
            /**
             * Format: date
             * @description The Monday that the week begins with
             * @example 2026-03-09
             */
            week: string;
        };
        RequestForCustomer: {
            /**
             * @description The customer reference of order.placed
             * @example C-9
             */
            customer: string;
            /** @enum {string} */
            kind: "access" | "erasure";
            /**
             * @description Only this order; all of them unless given
             * @example O-1042
             */
            order?: string;
            /** @description What your system calls the request: the same again is the same request */
            reference: string;
        };
        RetentionState: {
            /**
             * Format: date-time
             * @description Wall time
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @description Orders whose keys were destroyed within the last 30 days */
            destroyed: number;
            /** @description Of these, orders that are due to be destroyed within a day and are not late */
            dueWithinDay: number;
            /** @description The same within seven days */
            dueWithinWeek: number;
            /** @description Kept whatever time says: a return or dispute of the order is open; or its time is over, and it is evidence of an action that may still be appealed, is appealed, or is looked at by staff */
            held: {
                appeal: number;
                appealWindow: number;
                openCase: number;
                staffCase: number;
            };
            /** @description Orders that have values of a customer which can be read */
            holding: number;
            /** @description Versions of the key ring in use, and how many keys each of them wraps */
            keyVersions: {
                keys: number;
                version: string;
            }[];
            /** @description Due for more than an hour and not destroyed; by how many hours the one that waits longest */
            overdue: {
                oldestHours: number | null;
                orders: number;
            };
            /** @description When the key ring last changed its version; null: never */
            rotatedAt: string | null;
            /** @description Orders that nobody reads any more, and whose keys are still to be destroyed: that takes a day */
            waiting: number;
        };
        Return: {
            closed?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                why: "withdrawn" | "not_sent" | "no_refund";
            };
            /** @enum {string} */
            fulfilment: "seller" | "dispatched";
            inspection?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "seller" | "kingston";
                checks?: components["schemas"]["ReturnChecks"];
                /**
                 * @description Where the goods go: among the stock, or apart from it
                 * @enum {string}
                 */
                disposition?: "restock" | "quarantine";
                /** @enum {string} */
                outcome: "as_described" | "not_as_described" | "damaged_by_seller" | "damaged_in_transit" | "counterfeit" | "customer_damage";
            };
            /** @description What whoever asks may do to it now */
            may: ("withdraw" | "lapse" | "send" | "receive" | "inspect" | "refund" | "refuse")[];
            /** @description What is to be done next; left out: it is over */
            next?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                by?: string;
                /** @enum {string} */
                do: "send" | "carry" | "inspect" | "refund";
                late: boolean;
                /** @enum {string} */
                who: "customer" | "carrier" | "seller" | "hub" | "platform";
            };
            order: string;
            /**
             * @description As the customer gave it; not where the hub inspects
             * @enum {string}
             */
            reason?: "changed_mind" | "does_not_fit" | "wrong_item" | "not_as_described" | "damaged" | "does_not_work" | "counterfeit" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            receivedAt?: string;
            refunds: {
                amount: {
                    amount: string;
                    currency: string;
                };
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "seller" | "platform";
                reviewed: boolean;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            requestedAt: string;
            return: string;
            seller: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            sentAt?: string;
            /** @enum {string} */
            state: "requested" | "sent" | "received" | "inspected" | "refunded" | "refused" | "withdrawn" | "lapsed";
            /**
             * @description Whether it began on these pages
             * @enum {string}
             */
            toldBy: "customer" | "marketplace";
            /** @description Of the return as it was looked at */
            version: number;
        };
        ReturnAskRequest: {
            /**
             * Format: uuid
             * @description Made where it is asked: the same one again makes no second return
             */
            id: string;
            /** @enum {string} */
            reason: "changed_mind" | "does_not_fit" | "wrong_item" | "not_as_described" | "damaged" | "does_not_work" | "counterfeit" | "other";
        };
        /** @description What was found at each point; `unknown`: it could not be looked at */
        ReturnChecks: {
            /** @enum {string} */
            complete: "yes" | "no" | "unknown";
            /** @enum {string} */
            genuine: "yes" | "no" | "unknown";
            /** @enum {string} */
            right_item: "yes" | "no" | "unknown";
            /** @enum {string} */
            undamaged: "yes" | "no" | "unknown";
            /** @enum {string} */
            works: "yes" | "no" | "unknown";
        };
        /**
         * return.closed
         * @description A return ended without an inspection (the customer took it back, or sent nothing in time), or after one without a refund.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-11",
         *       "source": "/shop",
         *       "type": "return.closed",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "returnId": "R-2",
         *         "orderId": "O-1",
         *         "why": "withdrawn"
         *       }
         *     }
         */
        ReturnClosed: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /** @description The return */
                returnId: string;
                /**
                 * @description How it ended without a further step
                 * @enum {string}
                 */
                why: "withdrawn" | "not_sent" | "no_refund";
            };
            /** @constant */
            type: "return.closed";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return.closed";
        };
        ReturnCodeRequest: {
            /** @description As scanned or typed */
            code: string;
        };
        /**
         * return.inspected
         * @description Somebody looked at what came back.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-10",
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
        ReturnInspectionRequest: {
            checks: components["schemas"]["ReturnChecks"];
            /** @enum {string} */
            outcome: "as_described" | "not_as_described" | "damaged_by_seller" | "damaged_in_transit" | "counterfeit" | "customer_damage";
            /** @description Of the return as it was looked at */
            version: number;
        };
        /**
         * return.received
         * @description What was sent back has arrived.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-9",
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
        /** @description What a carrier needs of a return: nothing of a person. */
        ReturnScan: {
            /** @description Whose shop, as the marketplace calls it */
            seller: string;
            /** @enum {string} */
            state: "requested" | "sent" | "received" | "inspected" | "refunded" | "refused" | "withdrawn" | "lapsed";
            /**
             * @description Where the parcel goes
             * @enum {string}
             */
            to: "seller" | "hub";
        };
        ReturnScanRequest: {
            /** @description As scanned or typed */
            code: string;
            /**
             * @description `delivered`: to the shop. A hub says so itself
             * @enum {string}
             */
            scan: "accepted" | "delivered";
        };
        /**
         * return.sent
         * @description A carrier has what is sent back.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-8",
         *       "source": "/shop",
         *       "type": "return.sent",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "returnId": "R-2",
         *         "orderId": "O-1"
         *       }
         *     }
         */
        ReturnSent: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The order; order ids are unique in an installation */
                orderId: string;
                /** @description The return */
                returnId: string;
            };
            /** @constant */
            type: "return.sent";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return.sent";
        };
        ReturnSummary: {
            /** @enum {string} */
            fulfilment: "seller" | "dispatched";
            /** @description What is to be done next; left out: it is over */
            next?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                by?: string;
                /** @enum {string} */
                do: "send" | "carry" | "inspect" | "refund";
                late: boolean;
                /** @enum {string} */
                who: "customer" | "carrier" | "seller" | "hub" | "platform";
            };
            order: string;
            /**
             * @description As the customer gave it; not where the hub inspects
             * @enum {string}
             */
            reason?: "changed_mind" | "does_not_fit" | "wrong_item" | "not_as_described" | "damaged" | "does_not_work" | "counterfeit" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            requestedAt: string;
            return: string;
            seller: string;
            /** @enum {string} */
            state: "requested" | "sent" | "received" | "inspected" | "refunded" | "refused" | "withdrawn" | "lapsed";
        };
        ReturnVersionRequest: {
            /** @description Of the return as it was looked at */
            version: number;
        };
        Reveal: {
            /** @description Names this access in every record of it */
            access: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            kept: {
                /** @description Asked again with `confirmed` it would be shown */
                confirm: boolean;
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address" | "first_name" | "region";
                /** @description What serves in its place */
                instead?: string;
                /**
                 * @description Stands in its place; always the same, whatever the value is
                 * @example ••••••
                 */
                masked: string;
                /** @description Asked with one of these it would be shown now */
                purposes: ("fulfil" | "support" | "communicate" | "resolve")[];
                reason: string;
                /** @example seller.label */
                rule: string;
            }[];
            order: string;
            /** @enum {string} */
            purpose: "fulfil" | "support" | "communicate" | "resolve";
            /** @description How long it may stay on a screen */
            seconds: number;
            shown: {
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address" | "first_name" | "region";
                reason: string;
                rule: string;
                value: string | {
                    city: string;
                    country: string;
                    lines: string[];
                    postcode?: string;
                    region?: string;
                };
            }[];
        };
        RevealRequest: {
            /**
             * @description Said again after an answer asked to `confirm`
             * @default false
             */
            confirmed: boolean;
            fields: ("name" | "phone" | "email" | "address" | "first_name" | "region")[];
            /**
             * @description What it is needed for
             * @enum {string}
             */
            purpose: "fulfil" | "support" | "communicate" | "resolve";
        };
        /**
         * review.decided
         * @description Staff lifted or extended an action on its day of review.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-28",
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
                /** @description Reference of the reason that was given, which is stored apart */
                reasonRef?: string;
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
         *       "id": "e-18",
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
        /** @description A request to be let in without the second step. */
        RunningRecovery: {
            approvals: number;
            /** @description How many colleagues must approve; 0 for sellers */
            approvalsNeeded: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description The link was mailed, and is good until then
             * @example 2026-03-16T15:00:00Z
             */
            linkUntil?: string;
            /**
             * @description The address, masked
             * @example a•••@example.com
             */
            mailedTo: string;
            /**
             * Format: date-time
             * @description Before that nothing comes of it; then a link is mailed
             * @example 2026-03-16T15:00:00Z
             */
            waitsUntil: string;
        };
        Screening: {
            /** @description What goes out; null when nothing does */
            delivered: string | null;
            findings: components["schemas"]["Finding"][];
            /** @description The policy by which it was judged */
            policy: string;
            /** @enum {string} */
            verdict: "deliver" | "mask" | "hold" | "block";
        };
        ScreenRequest: {
            /**
             * @description What was said before in the conversation, the oldest first
             * @default []
             */
            earlier: {
                /**
                 * @description Which side wrote it
                 * @enum {string}
                 */
                sender?: "seller" | "customer";
                /** @description The words, as they were written */
                text: string;
            }[];
            /**
             * @description Order, return and tracking numbers of the marketplace: they are nobody’s contact
             * @default []
             */
            known: string[];
            /**
             * @description Which side wrote it
             * @enum {string}
             */
            sender?: "seller" | "customer";
            /** @description The words, as they were written */
            text: string;
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
        SellersDispute: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            answerBy?: string;
            /** @enum {string} */
            answered?: "stated" | "overdue" | "not_asked";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askAgainUntil?: string;
            /** @description What it counts as to accept it */
            counts?: string;
            /** @description What of the customer can be asked for on the page of the order, to resolve this */
            customerData: {
                /** @enum {string} */
                field: "name" | "phone" | "email" | "address" | "first_name" | "region";
                may: boolean;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            decideBy?: string;
            /** @description The last one holds; one before it was looked at again */
            decisions: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at?: string;
                /** @enum {string} */
                by: "customer" | "seller" | "staff" | "marketplace";
                /** @enum {string} */
                outcome: "seller_fault" | "customer_fault" | "carrier_fault" | "no_fault" | "withdrawn";
                reasons: {
                    /** @enum {string} */
                    ruling: "never_handed_over" | "handed_over_late" | "inspected_not_as_described" | "inspected_damaged_by_seller" | "inspected_counterfeit" | "refund_owed" | "seller_says_so" | "conversation_shows_seller" | "lost_on_the_way" | "delivered_late" | "delivered_elsewhere" | "damaged_on_the_way" | "delivery_proved" | "inspected_as_described" | "inspected_customer_damage" | "refund_was_made" | "conversation_shows_customer" | "nothing_shown" | "sides_agree" | "outside_events" | "platform_hub" | "platform_service";
                    words: string;
                }[];
                words: string;
            }[];
            facts: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description True: somebody says so, and no scan or inspection does */
                claim: boolean;
                /** @enum {string} */
                kind: "scan" | "claim" | "inspection" | "return" | "refund" | "cancellation";
                words: string;
            }[];
            found: {
                /** @enum {string} */
                fact: "never_handed_over" | "handed_over_late" | "handed_over_not_delivered" | "delivered" | "delivered_late_by_carrier" | "inspected_as_described" | "inspected_not_as_described" | "inspected_damaged_by_seller" | "inspected_damaged_in_transit" | "inspected_counterfeit" | "inspected_customer_damage" | "refunded" | "refund_owed" | "seller_stated" | "conversation_read";
                words: string;
            }[];
            /** @enum {string} */
            fulfilment?: "seller" | "dispatched";
            /**
             * @description How it ended, once it has
             * @enum {string}
             */
            how?: "accepted" | "withdrawn" | "elsewhere" | "final" | "reviewed";
            /** @example D-7 */
            id: string;
            may: ("accept" | "state" | "ask_again")[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt?: string;
            order: string;
            /** @enum {string} */
            reason?: "not_received" | "not_as_described" | "counterfeit" | "refund_missing" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            reviewBy?: string;
            said: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "customer" | "seller";
                /**
                 * @description How the other side reads it
                 * @enum {string}
                 */
                shown: "as_written" | "masked" | "staff";
                /** @description Null: it was destroyed, or staff alone read it */
                text: string | null;
            }[];
            /** @enum {string} */
            stage: "awaiting_answer" | "awaiting_decision" | "decided" | "in_review" | "ended";
        };
        SellersDisputeSummary: {
            /**
             * Format: date-time
             * @description By when somebody has to do something
             * @example 2026-03-16T15:00:00Z
             */
            dueAt?: string;
            /** @example D-7 */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt: string;
            order: string;
            /** @enum {string} */
            outcome?: "seller_fault" | "customer_fault" | "carrier_fault" | "no_fault" | "withdrawn";
            overdue: boolean;
            /** @enum {string} */
            reason?: "not_received" | "not_as_described" | "counterfeit" | "refund_missing" | "other";
            /** @enum {string} */
            stage: "awaiting_answer" | "awaiting_decision" | "decided" | "in_review" | "ended";
        };
        SellersShown: {
            items: {
                asks: number;
                /** @description Orders that something was asked of */
                orders: number;
                /** @example S-17 */
                seller: string;
                values: number;
            }[];
            next: string | null;
        };
        SellerStock: {
            items: components["schemas"]["HubStock"][];
            /** @description What orders wait for and the hubs do not have */
            short: {
                listing: string;
                orders: number;
                units: number;
            }[];
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
        ShadowedMove: {
            /**
             * Format: date-time
             * @description When it would have
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @description The events that would have been cited; they are not used up */
            because: string[];
            category: string;
            level: number | null;
            /** @description In nats; null where it has no meter */
            meter: number | null;
            move: {
                /** @enum {string} */
                from: "good" | "warned" | "restricted" | "suspended" | "removed";
                /** @enum {string} */
                on: "violation" | "acute" | "ignored" | "repeated" | "third_breach" | "breadth" | "critical" | "fraud" | "grave_misuse" | "unreinstated";
                /** @enum {string} */
                to: "warning" | "restriction" | "suspension.proposed" | "suspension.applied" | "removal.proposed";
            };
            policy: string;
            /** @example S-17 */
            seller: string;
            /** @enum {string} */
            violation: "late_dispatch" | "late_cancellation" | "improper_status" | "listing_inaccuracy" | "early_refund" | "order_defect" | "customer_data_marketing" | "customer_data_mailing_list" | "customer_data_third_party" | "customer_data_storage" | "off_platform_contact" | "illegal_goods" | "counterfeit_goods" | "off_platform_payment" | "fake_tracking" | "fake_delivery" | "harassment" | "threat" | "fraud" | "platform_abuse" | "ban_evasion" | "stock_misdeclared";
        };
        /** @description A promise for an order that is placed then: `shipBy` of `order.placed`. */
        ShipBy: {
            /** @description Days passed over on which the shop is away */
            away: number;
            /** @description Days passed over on which as much is due as the shop can do */
            full: number;
            /** @description Days passed over on which the marketplace does not work */
            notWorked: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            shipBy: string;
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
        StaffDispute: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            answerBy?: string;
            /** @enum {string} */
            answered?: "stated" | "overdue" | "not_asked";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askAgainUntil?: string;
            /**
             * @description Why you do not decide it
             * @enum {string}
             */
            barred?: "party" | "same-person";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            decideBy?: string;
            /** @description The last one holds; one before it was looked at again */
            decisions: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at?: string;
                /** @enum {string} */
                by: "customer" | "seller" | "staff" | "marketplace";
                /** @enum {string} */
                outcome: "seller_fault" | "customer_fault" | "carrier_fault" | "no_fault" | "withdrawn";
                reasons: {
                    /** @enum {string} */
                    ruling: "never_handed_over" | "handed_over_late" | "inspected_not_as_described" | "inspected_damaged_by_seller" | "inspected_counterfeit" | "refund_owed" | "seller_says_so" | "conversation_shows_seller" | "lost_on_the_way" | "delivered_late" | "delivered_elsewhere" | "damaged_on_the_way" | "delivery_proved" | "inspected_as_described" | "inspected_customer_damage" | "refund_was_made" | "conversation_shows_customer" | "nothing_shown" | "sides_agree" | "outside_events" | "platform_hub" | "platform_service";
                    words: string;
                }[];
                words: string;
            }[];
            facts: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                by?: string;
                /** @description True: somebody says so, and no scan or inspection does */
                claim: boolean;
                event: string;
                /** @enum {string} */
                kind: "scan" | "claim" | "inspection" | "return" | "refund" | "cancellation";
                trackingNumber?: string;
                words: string;
            }[];
            found: {
                /** @enum {string} */
                fact: "never_handed_over" | "handed_over_late" | "handed_over_not_delivered" | "delivered" | "delivered_late_by_carrier" | "inspected_as_described" | "inspected_not_as_described" | "inspected_damaged_by_seller" | "inspected_damaged_in_transit" | "inspected_counterfeit" | "inspected_customer_damage" | "refunded" | "refund_owed" | "seller_stated" | "conversation_read";
                words: string;
            }[];
            /** @enum {string} */
            fulfilment?: "seller" | "dispatched";
            history: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description Name of the person */
                by?: string;
                words: string;
            }[];
            /**
             * @description How it ended, once it has
             * @enum {string}
             */
            how?: "accepted" | "withdrawn" | "elsewhere" | "final" | "reviewed";
            /** @example S-17~D-7 */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt?: string;
            order: string;
            promised?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                deliverBy: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                shipBy: string;
            };
            /** @enum {string} */
            reason?: "not_received" | "not_as_described" | "counterfeit" | "refund_missing" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            reviewBy?: string;
            /** @description The reasons that what is known bears out */
            rulings: {
                /** @enum {string} */
                outcome: "seller_fault" | "customer_fault" | "carrier_fault" | "no_fault" | "withdrawn";
                /** @enum {string} */
                ruling: "never_handed_over" | "handed_over_late" | "inspected_not_as_described" | "inspected_damaged_by_seller" | "inspected_counterfeit" | "refund_owed" | "seller_says_so" | "conversation_shows_seller" | "lost_on_the_way" | "delivered_late" | "delivered_elsewhere" | "damaged_on_the_way" | "delivery_proved" | "inspected_as_described" | "inspected_customer_damage" | "refund_was_made" | "conversation_shows_customer" | "nothing_shown" | "sides_agree" | "outside_events" | "platform_hub" | "platform_service";
                words: string;
            }[];
            said: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "customer" | "seller";
                /**
                 * @description How the other side reads it
                 * @enum {string}
                 */
                shown: "as_written" | "masked" | "staff";
                /** @description Null: it was destroyed, or staff alone read it */
                text: string | null;
            }[];
            seller: string;
            /** @enum {string} */
            stage: "awaiting_answer" | "awaiting_decision" | "decided" | "in_review" | "ended";
            /** @description Of this customer, with any seller. It decides nothing */
            unfounded?: {
                count: number;
                days: number;
                decided: number;
                share: number;
            };
            /** @description Goes with a decision: what was done meanwhile is told */
            version: number;
        };
        StaffDisputeSummary: {
            /**
             * Format: date-time
             * @description By when somebody has to do something
             * @example 2026-03-16T15:00:00Z
             */
            dueAt?: string;
            /** @example S-17~D-7 */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            openedAt: string;
            order: string;
            /** @enum {string} */
            outcome?: "seller_fault" | "customer_fault" | "carrier_fault" | "no_fault" | "withdrawn";
            overdue: boolean;
            /** @enum {string} */
            reason?: "not_received" | "not_as_described" | "counterfeit" | "refund_missing" | "other";
            seller: string;
            /** @enum {string} */
            stage: "awaiting_answer" | "awaiting_decision" | "decided" | "in_review" | "ended";
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
        /** @description A statement of reasons: everything as it was known when it was decided. */
        Statement: {
            /** @example S-17/1 */
            action: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            at: string;
            /** @enum {string} */
            decision: "warning.issued" | "restriction.applied" | "suspension.proposed" | "suspension.applied" | "removal.proposed" | "removal.noticed" | "account.removed" | "action.extended" | "action.reduced";
            facts: {
                excused: {
                    context: string;
                    id: string;
                }[];
                figures?: {
                    items: number;
                    lapses: number;
                    /** @description Nats: where a violation is */
                    level: number;
                    /** @description Nats */
                    meter: number;
                    /** @description A share: 0.04 is 4 % */
                    p0: number;
                    /** @description A share: 0.04 is 4 % */
                    p1: number;
                };
                figuresInWords?: string;
                issue: string;
                /** @description The evidence, item by item */
                items: {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    at: string;
                    /** @description The event that is cited */
                    event: string;
                    /** @description How much of the gauge it filled */
                    fills?: number;
                    listingId?: string;
                    orderId?: string;
                    sentence: string;
                    /**
                     * Format: date-time
                     * @description When its outcome was known
                     * @example 2026-03-16T15:00:00Z
                     */
                    settled?: string;
                    type: string;
                }[];
                passedOver: string[];
                /** @description The actions it stands on; their evidence where it cites nothing of its own */
                rests: {
                    /** @example S-17/1 */
                    action: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    at: string;
                    /** @enum {string} */
                    decision: "warning.issued" | "restriction.applied" | "suspension.proposed" | "suspension.applied" | "removal.proposed" | "removal.noticed" | "account.removed" | "action.extended" | "action.reduced";
                    issue: string;
                    items: {
                        /**
                         * Format: date-time
                         * @description RFC 3339, in UTC
                         * @example 2026-03-16T15:00:00Z
                         */
                        at: string;
                        /** @description The event that is cited */
                        event: string;
                        /** @description How much of the gauge it filled */
                        fills?: number;
                        listingId?: string;
                        orderId?: string;
                        sentence: string;
                        /**
                         * Format: date-time
                         * @description When its outcome was known
                         * @example 2026-03-16T15:00:00Z
                         */
                        settled?: string;
                        type: string;
                    }[];
                }[];
            };
            finding: {
                /** @enum {string} */
                decision: "automated" | "partly" | "person";
                /** @enum {string} */
                detection: "automated" | "person" | "both";
                sentences: string[];
                /** @enum {string} */
                source: "report" | "own_initiative";
            };
            measure: {
                duration: string;
                ends: string;
                /** @enum {string} */
                feature?: "international_shipping" | "dispatch_eligibility" | "new_listings" | "order_volume" | "payouts" | "customer_data" | "messaging";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                from: string;
                immediate: boolean;
                /** @enum {string} */
                kind: "warning" | "restriction" | "suspension" | "removal";
                limited: string[];
                /**
                 * Format: date-time
                 * @description When a person looks
                 * @example 2026-03-16T15:00:00Z
                 */
                review?: string;
                scope: string;
                sentence: string;
                /** @enum {string} */
                stage: "in_force" | "proposed" | "announced";
                todo: string[];
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until?: string;
                works: string[];
            };
            redress: {
                appeal: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                appealUntil: string;
                court: string;
                decidedWithinDays: number;
                howToAppeal: string;
                mediators: {
                    address: string;
                    name: string;
                }[];
                outOfCourt: string;
                support: string;
            };
            /** @example S-17/1#3 */
            reference: string;
            rule: {
                /** @description A share: 0.04 is 4 % */
                bad?: number;
                /** @enum {string} */
                category: "shipping" | "cancellation" | "tracking" | "listing" | "refund" | "defect" | "customer_data" | "critical" | "stock";
                move: {
                    /** @enum {string} */
                    from: "good" | "warned" | "restricted" | "suspended" | "removed";
                    /** @enum {string} */
                    on: "violation" | "acute" | "ignored" | "repeated" | "third_breach" | "breadth" | "critical" | "fraud" | "grave_misuse" | "unreinstated";
                    /** @enum {string} */
                    to: "warning" | "restriction" | "suspension.proposed" | "suspension.applied" | "removal.proposed";
                };
                /** @example kingston-express@1 */
                policy: string;
                sentences: string[];
                /** @description A share: 0.04 is 4 % */
                target?: number;
                terms: {
                    address: string;
                    name: string;
                };
                /** @example late_dispatch */
                violation: string;
            };
            /** @example S-17 */
            seller: string;
            /** @description The number of the decision among the seller’s */
            sequence: number;
            /** @enum {string} */
            why?: "excused" | "late evidence" | "overturned" | "dropped" | "ignored" | "reinstated";
            /**
             * @description In which the sentences tell days and times
             * @example America/Jamaica
             */
            zone: string;
        };
        /**
         * stock.received
         * @description A hub counted a consignment of stock.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-22",
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
        SubjectRequest: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            askedAt: string;
            /**
             * @description Who asked
             * @enum {string}
             */
            by: "customer" | "marketplace";
            /** @description A copy that can be downloaded */
            copy?: {
                /** @description True: in this session */
                here: boolean;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until: string;
            };
            /**
             * Format: date-time
             * @description By when it must be answered
             * @example 2026-03-16T15:00:00Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            endedAt?: string;
            extension?: {
                /** @enum {string} */
                reason: "complex" | "many_requests";
                words: string;
            };
            id: string;
            /** @enum {string} */
            kind: "access" | "erasure" | "correction";
            /** @description Only this order; all of them unless given */
            order?: string;
            /** @description Of an erasure: how each order stands */
            orders?: {
                /**
                 * Format: date-time
                 * @description The key is destroyed by then
                 * @example 2026-03-16T15:00:00Z
                 */
                destroyedBy?: string;
                /**
                 * Format: date-time
                 * @description From then on nobody could read it
                 * @example 2026-03-16T15:00:00Z
                 */
                erasedAt?: string;
                hold?: {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    lookedAtAgain: string;
                    /** @enum {string} */
                    reason: "case_open" | "not_delivered" | "needed_as_evidence";
                    /**
                     * Format: date-time
                     * @description When it ends by itself, if that is known
                     * @example 2026-03-16T15:00:00Z
                     */
                    until?: string;
                    words: string;
                };
                order: string;
                /** @enum {string} */
                state: "waiting" | "held" | "erased";
                /**
                 * Format: date-time
                 * @description No backup has the key from then on
                 * @example 2026-03-16T15:00:00Z
                 */
                unreadableFrom?: string;
            }[];
            /** @description True: an erasure that is done, whose receipt can be downloaded */
            receipt: boolean;
            refusal?: {
                /** @enum {string} */
                ground: "legal_obligation" | "legal_claims" | "unfounded_or_excessive" | "person_not_identified";
                redress: string;
                words: string;
            };
            /** @enum {string} */
            status: "open" | "held" | "done" | "refused" | "withdrawn";
        };
        /**
         * support.answered
         * @description Support answered a question about an action.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-35",
         *       "source": "/shop",
         *       "type": "support.answered",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1",
         *         "question": "staff-3"
         *       }
         *     }
         */
        SupportAnswered: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Of which question to support: `<seller>/<action>/<n>` */
                question: string;
                /** @description Reference of the text, which is stored apart */
                textRef?: string;
            };
            /** @constant */
            type: "support.answered";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "support.answered";
        };
        /**
         * support.asked
         * @description The seller asks support about an action: the clock of ignoring it stands still until an answer.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-34",
         *       "source": "/shop",
         *       "type": "support.asked",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "action": "S-17/1",
         *         "question": "staff-3"
         *       }
         *     }
         */
        SupportAsked: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description The action, as decisions name it: `S-17/1` */
                action: string;
                /** @description Of which question to support: `<seller>/<action>/<n>` */
                question: string;
                /** @description Reference of the text, which is stored apart */
                textRef?: string;
            };
            /** @constant */
            type: "support.asked";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "support.asked";
        };
        /**
         * suspension.decided
         * @description Staff applied or dropped a proposed suspension.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-25",
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
                /** @description Who of the staff decided: the id of the person */
                person?: string;
                /** @description Reference of the reason that was given, which is stored apart */
                reasonRef?: string;
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
        Takeover: {
            breaches: string[];
            by: {
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            confirmedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            id: string;
            /** @description Null once it was destroyed */
            reason: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
        };
        TakeoverConfirmation: {
            /**
             * @description Events of breaches and differences of stock of another time that were the intruder’s too
             * @default []
             */
            breaches: string[];
            /**
             * Format: date-time
             * @description The intruder’s first act, or when it may have been
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            /** @description How you know, in own words: goes with the confirmation for ever */
            reason: string;
            /**
             * Format: date-time
             * @description When the account was the seller’s again; what happened at it is the seller’s
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
        };
        /**
         * takeover.confirmed
         * @description Staff confirmed that somebody else was in the account for a time. What was caused in it is excused, and what rested on it undone. Only staff can say so.
         * @example {
         *       "specversion": "1.0",
         *       "id": "e-38",
         *       "source": "/shop",
         *       "type": "takeover.confirmed",
         *       "subject": "S-17",
         *       "time": "2026-03-02T10:00:00Z",
         *       "data": {
         *         "from": "2026-03-01T00:00:00Z",
         *         "to": "2026-03-03T00:00:00Z",
         *         "by": "staff"
         *       }
         *     }
         */
        TakeoverConfirmed: components["schemas"]["SellerEvent"] & {
            data: {
                /** @description Events of breaches of another time that were the intruder’s too */
                breaches?: string[];
                /**
                 * @description Who did it
                 * @enum {string}
                 */
                by: "staff";
                /**
                 * Format: date-time
                 * @description When it begins
                 */
                from: string;
                /** @description Who of the staff decided: the id of the person */
                person?: string;
                /** @description Reference of the reason that was given, which is stored apart */
                reasonRef?: string;
                /**
                 * Format: date-time
                 * @description When it ends; not before `from`
                 */
                to: string;
            };
            /** @constant */
            type: "takeover.confirmed";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "takeover.confirmed";
        };
        TakeoverOutcome: {
            /** @description As in the contract, in order */
            decisions: {
                [key: string]: unknown;
            }[];
            /** @description Sign-ins of the seller’s people that were ended */
            sessionsEnded: number;
            takeover: components["schemas"]["Takeover"];
        };
        TakeoverPreview: {
            breaches: {
                action: string;
                /**
                 * Format: date-time
                 * @description When it happened, as far as its event says
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                cleared: boolean;
                event: string;
                violation: string;
            }[];
            /** @description As in the contract, in order */
            decisions: {
                [key: string]: unknown;
            }[];
            /** @description Lapses that would be excused */
            lapses: number;
            rung: {
                /** @enum {string} */
                after: "good" | "warned" | "restricted" | "suspended" | "removed";
                /** @enum {string} */
                before: "good" | "warned" | "restricted" | "suspended" | "removed";
            };
            undone: {
                action: string;
                /** @enum {string} */
                kind: "warning" | "restriction" | "suspension" | "removal";
                violation: string;
            }[];
        };
        Takeovers: {
            items: components["schemas"]["Takeover"][];
        };
        TakeoverSpan: {
            /**
             * @description Events of breaches and differences of stock of another time that were the intruder’s too
             * @default []
             */
            breaches: string[];
            /**
             * Format: date-time
             * @description The intruder’s first act, or when it may have been
             * @example 2026-03-16T15:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description When the account was the seller’s again; what happened at it is the seller’s
             * @example 2026-03-16T15:00:00Z
             */
            to: string;
        };
        TeamMember: {
            /** @description The last time; missing: never */
            attested?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                until: string;
                /**
                 * @description Names the text: another word in it makes another version
                 * @example 3f9a0c5d7e1b2468
                 */
                version: string;
            };
            /**
             * @description Why it has to be read before anything of a customer is shown; missing: it need not
             * @enum {string}
             */
            due?: "first" | "new-version" | "year-over";
            email: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            joinedAt: string;
            /**
             * Format: date-time
             * @description When something whole of a customer was last shown to them
             * @example 2026-03-16T15:00:00Z
             */
            lastShown?: string;
            name: string;
            /** @enum {string} */
            role: "seller-owner" | "seller-member";
            secondStep: boolean;
        };
        Thread: {
            about: components["schemas"]["ThreadAbout"];
            /** @enum {string} */
            blocked?: "by-you" | "by-them";
            /**
             * Format: date-time
             * @description When it closes, as things stand
             * @example 2026-03-16T15:00:00Z
             */
            closesAt?: string;
            /** @description Told to a shop only: the first name while the conversation is open, and what stands in its place otherwise */
            customer?: {
                firstName: string | null;
                masked: string;
            };
            /**
             * @description An order; or an order and a return or dispute of it, `O-1042~R-7`
             * @example O-1042
             */
            id: string;
            /** @description Missing: nobody has written yet, or it is closed to you */
            latest?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                sender: "seller" | "customer";
                /** @enum {string} */
                state: "delivered" | "masked" | "held" | "blocked";
                /** @description How it begins, for a customer who asks for it: what they wrote, or what reached them */
                words?: string;
            };
            /** @description Where to go on live: `after` of `/live` */
            live: number;
            /** @description The oldest first */
            messages: components["schemas"]["Message"][];
            muted: boolean;
            /** @description The cursor of those before; null: there are none */
            older: string | null;
            order: string;
            /** @description The other conversations of the same order, those included that nobody has begun */
            others: {
                about: components["schemas"]["ThreadAbout"];
                begun: boolean;
                /**
                 * @description An order; or an order and a return or dispute of it, `O-1042~R-7`
                 * @example O-1042
                 */
                id: string;
                unread: number;
            }[];
            /**
             * Format: date-time
             * @description When the other side looked last
             * @example 2026-03-16T15:00:00Z
             */
            readByOther?: string;
            /**
             * @description The shop of the order
             * @example S-17
             */
            shop: string;
            /**
             * @description Which side one is
             * @enum {string}
             */
            side: "seller" | "customer";
            /**
             * @description `closed`: the customer may write again, and opens it with that. `over`: its texts are destroyed and nobody writes any more
             * @enum {string}
             */
            state: "open" | "closed" | "over";
            unread: number;
            writable: {
                /** @constant */
                allowed: true;
            } | {
                /** @description The restriction, where it is one */
                action?: string;
                /** @constant */
                allowed: false;
                reason: string;
                /** @enum {string} */
                why: "closed" | "over" | "blocked-by-you" | "blocked-by-them" | "restricted";
            };
        };
        ThreadAbout: {
            /** @description Of the return or dispute */
            id?: string;
            /** @enum {string} */
            kind: "order" | "return" | "dispute";
        };
        ThreadSettings: {
            /** @description The other side cannot write here, nor does one’s own side */
            blocked: boolean;
            /** @description Nothing of it is counted as unread or announced */
            muted: boolean;
        };
        /** @description A conversation, without what was said in it. */
        ThreadSummary: {
            about: components["schemas"]["ThreadAbout"];
            /** @enum {string} */
            blocked?: "by-you" | "by-them";
            /**
             * Format: date-time
             * @description When it closes, as things stand
             * @example 2026-03-16T15:00:00Z
             */
            closesAt?: string;
            /**
             * @description An order; or an order and a return or dispute of it, `O-1042~R-7`
             * @example O-1042
             */
            id: string;
            /** @description Missing: nobody has written yet, or it is closed to you */
            latest?: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                sender: "seller" | "customer";
                /** @enum {string} */
                state: "delivered" | "masked" | "held" | "blocked";
                /** @description How it begins, for a customer who asks for it: what they wrote, or what reached them */
                words?: string;
            };
            muted: boolean;
            order: string;
            /**
             * @description The shop of the order
             * @example S-17
             */
            shop: string;
            /**
             * @description `closed`: the customer may write again, and opens it with that. `over`: its texts are destroyed and nobody writes any more
             * @enum {string}
             */
            state: "open" | "closed" | "over";
            unread: number;
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
            state: "counting" | "excused" | "passed_over" | "used" | "merged" | "overturned" | "spent" | "in_shadow";
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
        UploadedPicture: {
            bytes: number;
            height: number;
            /** Format: uuid */
            id: string;
            width: number;
        };
        WantedCarrier: {
            /**
             * @description As in `shipment.scanned`
             * @example island-courier
             */
            carrier: string;
            /**
             * @description `own`: the scans of the contract by name; `upu`: EMA to EMK and their like; `iftsta`, `x12_214`: EDI
             * @enum {string}
             */
            codes?: "own" | "upu" | "easypost" | "shippo" | "aftership" | "seventeen_track" | "iftsta" | "x12_214";
            /**
             * @description `scans`: `{"scans": [{"trackingNumber", "code", "at", …}]}`; `lines`: one such scan a line; `csv`: a table with those columns; else as the service of that name sends it
             * @default scans
             * @enum {string}
             */
            format: "scans" | "lines" | "csv" | "easypost" | "shippo" | "aftership" | "seventeen_track";
            /**
             * @description What staff have entered beside the table
             * @default {}
             * @example {
             *       "Z9": "delivered"
             *     }
             */
            furtherCodes: {
                [key: string]: "accepted" | "in_transit" | "customs" | "out_for_delivery" | "delivered" | "exception" | "returned" | "notice";
            };
            /** @example Island Courier */
            name: string;
            /**
             * @description Where it is asked for new scans; null: it sends them
             * @default null
             */
            poll: {
                /** @default 5 */
                everyMinutes: number;
                /** @description Sent as a bearer token; never told again */
                secret?: string;
                url: string;
            } | null;
            /**
             * @description How the carrier calls regions: its name, and the region as orders have it
             * @default {}
             */
            regions: {
                [key: string]: string;
            };
            /** @description Of the carrier’s own; one is made where none is given */
            secret?: string;
            /**
             * @description How its messages are signed
             * @default standard_webhooks
             * @enum {string}
             */
            signed: "standard_webhooks" | "easypost" | "shippo" | "aftership" | "seventeen_track" | "timestamped";
        };
        WantedWebhook: {
            /**
             * @description For people: what it is for
             * @default
             */
            description: string;
            /**
             * @description `action.*` is every decision, `appeal.*` everything about appeals
             * @example [
             *       "standing.changed",
             *       "action.*"
             *     ]
             */
            topics: ("standing.changed" | "capabilities.changed" | "payout.held" | "payout.released" | "return.requested" | "return.sent" | "return.received" | "return.inspected" | "return.closed" | "return.due" | "refund.issued" | "dispute.opened" | "dispute.answered" | "dispute.overdue" | "dispute.resolved" | "dispute.reopened" | "dispute.reviewed" | "customer.data_accessed" | "action.*" | "action.warning.issued" | "action.restriction.applied" | "action.suspension.proposed" | "action.suspension.applied" | "action.removal.proposed" | "action.removal.noticed" | "action.account.removed" | "action.expired" | "action.lifted" | "action.withdrawn" | "action.extended" | "action.review" | "action.reduced" | "appeal.*" | "appeal.filed" | "appeal.decided")[];
            /** @example https://shop.example/hooks/kingston */
            url: string;
        };
        Webhook: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            createdAt: string;
            /** @description Messages that were given up, and can be replayed */
            dead: number;
            description: string;
            /** @description It answered 410, or nothing could be delivered for five days */
            disabled: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                why: "gone" | "failing";
            } | null;
            /** @description Nothing was delivered since */
            failingSince: string | null;
            id: string;
            /** @description How often something was sent in the last seven days, and how often it arrived */
            lastWeek: {
                attempts: number;
                delivered: number;
            };
            /** @description Those that sign now, the newest first */
            secrets: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                createdAt: string;
                endsAt: string | null;
            }[];
            /** @enum {string} */
            state: "active" | "paused" | "disabled";
            topics: string[];
            url: string;
            version: number;
            /** @description Messages that are still to be delivered */
            waiting: number;
        };
        WebhookChange: {
            /** @description For people: what it is for */
            description?: string;
            /** @enum {string} */
            state?: "active" | "paused";
            /**
             * @description `action.*` is every decision, `appeal.*` everything about appeals
             * @example [
             *       "standing.changed",
             *       "action.*"
             *     ]
             */
            topics?: ("standing.changed" | "capabilities.changed" | "payout.held" | "payout.released" | "return.requested" | "return.sent" | "return.received" | "return.inspected" | "return.closed" | "return.due" | "refund.issued" | "dispute.opened" | "dispute.answered" | "dispute.overdue" | "dispute.resolved" | "dispute.reopened" | "dispute.reviewed" | "customer.data_accessed" | "action.*" | "action.warning.issued" | "action.restriction.applied" | "action.suspension.proposed" | "action.suspension.applied" | "action.removal.proposed" | "action.removal.noticed" | "action.account.removed" | "action.expired" | "action.lifted" | "action.withdrawn" | "action.extended" | "action.review" | "action.reduced" | "appeal.*" | "appeal.filed" | "appeal.decided")[];
            /** @example https://shop.example/hooks/kingston */
            url?: string;
            /** @description As it was read; refused when it is another one now */
            version?: number;
        };
        WebhookDelivery: {
            attempts: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            createdAt: string;
            /** @description As in `webhook-id` */
            id: string;
            /** @description The latest attempt that is over */
            last: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                outcome: "delivered" | "redirected" | "gone" | "refused" | "too-slow" | "unreachable" | "unknown-host" | "bad-certificate" | "forbidden-address" | "secret-lost";
                status: number | null;
            } | null;
            /** @description When it is sent next */
            nextAt: string | null;
            seller: string | null;
            sequence: number;
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            type: string;
        };
        WebhookDeliveryDetail: {
            attempts: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-03-16T15:00:00Z
             */
            createdAt: string;
            /** @description As in `webhook-id` */
            id: string;
            /** @description The latest attempt that is over */
            last: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @enum {string} */
                outcome: "delivered" | "redirected" | "gone" | "refused" | "too-slow" | "unreachable" | "unknown-host" | "bad-certificate" | "forbidden-address" | "secret-lost";
                status: number | null;
            } | null;
            log: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-03-16T15:00:00Z
                 */
                at: string;
                /** @description Milliseconds */
                duration: number;
                number: number;
                /** @enum {string} */
                outcome: "delivered" | "redirected" | "gone" | "refused" | "too-slow" | "unreachable" | "unknown-host" | "bad-certificate" | "forbidden-address" | "secret-lost";
                status: number | null;
            }[];
            /** @description When it is sent next */
            nextAt: string | null;
            seller: string | null;
            sequence: number;
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            type: string;
        };
        /** @description When a shop works. */
        WorkingTime: {
            /** @description Days on which nothing is handed over, both included */
            away: {
                /**
                 * Format: date
                 * @description A day in the marketplace’s zone
                 * @example 2026-12-24
                 */
                from: string;
                /**
                 * Format: date
                 * @description A day in the marketplace’s zone
                 * @example 2026-12-24
                 */
                to: string;
            }[];
            /** @description Orders that fall due on one day at most; null: as many as come */
            dailyCapacity: number | null;
            /** @description Orders placed before that fall due while you are away: they keep their dates */
            dueWhileAway: number;
            /** @description Working days from an order to its hand-over; the day of the order does not count */
            handlingDays: number;
            /** @description Public holidays of the next twelve months: nothing is due on them */
            holidays: {
                /**
                 * Format: date
                 * @description A day in the marketplace’s zone
                 * @example 2026-12-24
                 */
                date: string;
                name: string;
            }[];
            /**
             * Format: date
             * @description A day in the marketplace’s zone
             * @example 2026-12-24
             */
            today: string;
            /** @description Of what you saw; 0 while nothing was set */
            version: number;
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
                        degraded?: {
                            detail: string;
                            part: string;
                        }[];
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
    acknowledgeAction: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
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
            /** @description [action-over](/problems/action-over) */
            409: {
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
    listAppealsOfAction: {
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
                    "application/json": components["schemas"]["AppealsOfAction"];
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
    fileAppeal: {
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
                    cause?: string;
                    correction?: string;
                    /** @default [] */
                    evidence?: string[];
                    items: {
                        because: string;
                        /**
                         * @description Ids of own events that show it
                         * @default []
                         */
                        evidence?: string[];
                        /**
                         * @description Ids of own files, uploaded for this
                         * @default []
                         */
                        files?: string[];
                        /** @description What it questions: an event that the action cites, the order or listing of one, or the action itself */
                        item: string;
                        /** @enum {string} */
                        wrong: "did_not_happen" | "was_in_time" | "not_mine" | "excused" | "misread" | "out_of_proportion" | "other";
                    }[];
                    prevention?: string;
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
                    "application/json": components["schemas"]["Appeal"];
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
            /** @description [action-undone](/problems/action-undone) · [appeal-window-over](/problems/appeal-window-over) · [appeal-open](/problems/appeal-open) · [appeal-not-new](/problems/appeal-not-new) */
            409: {
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
    askInspection: {
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
                "application/json": components["schemas"]["InspectionRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingTask"];
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
            /** @description [action-undone](/problems/action-undone) · [task-done](/problems/task-done) */
            409: {
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
    getPlan: {
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
                    "application/json": components["schemas"]["Plan"];
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
    recordPlan: {
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
                    /** @description What went wrong */
                    cause: string;
                    /** @description What has been put right */
                    correction: string;
                    /**
                     * @description Ids of own files, uploaded for this
                     * @default []
                     */
                    files?: string[];
                    /** @description What keeps it from coming back */
                    prevention: string;
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
                    "application/json": components["schemas"]["PlanAnswer"];
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
            /** @description [action-over](/problems/action-over) */
            409: {
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
    listQuestions: {
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
                    "application/json": components["schemas"]["QuestionsOfAction"];
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
    askQuestion: {
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
                    /** @enum {string} */
                    reason: "not_understood" | "seems_incorrect" | "affects_operations" | "unsure_how_to_recover";
                    text: string;
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
                    "application/json": components["schemas"]["Question"];
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
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecords: {
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
                    "application/json": components["schemas"]["RecordsOfAction"];
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
    getStatement: {
        parameters: {
            query?: {
                /** @description The number of a decision about the action (`sequence` of `getAction`) */
                decision?: number;
                /** @description How it is told; otherwise what Accept asks for */
                format?: "json" | "letter" | "pdf" | "dsa";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement, told as asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"] | components["schemas"]["DsaStatement"];
                    "application/pdf": string;
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-action](/problems/unknown-action) · [no-statement](/problems/no-statement) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [statement-incomplete](/problems/statement-incomplete) · [not-reportable](/problems/not-reportable) · [personal-data-in-record](/problems/personal-data-in-record) */
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
    listTasks: {
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
                    "application/json": components["schemas"]["ListingTasks"];
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
    listAppeals: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                state?: "open" | "decided" | "withdrawn";
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
                        items: components["schemas"]["AppealRow"][];
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
    decideAppeal: {
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
                    /** @description Every item, with what was right or what was missing */
                    items: {
                        /** @enum {string} */
                        answer: "accepted" | "refused";
                        item: string;
                        reason: string;
                    }[];
                    /** @enum {string} */
                    outcome: "upheld" | "overturned" | "reduced";
                    reason: string;
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
                    "application/json": components["schemas"]["AppealDecision"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [appeal-decider-barred](/problems/appeal-decider-barred) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-appeal](/problems/unknown-appeal) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [appeal-over](/problems/appeal-over) */
            409: {
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
    previewAppeal: {
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
                    /** @enum {string} */
                    outcome: "upheld" | "overturned" | "reduced";
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
                    "application/json": components["schemas"]["AppealPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-appeal](/problems/unknown-appeal) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [appeal-over](/problems/appeal-over) */
            409: {
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
    withdrawAppeal: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-appeal](/problems/unknown-appeal) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [appeal-over](/problems/appeal-over) */
            409: {
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
    getCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoint, a signed note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
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
    getConsistency: {
        parameters: {
            query: {
                from: number;
                to: number;
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
                    "application/json": components["schemas"]["AuditConsistency"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [no-such-tree](/problems/no-such-tree) */
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
    listAuditKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys, one a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProof: {
        parameters: {
            query: {
                /** @description The id of the entry: `id` in what it says */
                leaf: string;
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
                    "application/json": components["schemas"]["AuditProof"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [unknown-leaf](/problems/unknown-leaf) */
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
    createDriverPass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DriverPassRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverPass"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endDriverPass: {
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-pass](/problems/unknown-pass) */
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
    listScans: {
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
                        items: components["schemas"]["LabelScan"][];
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
    getMyShift: {
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
                    "application/json": components["schemas"]["DriverSession"];
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
    openDriverPass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What follows # in the link */
                    token: string;
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
                    "application/json": components["schemas"]["DriverSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [pass-over](/problems/pass-over) */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endMyShift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCarriers: {
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
                        items: components["schemas"]["Carrier"][];
                    };
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
    setUpCarrier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedCarrier"];
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
                        carrier: components["schemas"]["Carrier"];
                        secret: string | null;
                    };
                };
            };
            /** @description [invalid-request](/problems/invalid-request) · [codes-of-format](/problems/codes-of-format) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [carrier-exists](/problems/carrier-exists) · [too-many-carriers](/problems/too-many-carriers) */
            409: {
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
    getCarrier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `shipment.scanned` */
                carrier: string;
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
                    "application/json": components["schemas"]["CarrierDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-carrier](/problems/unknown-carrier) */
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
    removeCarrier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `shipment.scanned` */
                carrier: string;
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
            /** @description [unknown-carrier](/problems/unknown-carrier) */
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
    changeCarrier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `shipment.scanned` */
                carrier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarrierChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            /** @description [invalid-request](/problems/invalid-request) · [codes-of-format](/problems/codes-of-format) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-carrier](/problems/unknown-carrier) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [conflict](/problems/conflict) */
            409: {
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
    sendScans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `shipment.scanned` */
                carrier: string;
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
                    "application/json": components["schemas"]["CarrierReceipt"];
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
            /** @description [message-not-signed](/problems/message-not-signed) · [message-wrong-signature](/problems/message-wrong-signature) · [message-too-old](/problems/message-too-old) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-carrier](/problems/unknown-carrier) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [carrier-paused](/problems/carrier-paused) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-large](/problems/too-large) */
            413: {
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
    rotateCarrierSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `shipment.scanned` */
                carrier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The old secret has leaked: it ends at once
                     * @default false
                     */
                    endOldNow?: boolean;
                    /** @description Of the carrier’s own; one is made where none is given */
                    secret?: string;
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
                    "application/json": {
                        secret: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-carrier](/problems/unknown-carrier) */
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
    tryCarrierMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `shipment.scanned` */
                carrier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarrierTrial"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rejected: {
                            detail: string;
                            pointer: string;
                        }[];
                        scans: {
                            /**
                             * Format: date-time
                             * @description RFC 3339, in UTC
                             * @example 2026-03-16T15:00:00Z
                             */
                            at: string;
                            code: string;
                            /** @description Its check digit is another one */
                            numberIsWrong: boolean;
                            orderKnown: boolean;
                            pointer: string;
                            region: string | null;
                            /** @description null: nobody has entered the code */
                            says: ("accepted" | "in_transit" | "customs" | "out_for_delivery" | "delivered" | "exception" | "returned" | "notice") | null;
                            trackingNumber: string;
                            /** @description A place that nobody has entered */
                            unknownPlace: string | null;
                        }[];
                    };
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
            /** @description [unknown-carrier](/problems/unknown-carrier) */
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
    listCases: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                kind?: "confirm_suspension" | "decide_suspension" | "review" | "payout_hold" | "reinstatement" | "removal" | "appeal" | "support" | "linked_account" | "inspection" | "rule_over_budget" | "unreached" | "data_misuse" | "return_overdue";
                limit?: number;
                /** @description Only those that I hold, or have closed */
                mine?: "true" | "false";
                seller?: string;
                state?: "active" | "open" | "claimed" | "closed";
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
                        /**
                         * Format: date-time
                         * @description The clock of the installation
                         * @example 2026-03-16T15:00:00Z
                         */
                        at: string;
                        /** @description Of all that is not closed, whatever the filters */
                        counts: {
                            active: number;
                            mine: number;
                            overdue: number;
                            unclaimed: number;
                        };
                        items: components["schemas"]["CaseSummary"][];
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
    getCase: {
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) */
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
    claimCase: {
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [case-closed](/problems/case-closed) · [case-claimed](/problems/case-claimed) · [second-person-needed](/problems/second-person-needed) */
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
    contactSeller: {
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
                "application/json": components["schemas"]["CaseContact"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [case-closed](/problems/case-closed) · [case-moved-on](/problems/case-moved-on) */
            409: {
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
    decideCase: {
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
                "application/json": components["schemas"]["CaseDecision"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDecided"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-case](/problems/unknown-case) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [case-closed](/problems/case-closed) · [case-claimed](/problems/case-claimed) · [case-not-claimed](/problems/case-not-claimed) · [second-person-needed](/problems/second-person-needed) · [decision-not-offered](/problems/decision-not-offered) · [changed-meanwhile](/problems/changed-meanwhile) · [case-moved-on](/problems/case-moved-on) · [contact-first](/problems/contact-first) */
            409: {
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
    listCaseFiles: {
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
                    "application/json": components["schemas"]["FilesOfCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) */
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
    getCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) · [unknown-file](/problems/unknown-file) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [case-closed](/problems/case-closed) · [case-claimed](/problems/case-claimed) · [case-not-claimed](/problems/case-not-claimed) */
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
    handOverCase: {
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
                "application/json": components["schemas"]["CaseHandOver"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [case-closed](/problems/case-closed) · [case-claimed](/problems/case-claimed) · [case-not-claimed](/problems/case-not-claimed) · [second-person-needed](/problems/second-person-needed) */
            409: {
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
    noteCase: {
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
                "application/json": components["schemas"]["CaseNote"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [case-closed](/problems/case-closed) */
            409: {
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
    previewCase: {
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
                "application/json": components["schemas"]["CasePreviewRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [case-closed](/problems/case-closed) · [case-moved-on](/problems/case-moved-on) · [decision-not-offered](/problems/decision-not-offered) */
            409: {
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
    releaseCase: {
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-case](/problems/unknown-case) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [case-closed](/problems/case-closed) · [case-claimed](/problems/case-claimed) */
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
    listColleagues: {
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
                        items: components["schemas"]["Colleague"][];
                    };
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
    handleCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseHandling"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesHandled"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewHandling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseHandlingPreview"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesHandled"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
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
    arriveAsCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerArrival"];
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
                        /**
                         * Format: date-time
                         * @description Without a further request. The session is in the cookie alone
                         * @example 2026-03-16T15:00:00Z
                         */
                        signedInUntil: string;
                    };
                };
            };
            /** @description [link-lasts-too-long](/problems/link-lasts-too-long) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [arrivals-closed](/problems/arrivals-closed) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [signed-in-as-another](/problems/signed-in-as-another) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [link-expired](/problems/link-expired) · [link-used](/problems/link-used) */
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
            /** @description [too-many-attempts](/problems/too-many-attempts) · [too-many-requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Internal"];
            /** @description [marketplace-away](/problems/marketplace-away) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    leaveAsCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginCustomerSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leads on */
            302: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description [arrivals-closed](/problems/arrivals-closed) */
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
    endCustomerSignIn: {
        parameters: {
            query?: {
                code?: string;
                error?: string;
                error_description?: string;
                error_uri?: string;
                iss?: string;
                scope?: string;
                session_state?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leads on */
            302: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description [arrivals-closed](/problems/arrivals-closed) */
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
    getAccessStatistics: {
        parameters: {
            query?: {
                /** @description Up to 92 days before `to`; 30 unless it is said */
                from?: string;
                /** @description Now, by the marketplace’s clock, unless it is said */
                to?: string;
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
                    "application/json": components["schemas"]["AccessStatistics"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExposure: {
        parameters: {
            query?: {
                /** @description Up to 92 days before `to`; 30 unless it is said */
                from?: string;
                /** @description Now, by the marketplace’s clock, unless it is said */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customer values shown to sellers, per order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exposure"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRetention: {
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
                    "application/json": components["schemas"]["RetentionState"];
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
    listSellersByShown: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Up to 92 days before `to`; 30 unless it is said */
                from?: string;
                limit?: number;
                /** @description Now, by the marketplace’s clock, unless it is said */
                to?: string;
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
                    "application/json": components["schemas"]["SellersShown"];
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
    arriveInDemonstration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    customer: string;
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
                    "application/json": {
                        /** @description As the marketplace makes it: good once, for five minutes */
                        link: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [no-such-page](/problems/no-such-page) */
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
    listDisputes: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description `open`: to be answered, decided or looked at again, the oldest first; `all`: the latest first */
                show?: "open" | "all";
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
                        items: components["schemas"]["StaffDisputeSummary"][];
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
    getDispute: {
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
                    "application/json": components["schemas"]["StaffDispute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-dispute](/problems/unknown-dispute) */
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
    decideDispute: {
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
                "application/json": components["schemas"]["DisputeDecision"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDispute"];
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
            /** @description [dispute-party](/problems/dispute-party) · [dispute-same-person](/problems/dispute-same-person) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-dispute](/problems/unknown-dispute) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [dispute-over](/problems/dispute-over) · [dispute-too-early](/problems/dispute-too-early) · [dispute-answered](/problems/dispute-answered) · [dispute-not-asked](/problems/dispute-not-asked) · [dispute-never-the-sellers](/problems/dispute-never-the-sellers) · [dispute-changed](/problems/dispute-changed) */
            409: {
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
    lookAtDispute: {
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
                "application/json": components["schemas"]["DisputeLook"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeLookedAt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-dispute](/problems/unknown-dispute) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    listEmergencies: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Active: it waits for an approval or a review, or is open */
                state?: "active" | "over";
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
                        items: components["schemas"]["Emergency"][];
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
    askForEmergency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyRequest"];
            };
        };
        responses: {
            /** @description Two people open fields of one order’s customer. No value is in it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emergency"];
                };
            };
            /** @description [emergency-reason-short](/problems/emergency-reason-short) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [emergency-misused](/problems/emergency-misused) · [emergency-not-your-part](/problems/emergency-not-your-part) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-order-anywhere](/problems/unknown-order-anywhere) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [emergency-running](/problems/emergency-running) · [emergency-review-overdue](/problems/emergency-review-overdue) */
            409: {
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
    getEmergency: {
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
            /** @description Two people open fields of one order’s customer. No value is in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emergency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-emergency](/problems/unknown-emergency) */
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
    approveEmergency: {
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
                "application/json": components["schemas"]["EmergencyNote"];
            };
        };
        responses: {
            /** @description Two people open fields of one order’s customer. No value is in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emergency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [emergency-own](/problems/emergency-own) · [emergency-not-your-part](/problems/emergency-not-your-part) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-emergency](/problems/unknown-emergency) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [emergency-not-waiting](/problems/emergency-not-waiting) */
            409: {
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
    endEmergency: {
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
                "application/json": components["schemas"]["EmergencyNote"];
            };
        };
        responses: {
            /** @description Two people open fields of one order’s customer. No value is in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emergency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [emergency-not-your-part](/problems/emergency-not-your-part) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-emergency](/problems/unknown-emergency) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [emergency-not-open](/problems/emergency-not-open) */
            409: {
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
    refuseEmergency: {
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
                "application/json": components["schemas"]["EmergencyNote"];
            };
        };
        responses: {
            /** @description Two people open fields of one order’s customer. No value is in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emergency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [emergency-own](/problems/emergency-own) · [emergency-not-your-part](/problems/emergency-not-your-part) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-emergency](/problems/unknown-emergency) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [emergency-not-waiting](/problems/emergency-not-waiting) */
            409: {
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
    revealInEmergency: {
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
                "application/json": components["schemas"]["EmergencyRevealRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reveal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [emergency-not-your-part](/problems/emergency-not-your-part) · [emergency-misused](/problems/emergency-misused) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-emergency](/problems/unknown-emergency) · [unknown-order-anywhere](/problems/unknown-order-anywhere) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [emergency-not-open](/problems/emergency-not-open) · [emergency-review-overdue](/problems/emergency-review-overdue) */
            409: {
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    reviewEmergency: {
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
                "application/json": components["schemas"]["EmergencyReview"];
            };
        };
        responses: {
            /** @description Two people open fields of one order’s customer. No value is in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Emergency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [emergency-own](/problems/emergency-own) · [emergency-reviewer-barred](/problems/emergency-reviewer-barred) · [emergency-not-your-part](/problems/emergency-not-your-part) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-emergency](/problems/unknown-emergency) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [emergency-not-ended](/problems/emergency-not-ended) */
            409: {
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
    listHeldMessages: {
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
                        items: components["schemas"]["HeldMessage"][];
                        next: string | null;
                        /** @description How often the screen was right, by what staff decided in the last 90 days */
                        screen: {
                            /** @description Messages in which it was found and that staff decided */
                            decided: number;
                            /** @enum {string} */
                            kind: "email" | "phone" | "url" | "handle" | "payment_handle" | "bank_account" | "postal_address" | "off_platform_contact" | "off_platform_payment" | "marketing" | "harassment" | "threat";
                            /** @description A share: 0.04 is 4 % */
                            precision: number;
                            /** @description Those of them that were masked or confirmed */
                            right: number;
                        }[];
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
    decideHeldMessage: {
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
                "application/json": components["schemas"]["HeldMessageDecision"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMessageDecided"];
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
            /** @description [unknown-held-message](/problems/unknown-held-message) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [message-not-waiting](/problems/message-not-waiting) · [message-texts-destroyed](/problems/message-texts-destroyed) */
            409: {
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    lookAtHeldMessage: {
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
                "application/json": components["schemas"]["HeldMessageLook"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMessageOpened"];
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
            /** @description [unknown-held-message](/problems/unknown-held-message) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [message-not-waiting](/problems/message-not-waiting) */
            409: {
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    getHeldPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                picture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-held-message](/problems/unknown-held-message) · [unknown-picture](/problems/unknown-picture) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [message-not-read](/problems/message-not-read) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    getHubBox: {
        parameters: {
            query: {
                /** @description A hub, as `GET /v1/hub/hubs` names it */
                hub: string;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["HubBox"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-hub](/problems/unknown-hub) · [unknown-box](/problems/unknown-box) */
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
    doAtHub: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubCommands"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubCommandAnswers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-hub](/problems/unknown-hub) */
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
    listExpectedConsignments: {
        parameters: {
            query: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description A hub, as `GET /v1/hub/hubs` names it */
                hub: string;
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
                        items: {
                            arrived: number;
                            /**
                             * Format: date-time
                             * @description RFC 3339, in UTC
                             * @example 2026-03-16T15:00:00Z
                             */
                            arrivedAt?: string;
                            boxes: number;
                            consignment: string;
                            counted: number;
                            declared: number;
                            /**
                             * Format: date-time
                             * @description RFC 3339, in UTC
                             * @example 2026-03-16T15:00:00Z
                             */
                            endedAt?: string;
                            hub: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, in UTC
                             * @example 2026-03-16T15:00:00Z
                             */
                            plannedAt: string;
                            seller: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, in UTC
                             * @example 2026-03-16T15:00:00Z
                             */
                            sentAt?: string;
                            /** @enum {string} */
                            state: "planned" | "sent" | "receiving" | "received" | "closed" | "cancelled";
                        }[];
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
            /** @description [unknown-hub](/problems/unknown-hub) */
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
    listHubs: {
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
                    "application/json": components["schemas"]["Hubs"];
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
    listHubParcels: {
        parameters: {
            query: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description A hub, as `GET /v1/hub/hubs` names it */
                hub: string;
                limit?: number;
                /** @description `pick`: what has to be picked and packed; `hand_over`: what is packed */
                stage?: "pick" | "hand_over";
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
                        items: components["schemas"]["HubParcel"][];
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
            /** @description [unknown-hub](/problems/unknown-hub) */
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
    getHubParcel: {
        parameters: {
            query: {
                /** @description A hub, as `GET /v1/hub/hubs` names it */
                hub: string;
            };
            header?: never;
            path: {
                order: string;
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
                    "application/json": components["schemas"]["HubParcelWhole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-hub](/problems/unknown-hub) · [unknown-parcel](/problems/unknown-parcel) */
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
    printHubLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-parcel](/problems/unknown-parcel) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-hub-label](/problems/no-hub-label) */
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
    listHubReturns: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                which?: "expected" | "arrived";
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
                        items: components["schemas"]["HubReturn"][];
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
    inspectReturnAtHub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                return: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubReturnInspectionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubReturn"];
                };
            };
            /** @description [inspection-contradicts](/problems/inspection-contradicts) · [not-for-stock](/problems/not-for-stock) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [return-not-yours](/problems/return-not-yours) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-return](/problems/unknown-return) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-moved-on](/problems/return-moved-on) · [return-changed](/problems/return-changed) */
            409: {
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
    receiveReturnAtHub: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubReturn"];
                };
            };
            /** @description [return-code-unreadable](/problems/return-code-unreadable) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [return-not-yours](/problems/return-not-yours) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-code-unknown](/problems/return-code-unknown) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-moved-on](/problems/return-moved-on) */
            409: {
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
    listIncidents: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                state?: "open" | "closed";
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
                    "application/json": components["schemas"]["IncidentsPage"];
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
    reportIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description A random UUID of whoever sends it: the same report sent again with it is answered again */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentReport"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceived"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [report-sent-otherwise](/problems/report-sent-otherwise) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            /** @description [too-many-requests](/problems/too-many-requests) */
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
    getIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reference */
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
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-incident](/problems/unknown-incident) */
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
    addToReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reference */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentAddition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [unknown-incident](/problems/unknown-incident) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [incident-destroyed](/problems/incident-destroyed) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            /** @description [too-many-requests](/problems/too-many-requests) */
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
    claimIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reference */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentClaim"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-incident](/problems/unknown-incident) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [incident-claimed](/problems/incident-claimed) · [incident-closed](/problems/incident-closed) · [incident-destroyed](/problems/incident-destroyed) */
            409: {
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
    closeIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reference */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentClosing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-incident](/problems/unknown-incident) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [incident-claimed](/problems/incident-claimed) · [incident-not-yours](/problems/incident-not-yours) · [incident-closed](/problems/incident-closed) · [incident-destroyed](/problems/incident-destroyed) */
            409: {
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
    noteIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reference */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentNote"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-incident](/problems/unknown-incident) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [incident-destroyed](/problems/incident-destroyed) */
            409: {
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
    getReportStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The code that was answered with the reference */
                "report-code": string;
            };
            path: {
                /** @description The reference */
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
                    "application/json": components["schemas"]["IncidentStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [unknown-incident](/problems/unknown-incident) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-many-requests](/problems/too-many-requests) */
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
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
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
                    /** @description For the scope `labels:resolve` */
                    carrier?: components["schemas"]["CarrierBinding"];
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
                    scopes: ("events:write" | "standing:read" | "capabilities:read" | "preview:write" | "decisions:read" | "webhooks:manage" | "mail:report" | "customer-data:write" | "messages:screen" | "labels:resolve")[];
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
            /** @description [scope-not-for-kind](/problems/scope-not-for-kind) · [carrier-missing](/problems/carrier-missing) · [carrier-not-wanted](/problems/carrier-not-wanted) · [expiry-past](/problems/expiry-past) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
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
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    callCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelCallRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelCall"];
                };
            };
            /** @description [label-unreadable](/problems/label-unreadable) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
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
            /** @description [label-unknown](/problems/label-unknown) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [label-voided](/problems/label-voided) · [parcel-over](/problems/parcel-over) · [parcel-with-another](/problems/parcel-with-another) · [leg-begun-elsewhere](/problems/leg-begun-elsewhere) · [parcel-on-another-leg](/problems/parcel-on-another-leg) · [parcel-going-back](/problems/parcel-going-back) · [call-not-granted](/problems/call-not-granted) · [no-telephony](/problems/no-telephony) · [no-number](/problems/no-number) */
            409: {
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [telephony-failed](/problems/telephony-failed) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    resolveLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelResolutionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelResolution"];
                };
            };
            /** @description [label-unreadable](/problems/label-unreadable) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
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
            /** @description [label-unknown](/problems/label-unknown) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [label-voided](/problems/label-voided) · [parcel-over](/problems/parcel-over) · [parcel-with-another](/problems/parcel-with-another) · [leg-begun-elsewhere](/problems/leg-begun-elsewhere) · [parcel-on-another-leg](/problems/parcel-on-another-leg) · [parcel-going-back](/problems/parcel-going-back) */
            409: {
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    explainLink: {
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
                "application/json": components["schemas"]["LinkExplanationRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-link](/problems/unknown-link) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [link-decided](/problems/link-decided) */
            409: {
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
    followOwnOrder: {
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
            /** @description Server-Sent Events, until somebody ends it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-own-order](/problems/no-such-own-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-many-live](/problems/too-many-live) · [too-many-requests](/problems/too-many-requests) */
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
    followSeller: {
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
            /** @description Server-Sent Events, until somebody ends it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [too-many-live](/problems/too-many-live) · [too-many-requests](/problems/too-many-requests) */
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
            400: components["responses"]["BadRequest"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyAttestation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privacy briefing, and how whoever asks stands with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
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
    attest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestationRequest"];
            };
        };
        responses: {
            /** @description The privacy briefing, and how whoever asks stands with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [briefing-changed](/problems/briefing-changed) */
            409: {
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
    getMyConversationMail: {
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
                    "application/json": components["schemas"]["ConversationMail"];
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
    putMyConversationMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationMailChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMail"];
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
    askOwnDisputeReview: {
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
                "application/json": components["schemas"]["DisputeReviewAsked"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDisputes"];
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
            /** @description [dispute-party](/problems/dispute-party) · [dispute-same-person](/problems/dispute-same-person) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-dispute](/problems/unknown-dispute) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [dispute-over](/problems/dispute-over) · [dispute-too-early](/problems/dispute-too-early) · [dispute-answered](/problems/dispute-answered) · [dispute-not-asked](/problems/dispute-not-asked) · [dispute-never-the-sellers](/problems/dispute-never-the-sellers) · [dispute-changed](/problems/dispute-changed) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-large](/problems/too-large) */
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
    withdrawDispute: {
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
                    "application/json": components["schemas"]["OwnDisputes"];
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
            /** @description [dispute-party](/problems/dispute-party) · [dispute-same-person](/problems/dispute-same-person) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-dispute](/problems/unknown-dispute) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [dispute-over](/problems/dispute-over) · [dispute-too-early](/problems/dispute-too-early) · [dispute-answered](/problems/dispute-answered) · [dispute-not-asked](/problems/dispute-not-asked) · [dispute-never-the-sellers](/problems/dispute-never-the-sellers) · [dispute-changed](/problems/dispute-changed) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-large](/problems/too-large) */
            413: {
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
    previewErasure: {
        parameters: {
            query?: {
                order?: string;
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
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-own-order](/problems/no-such-own-order) */
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
            400: components["responses"]["BadRequest"];
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
    listMyOrders: {
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
                        items: components["schemas"]["OwnOrder"][];
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
    getMyOrder: {
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
                    "application/json": components["schemas"]["OwnOrderWhole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-own-order](/problems/no-such-own-order) */
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
    listOwnDisputes: {
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
                    "application/json": components["schemas"]["OwnDisputes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-own-order](/problems/no-such-own-order) */
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
    openDispute: {
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
                "application/json": components["schemas"]["DisputeOpening"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDisputes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-own-order](/problems/no-such-own-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [dispute-order-settled](/problems/dispute-order-settled) · [dispute-not-yet](/problems/dispute-not-yet) · [dispute-nothing-yet](/problems/dispute-nothing-yet) · [dispute-too-late](/problems/dispute-too-late) · [dispute-open-already](/problems/dispute-open-already) · [dispute-decided-already](/problems/dispute-decided-already) · [dispute-sent-otherwise](/problems/dispute-sent-otherwise) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-large](/problems/too-large) */
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
    listReturnsOfMyOrder: {
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
                    "application/json": components["schemas"]["OwnReturnsOfOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-own-order](/problems/no-such-own-order) */
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
    askForReturn: {
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
                "application/json": components["schemas"]["ReturnAskRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReturn"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReturn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-own-order](/problems/no-such-own-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-not-delivered](/problems/return-not-delivered) · [return-too-late](/problems/return-too-late) · [return-open](/problems/return-open) · [return-asked-otherwise](/problems/return-asked-otherwise) */
            409: {
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
    getMyReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                return: string;
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
                    "application/json": components["schemas"]["OwnReturn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-return](/problems/unknown-return) */
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
    withdrawMyReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                return: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVersionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReturn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-return](/problems/unknown-return) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-moved-on](/problems/return-moved-on) · [return-changed](/problems/return-changed) */
            409: {
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
    seeMyValues: {
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
            /** @description What is known of you for one order. It is in no other answer, and nowhere kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnValues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [come-again](/problems/come-again) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-such-own-order](/problems/no-such-own-order) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    getMyProof: {
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
                    "application/json": components["schemas"]["Proof"];
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
    proveMyself: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenProof"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
            /** @description [wrong-password](/problems/wrong-password) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [wrong-code](/problems/wrong-code) · [passkey-refused](/problems/passkey-refused) · [passkey-unverified](/problems/passkey-unverified) · [sign-in-needed](/problems/sign-in-needed) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            /** @description [too-many-attempts](/problems/too-many-attempts) · [too-many-requests](/problems/too-many-requests) */
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
    listMyReceipts: {
        parameters: {
            query?: {
                /** @description `shown`: something was shown; `withheld`: nothing was */
                answer?: "shown" | "withheld";
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Of this order only */
                order?: string;
                who?: "shop" | "carrier" | "staff";
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
                        items: components["schemas"]["AccessReceipt"][];
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
            /** @description [no-such-own-order](/problems/no-such-own-order) */
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
    cancelMyRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            /** @description [recovery-over](/problems/recovery-over) */
            410: {
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
    listOwnRequests: {
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
                        items: components["schemas"]["SubjectRequest"][];
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
    askAboutOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [no-such-own-order](/problems/no-such-own-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [order-handed-over](/problems/order-handed-over) · [order-ended](/problems/order-ended) · [other-country](/problems/other-country) · [other-region](/problems/other-region) · [address-unchanged](/problems/address-unchanged) · [customer-data-erased](/problems/customer-data-erased) */
            409: {
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    getOwnRequest: {
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
                    "application/json": components["schemas"]["SubjectRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-request](/problems/unknown-request) */
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
    downloadOwnData: {
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
            /** @description Everything that is known of the customer, made when it was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDataCopy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-request](/problems/unknown-request) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [request-over](/problems/request-over) · [copy-elsewhere](/problems/copy-elsewhere) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [copy-expired](/problems/copy-expired) */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    downloadErasureReceipt: {
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
            /** @description What was erased, word for word, with the proof that the log holds its hash: for `kingston audit verify`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-request](/problems/unknown-request) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [receipt-not-ready](/problems/receipt-not-ready) */
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
    withdrawOwnRequest: {
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
                    "application/json": components["schemas"]["SubjectRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-request](/problems/unknown-request) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [request-over](/problems/request-over) */
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
    listMyReturns: {
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
                    "application/json": components["schemas"]["OwnReturns"];
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
            400: components["responses"]["BadRequest"];
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
            400: components["responses"]["BadRequest"];
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
    getCustomerFields: {
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
            /** @description What may be seen of the customer of an order. No value is in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFields"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-order](/problems/unknown-order) */
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
    depositCustomerData: {
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
                "application/json": components["schemas"]["CustomerDataDeposit"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositedCustomerData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [customer-data-erased](/problems/customer-data-erased) */
            409: {
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    eraseCustomerData: {
        parameters: {
            query: {
                seller: string;
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
                    "application/json": components["schemas"]["CustomerDataErasure"];
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
    getCustomsForm: {
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
            /** @description The form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-order](/problems/unknown-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-label](/problems/no-label) · [no-customs-form](/problems/no-customs-form) */
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
    getLabel: {
        parameters: {
            query?: {
                /** @description `4x6`: 4 × 6 inches; `a6`: A6 */
                size?: "4x6" | "a6";
                /** @description How the code is drawn */
                symbol?: "code128" | "datamatrix" | "qr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-order](/problems/unknown-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-label](/problems/no-label) */
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
    reprintLabel: {
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
                "application/json": components["schemas"]["LabelReprintRequest"];
            };
        };
        responses: {
            /** @description The label that is good now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelReprint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-order](/problems/unknown-order) · [unknown-label](/problems/unknown-label) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-label](/problems/no-label) */
            409: {
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
    listLabels: {
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
                    "application/json": components["schemas"]["OrderLabels"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-order](/problems/unknown-order) */
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
    getRefunds: {
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
                    "application/json": components["schemas"]["Refunds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-order](/problems/unknown-order) */
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
    giveRefund: {
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
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundWarning"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refunds"];
                };
            };
            /** @description [refund-other-currency](/problems/refund-other-currency) · [refund-nothing](/problems/refund-nothing) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
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
            /** @description [unknown-order](/problems/unknown-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [paid-unknown](/problems/paid-unknown) · [refund-too-much](/problems/refund-too-much) · [refund-sent-otherwise](/problems/refund-sent-otherwise) · [refund-changed](/problems/refund-changed) */
            409: {
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
    askForReveal: {
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
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reveal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [attestation-needed](/problems/attestation-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-order](/problems/unknown-order) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    getOrderTracking: {
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
                    "application/json": components["schemas"]["OrderTracking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-order-anywhere](/problems/unknown-order-anywhere) */
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
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    listPolicies: {
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
                    "application/json": components["schemas"]["Policies"];
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
    getPolicyDocument: {
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
                    "application/json": components["schemas"]["PolicyDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-policy](/problems/unknown-policy) */
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
    checkPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The YAML of the policy */
                    document: string;
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
                    "application/json": components["schemas"]["PolicyCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The YAML of the policy */
                    document: string;
                    reason: string;
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
                    "application/json": components["schemas"]["PolicyProposal"];
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
            /** @description [version-not-new](/problems/version-not-new) */
            409: {
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
    getPolicyProposal: {
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
                    "application/json": components["schemas"]["PolicyProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-proposal](/problems/unknown-proposal) */
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
    activatePolicy: {
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
                    /**
                     * Format: date-time
                     * @description Left out: as early as it may
                     * @example 2026-03-16T15:00:00Z
                     */
                    from?: string;
                    reason: string;
                    /** @description The version that its changes were shown against */
                    seen: string;
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
                    "application/json": components["schemas"]["PolicyProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-proposal](/problems/unknown-proposal) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [proposal-over](/problems/proposal-over) · [proposed-yourself](/problems/proposed-yourself) · [policy-moved-on](/problems/policy-moved-on) · [notice-too-short](/problems/notice-too-short) · [version-not-new](/problems/version-not-new) · [from-too-early](/problems/from-too-early) */
            409: {
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
    withdrawPolicyProposal: {
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
                    reason: string;
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
                    "application/json": components["schemas"]["PolicyProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-proposal](/problems/unknown-proposal) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [proposal-over](/problems/proposal-over) */
            409: {
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
    postMessage: {
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
                    text: string;
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
                    "application/json": components["schemas"]["Question"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-question](/problems/unknown-question) */
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
    getQuickReplies: {
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
                    "application/json": components["schemas"]["QuickReplies"];
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
    changeQuickReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickRepliesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickReplies"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [quick-replies-changed](/problems/quick-replies-changed) */
            409: {
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
    listRecoveries: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Those that run, or those that have ended */
                state?: "open" | "ended";
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
                        items: components["schemas"]["Recovery"][];
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
    approveRecovery: {
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
                    /** @example Called back on the number in the staff list and asked for two colleagues’ names. */
                    reason: string;
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
                    "application/json": components["schemas"]["Recovery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [step-up-needed](/problems/step-up-needed) · [own-recovery](/problems/own-recovery) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-such-recovery](/problems/no-such-recovery) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [approval-not-needed](/problems/approval-not-needed) · [another-person-needed](/problems/another-person-needed) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [recovery-over](/problems/recovery-over) */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    refuseRecovery: {
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
                    /** @example Called back on the number in the staff list and asked for two colleagues’ names. */
                    reason: string;
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
                    "application/json": components["schemas"]["Recovery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [step-up-needed](/problems/step-up-needed) · [own-recovery](/problems/own-recovery) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-such-recovery](/problems/no-such-recovery) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [approval-not-needed](/problems/approval-not-needed) · [another-person-needed](/problems/another-person-needed) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [recovery-over](/problems/recovery-over) */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyRecovery: {
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
                    "application/json": components["schemas"]["MyRecovery"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [password-first](/problems/password-first) */
            403: {
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
    askForRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example My phone fell into the harbour and I cannot find the recovery codes. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A request to be let in without the second step. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunningRecovery"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description [password-first](/problems/password-first) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [second-step-off](/problems/second-step-off) · [recovery-without-mail](/problems/recovery-without-mail) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            /** @description [too-many-attempts](/problems/too-many-attempts) · [too-many-requests](/problems/too-many-requests) */
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
    cancelRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What follows # in the link */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing more to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description [recovery-over](/problems/recovery-over) */
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
    completeRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What follows # in the link */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing more to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description [recovery-over](/problems/recovery-over) */
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
    scanReturnCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnScanRequest"];
            };
        };
        responses: {
            /** @description What a carrier needs of a return: nothing of a person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnScan"];
                };
            };
            /** @description [return-code-unreadable](/problems/return-code-unreadable) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [return-not-yours](/problems/return-not-yours) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-code-unknown](/problems/return-code-unknown) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-moved-on](/problems/return-moved-on) */
            409: {
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
    inspectReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                return: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInspectionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description [inspection-contradicts](/problems/inspection-contradicts) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [return-not-yours](/problems/return-not-yours) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-return](/problems/unknown-return) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-moved-on](/problems/return-moved-on) · [return-changed](/problems/return-changed) */
            409: {
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
    receiveReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                return: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVersionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [return-not-yours](/problems/return-not-yours) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-return](/problems/unknown-return) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-moved-on](/problems/return-moved-on) · [return-changed](/problems/return-changed) */
            409: {
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
    refuseRefundOfReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                return: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVersionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [return-not-yours](/problems/return-not-yours) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-return](/problems/unknown-return) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-moved-on](/problems/return-moved-on) · [return-changed](/problems/return-changed) · [refund-owed](/problems/refund-owed) */
            409: {
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
    listOverturns: {
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
                    "application/json": components["schemas"]["Overturns"];
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
    listShadowedMoves: {
        parameters: {
            query: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                violation: "late_dispatch" | "late_cancellation" | "improper_status" | "listing_inaccuracy" | "early_refund" | "order_defect" | "customer_data_marketing" | "customer_data_mailing_list" | "customer_data_third_party" | "customer_data_storage" | "off_platform_contact" | "illegal_goods" | "counterfeit_goods" | "off_platform_payment" | "fake_tracking" | "fake_delivery" | "harassment" | "threat" | "fraud" | "platform_abuse" | "ban_evasion" | "stock_misdeclared";
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
                        items: components["schemas"]["ShadowedMove"][];
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
    screenText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
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
    listAccesses: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
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
                        items: components["schemas"]["Access"][];
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
    listConsignments: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
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
                        items: components["schemas"]["ConsignmentSummary"][];
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
    planConsignment: {
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
                "application/json": components["schemas"]["ConsignmentPlan"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consignment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [dispatch-restricted](/problems/dispatch-restricted) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-hub](/problems/unknown-hub) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [planned-otherwise](/problems/planned-otherwise) */
            409: {
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
    getConsignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consignment: string;
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
                    "application/json": components["schemas"]["Consignment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-consignment](/problems/unknown-consignment) */
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
    changeConsignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consignment: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsignmentChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consignment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-consignment](/problems/unknown-consignment) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [consignment-not-movable](/problems/consignment-not-movable) */
            409: {
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
    printBoxLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consignment: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-consignment](/problems/unknown-consignment) */
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
    getDesk: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description `overdue`, due `today`, up to the `next` working day, `later`; `said`: you said that it was shipped, and no carrier has scanned it */
                place?: "overdue" | "today" | "next" | "later" | "said";
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
                        /** @description Hours from what a seller says to the scan that has to bear it out */
                        claimHours: number;
                        counts: {
                            later: number;
                            next: number;
                            overdue: number;
                            said: number;
                            today: number;
                        };
                        /** @description Today is this public holiday */
                        holiday?: string;
                        items: components["schemas"]["DeskOrder"][];
                        next: string | null;
                        /**
                         * Format: date
                         * @description A day in the marketplace’s zone
                         * @example 2026-12-24
                         */
                        today: string;
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
    listSellersDisputes: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description `open`: to be answered, decided or looked at again, the oldest first; `all`: the latest first */
                show?: "open" | "all";
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
                        items: components["schemas"]["SellersDisputeSummary"][];
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
    getSellersDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispute: string;
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
                    "application/json": components["schemas"]["SellersDispute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-dispute](/problems/unknown-dispute) */
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
    answerDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispute: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellersDispute"];
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
            /** @description [dispute-party](/problems/dispute-party) · [dispute-same-person](/problems/dispute-same-person) · [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-dispute](/problems/unknown-dispute) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [dispute-over](/problems/dispute-over) · [dispute-too-early](/problems/dispute-too-early) · [dispute-answered](/problems/dispute-answered) · [dispute-not-asked](/problems/dispute-not-asked) · [dispute-never-the-sellers](/problems/dispute-never-the-sellers) · [dispute-changed](/problems/dispute-changed) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-large](/problems/too-large) */
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
    askSellersDisputeReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispute: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeReviewAsked"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellersDispute"];
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
            /** @description [dispute-party](/problems/dispute-party) · [dispute-same-person](/problems/dispute-same-person) · [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-dispute](/problems/unknown-dispute) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [dispute-over](/problems/dispute-over) · [dispute-too-early](/problems/dispute-too-early) · [dispute-answered](/problems/dispute-answered) · [dispute-not-asked](/problems/dispute-not-asked) · [dispute-never-the-sellers](/problems/dispute-never-the-sellers) · [dispute-changed](/problems/dispute-changed) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-large](/problems/too-large) */
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
    listFiles: {
        parameters: {
            query: {
                /** @description Of the action, for an appeal or a plan; of the link, for `link` */
                number: number;
                /** @description What they are sent along with */
                purpose: "appeal" | "plan" | "link";
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
                    "application/json": components["schemas"]["Files"];
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
    uploadFile: {
        parameters: {
            query: {
                /** @description Of the action, for an appeal or a plan; of the link, for `link` */
                number: number;
                /** @description What they are sent along with */
                purpose: "appeal" | "plan" | "link";
            };
            header?: {
                /** @description How the file is called, percent-encoded UTF-8. Sealed like the picture */
                "x-file-name"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description [broken-picture](/problems/broken-picture) · [slow-picture](/problems/slow-picture) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
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
            /** @description [unknown-action](/problems/unknown-action) · [unknown-link](/problems/unknown-link) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-many-files](/problems/too-many-files) · [too-many-files-today](/problems/too-many-files-today) · [files-full](/problems/files-full) · [action-over](/problems/action-over) · [action-undone](/problems/action-undone) · [appeal-window-over](/problems/appeal-window-over) · [link-decided](/problems/link-decided) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [picture-too-large](/problems/picture-too-large) · [too-many-pixels](/problems/too-many-pixels) · [too-large](/problems/too-large) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-picture](/problems/no-picture) · [odd-picture](/problems/odd-picture) · [unsupported-content](/problems/unsupported-content) · [unsupported-encoding](/problems/unsupported-encoding) */
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
            /** @description [pictures-busy](/problems/pictures-busy) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-file](/problems/unknown-file) */
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
    removeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
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
            /** @description [unknown-file](/problems/unknown-file) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [file-sent](/problems/file-sent) */
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
    makeLabelBatch: {
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
                "application/json": components["schemas"]["LabelBatchRequest"];
            };
        };
        responses: {
            /** @description The labels */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelBatch"];
                    "application/pdf": string;
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
    listLinks: {
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
                    "application/json": components["schemas"]["AccountLinks"];
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
                        /** @description The latest that mail could not bring and you have not opened */
                        missed: components["schemas"]["NoticeSummary"] | null;
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
    listOrders: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description `dispatched`: by the marketplace, out of its hub */
                fulfilment?: "seller" | "dispatched";
                limit?: number;
                /** @description The one order with this id. There is no other search */
                order?: string;
                /** @description `open`: paid and not handed over; `case_open`: with a return or dispute that is open */
                state?: "open" | "handed_over" | "delivered" | "cancelled" | "case_open";
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
                        items: components["schemas"]["OrderSummary"][];
                        /** @description An order is listed until nothing has happened to it for so many days */
                        keptDays: number;
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
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that its seller may know of an order. Of its customer it has nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-seller](/problems/unknown-seller) · [unknown-order](/problems/unknown-order) */
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
    sayOrderShipped: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Who has the parcel
                     * @example Knutsford Express
                     */
                    carrier: string;
                    /**
                     * Format: uuid
                     * @description A random UUID of your own: said again with it, it is said once
                     */
                    id: string;
                    /**
                     * @description The number on the parcel
                     * @example KX123456789JM
                     */
                    trackingNumber: string;
                };
            };
        };
        responses: {
            /** @description What was said, and by when a scan has to bear it out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-seller](/problems/unknown-seller) · [unknown-order](/problems/unknown-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [dispatched-order](/problems/dispatched-order) · [not-to-be-shipped](/problems/not-to-be-shipped) · [said-otherwise](/problems/said-otherwise) */
            409: {
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
    getDispatchedParcel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                order: string;
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
                    "application/json": components["schemas"]["DispatchedParcel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-parcel](/problems/unknown-parcel) */
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
    getRefundsForMarketplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                order: string;
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
                    "application/json": components["schemas"]["Refunds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-order](/problems/unknown-order) */
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
    giveRefundForMarketplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refunds"];
                };
            };
            /** @description [refund-other-currency](/problems/refund-other-currency) · [refund-nothing](/problems/refund-nothing) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
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
            /** @description [unknown-order](/problems/unknown-order) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [paid-unknown](/problems/paid-unknown) · [refund-too-much](/problems/refund-too-much) · [refund-sent-otherwise](/problems/refund-sent-otherwise) · [refund-changed](/problems/refund-changed) */
            409: {
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
    listPayouts: {
        parameters: {
            query?: {
                /** @description Only what is or was held for this action */
                action?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description `true`: only what something is still held of */
                held?: "true" | "false";
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
                        items: components["schemas"]["Payout"][];
                        /** @description Of the policy in force */
                        limits: {
                            /** @description From the first hold on */
                            longestDays: number;
                            /** @description The largest share of a payout that may be held */
                            mostHeld: number;
                            /** @description Between two parts */
                            releaseEveryDays: number;
                        };
                        next: string | null;
                        /** @description Of everything that was ever held, one for each currency */
                        totals: {
                            held: {
                                /** @example 45.00 */
                                amount: string;
                                /** @example JMD */
                                currency: string;
                            };
                            released: {
                                /** @example 45.00 */
                                amount: string;
                                /** @example JMD */
                                currency: string;
                            };
                            stillHeld: {
                                /** @example 45.00 */
                                amount: string;
                                /** @example JMD */
                                currency: string;
                            };
                        }[];
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
    listReports: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
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
                        items: components["schemas"]["ReportSummary"][];
                        next: string | null;
                        /**
                         * Format: date-time
                         * @description When the week of the clock ends: its report is made then
                         * @example 2026-03-16T15:00:00Z
                         */
                        nextAt?: string;
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
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The Monday that the week begins with */
                week: string;
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
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-report](/problems/unknown-report) */
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
    downloadReport: {
        parameters: {
            query?: {
                format?: "csv" | "json";
            };
            header?: never;
            path: {
                id: string;
                /** @description The Monday that the week begins with */
                week: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-report](/problems/unknown-report) */
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
    listReturns: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                fulfilment?: "seller" | "dispatched";
                limit?: number;
                order?: string;
                /** @description `to_inspect`: arrived; `to_decide`: the money is open */
                state?: "open" | "to_inspect" | "to_decide" | "over";
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
                        items: components["schemas"]["ReturnSummary"][];
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
    getReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                return: string;
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
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-return](/problems/unknown-return) */
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
    refuseRefundForMarketplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                return: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVersionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [return-not-yours](/problems/return-not-yours) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-return](/problems/unknown-return) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [return-moved-on](/problems/return-moved-on) · [return-changed](/problems/return-changed) · [refund-owed](/problems/refund-owed) */
            409: {
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
    getShipBy: {
        parameters: {
            query?: {
                /** @description When the order is placed; now if absent */
                placedAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A promise for an order that is placed then: `shipBy` of `order.placed`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipBy"];
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
            /** @description [no-promise](/problems/no-promise) */
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
    getStock: {
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
                    "application/json": components["schemas"]["SellerStock"];
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
    listTakeovers: {
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
                    "application/json": components["schemas"]["Takeovers"];
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
    confirmTakeover: {
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
                "application/json": components["schemas"]["TakeoverConfirmation"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeoverOutcome"];
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
            /** @description [unknown-seller](/problems/unknown-seller) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [takeover-known](/problems/takeover-known) */
            409: {
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
    previewTakeover: {
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
                "application/json": components["schemas"]["TakeoverSpan"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeoverPreview"];
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
    listTeam: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
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
                        items: components["schemas"]["TeamMember"][];
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
    getWorkingTime: {
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
            /** @description When a shop works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingTime"];
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
    changeWorkingTime: {
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
                    /** @description Days on which nothing is handed over, both included */
                    away: {
                        /**
                         * Format: date
                         * @description A day in the marketplace’s zone
                         * @example 2026-12-24
                         */
                        from: string;
                        /**
                         * Format: date
                         * @description A day in the marketplace’s zone
                         * @example 2026-12-24
                         */
                        to: string;
                    }[];
                    /** @description Orders that fall due on one day at most; null: as many as come */
                    dailyCapacity: number | null;
                    /** @description Working days from an order to its hand-over; the day of the order does not count */
                    handlingDays: number;
                    /** @description Of what you saw; 0 while nothing was set */
                    version: number;
                };
            };
        };
        responses: {
            /** @description When a shop works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingTime"];
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
            /** @description [working-time-changed](/problems/working-time-changed) */
            409: {
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
    listSubjectRequests: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description `running`: those to be answered, the one due first first; `all`: the latest first */
                show?: "running" | "all";
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
                        items: components["schemas"]["ClockedRequest"][];
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
    askForCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestForCustomer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-customer](/problems/unknown-customer) · [no-such-own-order](/problems/no-such-own-order) */
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
    extendSubjectRequest: {
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
                    /** @enum {string} */
                    reason: "complex" | "many_requests";
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
                    "application/json": components["schemas"]["ClockedRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-request](/problems/unknown-request) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [request-over](/problems/request-over) · [request-not-movable](/problems/request-not-movable) · [extended-already](/problems/extended-already) · [extension-late](/problems/extension-late) */
            409: {
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
    refuseSubjectRequest: {
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
                    /** @enum {string} */
                    ground: "legal_obligation" | "legal_claims" | "unfounded_or_excessive" | "person_not_identified";
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
                    "application/json": components["schemas"]["ClockedRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-request](/problems/unknown-request) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [request-over](/problems/request-over) · [request-not-movable](/problems/request-not-movable) */
            409: {
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
    listThreads: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Those of this order only */
                order?: string;
                /** @description `unanswered`: the other side said something last, and it can be answered. `closed`: of a shop without who wrote and when, for it does not see that any more */
                show?: "all" | "unread" | "unanswered" | "open" | "closed";
                /** @description `last`: with the last words of each. A shop’s list has none */
                words?: "none" | "last";
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
                        items: components["schemas"]["ThreadSummary"][];
                        next: string | null;
                        /** @description How many conversations have something unread, those muted left out */
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
    getThread: {
        parameters: {
            query?: {
                /** @description `older` of the answer before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
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
                    "application/json": components["schemas"]["Thread"];
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
            /** @description [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-thread](/problems/unknown-thread) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    followThread: {
        parameters: {
            query?: {
                /** @description `live` of the conversation as it was read. `Last-Event-ID` counts before it. Neither: from now on */
                after?: number;
            };
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-Sent Events, until somebody ends it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-thread](/problems/unknown-thread) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-many-live](/problems/too-many-live) · [too-many-requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Internal"];
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [messages-restricted](/problems/messages-restricted) · [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-picture](/problems/unknown-picture) · [unknown-thread](/problems/unknown-thread) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [thread-closed](/problems/thread-closed) · [thread-over](/problems/thread-over) · [thread-blocked-by-you](/problems/thread-blocked-by-you) · [thread-blocked](/problems/thread-blocked) · [message-sent-otherwise](/problems/message-sent-otherwise) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-large](/problems/too-large) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["Unsupported"];
            /** @description [too-many-requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Internal"];
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    reportMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
                id: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReport"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReported"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-message](/problems/unknown-message) · [unknown-thread](/problems/unknown-thread) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    uploadMessagePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedPicture"];
                };
            };
            /** @description [broken-picture](/problems/broken-picture) · [slow-picture](/problems/slow-picture) · [invalid-request](/problems/invalid-request) · [malformed-json](/problems/malformed-json) · [not-utf-8](/problems/not-utf-8) · [unreadable-request](/problems/unreadable-request) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            /** @description [messages-restricted](/problems/messages-restricted) · [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-picture](/problems/unknown-picture) · [unknown-thread](/problems/unknown-thread) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-many-pictures](/problems/too-many-pictures) · [too-many-pictures-today](/problems/too-many-pictures-today) · [pictures-full](/problems/pictures-full) · [thread-closed](/problems/thread-closed) · [thread-over](/problems/thread-over) · [thread-blocked-by-you](/problems/thread-blocked-by-you) · [thread-blocked](/problems/thread-blocked) · [message-sent-otherwise](/problems/message-sent-otherwise) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [picture-too-large](/problems/picture-too-large) · [too-many-pixels](/problems/too-many-pixels) · [too-large](/problems/too-large) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [no-picture](/problems/no-picture) · [odd-picture](/problems/odd-picture) · [unsupported-content](/problems/unsupported-content) · [unsupported-encoding](/problems/unsupported-encoding) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [too-many-requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Internal"];
            /** @description [pictures-busy](/problems/pictures-busy) · [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    getMessagePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
                id: string;
                picture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-picture](/problems/unknown-picture) · [unknown-thread](/problems/unknown-thread) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    removeMessagePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
                id: string;
                picture: string;
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
            /** @description [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-picture](/problems/unknown-picture) · [unknown-thread](/problems/unknown-thread) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-message](/problems/unknown-message) · [unknown-thread](/problems/unknown-thread) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    changeThreadSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An order; or an order and a return or dispute of it, `O-1042~R-7` */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadSettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [attestation-needed](/problems/attestation-needed) · [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-thread](/problems/unknown-thread) */
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
            /** @description [keys-unavailable](/problems/keys-unavailable) · [unavailable](/problems/unavailable) · [took-too-long](/problems/took-too-long) */
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
    listWebhooks: {
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
                        items: components["schemas"]["Webhook"][];
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
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedWebhook"];
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
                        /**
                         * @description Shown once
                         * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
                         */
                        secret: string;
                        webhook: components["schemas"]["Webhook"];
                    };
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
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [webhook-exists](/problems/webhook-exists) · [too-many-webhooks](/problems/too-many-webhooks) */
            409: {
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
    getWebhook: {
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
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-webhook](/problems/unknown-webhook) */
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
    deleteWebhook: {
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
            /** @description [unknown-webhook](/problems/unknown-webhook) */
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
    changeWebhook: {
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
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-webhook](/problems/unknown-webhook) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [webhook-exists](/problems/webhook-exists) · [conflict](/problems/conflict) */
            409: {
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                state?: "waiting" | "failed" | "dead" | "delivered";
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
                        items: components["schemas"]["WebhookDelivery"][];
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
            /** @description [unknown-webhook](/problems/unknown-webhook) */
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
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: string;
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
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-delivery](/problems/unknown-delivery) */
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
    replayWebhook: {
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
                    deliveries: string[];
                } | {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-03-16T15:00:00Z
                     */
                    since: string;
                };
            };
        };
        responses: {
            /** @description Taken in; it will be done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                    };
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
            /** @description [unknown-webhook](/problems/unknown-webhook) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [webhook-disabled](/problems/webhook-disabled) */
            409: {
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
    rotateWebhookSecret: {
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
                    /**
                     * @description The old secret has leaked: it ends at once
                     * @default false
                     */
                    endOldNow?: boolean;
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
                    "application/json": {
                        /**
                         * @description Shown once
                         * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
                         */
                        secret: string;
                        webhook: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            /** @description [step-up-needed](/problems/step-up-needed) · [not-permitted](/problems/not-permitted) · [another-seller](/problems/another-seller) · [scope-missing](/problems/scope-missing) · [foreign-origin](/problems/foreign-origin) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [unknown-webhook](/problems/unknown-webhook) */
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
    testWebhook: {
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
            /** @description Taken in; it will be done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            /** @description [unknown-webhook](/problems/unknown-webhook) */
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

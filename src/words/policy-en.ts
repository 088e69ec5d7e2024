import { POLICY_DATA_BREACHES_STATEMENTS } from './policy-data-breaches-en.ts';
import { POLICY_DATA_STATEMENTS } from './policy-data-en.ts';
import { POLICY_DISPUTES_STATEMENTS } from './policy-disputes-en.ts';
import { POLICY_MESSAGES_STATEMENTS } from './policy-messages-en.ts';
import { POLICY_RETURNS_STATEMENTS } from './policy-returns-en.ts';

/** Above the explained policy. */
export const POLICY_TITLE = '{name}, version {version}, in plain words';

/** Headings of the explained policy, in the order of the rulebook's sections. */
export const POLICY_SECTIONS = {
  short: 'In short',
  measured: 'What is measured',
  conduct: 'Conduct: where one confirmed breach counts',
  customer_data: 'Customer data: who is shown what',
  messages: 'Messages: what is covered or looked at',
  returns: 'Returns: step by step',
  disputes: 'Disputes: how they go, and by when',
  data_breaches: 'When customers’ data may have been exposed',
  never: 'What is never held against you',
  excused: 'When it was beyond you',
  ladder: 'Step by step',
  immediate: 'What suspends at once',
  decides: 'Who decides',
  appeals: 'If you see it differently',
  help: 'Help, and changes to these rules',
} as const;

/** One sentence or two for each thing the rulebook says about a policy (rulebook/policy/explain). */
export const POLICY_STATEMENTS: Readonly<Record<string, string>> = {
  'short-pattern':
    'What counts is a pattern. A single lapse never leads to an action: a first warning takes at least {lapses}, with at least {subjects} different customers (or listings, where listings are what is looked at), and more the more you sell.',
  'short-lapse':
    'A lapse is one failure that you answer for. What was beyond you is not a lapse. Misuse of customer data and other breaches of conduct are not lapses either: there, one that has been confirmed counts.',
  'short-steps':
    'There are four steps: warning, restriction, suspension, removal. Every action says what it rests on and what lifts it, has an end or a date on which somebody looks, and can be appealed.',
  'short-open':
    'Your standing is open to you at any time: each figure, what filled it and what empties it. A report comes every week.',

  gauge:
    'Everything listed here has a gauge. A lapse fills it by one step, something that ends well empties it by a smaller one, and it never falls below empty. A full gauge is a violation; it then starts again from empty, and no lapse is used twice.',
  'gauge-size':
    'The more you sell, the more it takes to fill a gauge, so that size makes no difference: if you stay exactly at the target, the chance that bad luck alone fills it within a year is about {alpha}. Below the target it is smaller.',
  'gauge-repeat':
    'While a warning or restriction of the same area is running, less is needed: then that chance is about {alpha}.',
  'gauge-leaves': 'A lapse leaves the gauge {leaves} after its outcome was known.',
  'gauge-marketplace':
    'Where the whole marketplace struggles, your target rises to its rate of the last {window}, up to {most}. That rate is taken every week from all other sellers, when there are at least {sellers} of them with {items} orders.',

  'lapse-late_dispatch':
    'A lapse: an order you ship yourself that the carrier has not accepted by its dispatch date. The first scan counts, not the label.',
  'good-late_dispatch': 'Ends well: an order accepted in time.',
  'burst-late_dispatch':
    'Orders due on the same day and handed over on the same day count as one lapse, up to {most} in {within}.',
  'lapse-late_cancellation':
    'A lapse: an order you cancel more than {grace} after it was placed, with the reason {reasons}. Once its dispatch date has passed, an order is a late dispatch and not also a late cancellation.',
  'good-late_cancellation': 'Ends well: an order handed over.',
  'burst-late_cancellation': 'Cancellations of one listing within {within} count as one lapse.',
  'lapse-improper_status':
    'A lapse: an order you mark as shipped without any carrier scan within {shipped}, or as delivered without a delivery scan within {delivered}.',
  'good-improper_status': 'Ends well: a status that the scans bear out.',
  'lapse-listing_inaccuracy':
    'A lapse: a listing found inaccurate on inspection, or a return found not to be what its listing describes. Reports and automatic findings count once a person has confirmed them.',
  'good-listing_inaccuracy':
    'Ends well: a listing found accurate, or a return inspected with any other outcome for the listing.',
  'burst-listing_inaccuracy': 'Findings on one listing count as one lapse.',
  'lapse-early_refund': 'A lapse: a refund you give before the return or the claim was reviewed.',
  'good-early_refund': 'Ends well: a refund after the review.',
  'lapse-order_defect':
    'A lapse: a dispute decided as your fault, or a return found damaged by you or counterfeit. An open dispute is none, nor is one decided otherwise.',
  'good-order_defect':
    'Ends well: an order without any of this {window} after its delivery, or whose dispute or return ended otherwise.',
  'metric-levels': 'Target: at most {target}. Worrying: {bad} and more. Your rate is shown over {windows}.',
  'metric-balance':
    'One lapse is balanced by about {balance} that end well. Below {still} lapses the gauge empties in the long run, above it fills.',
  'metric-row':
    'In a row: {newcomer} lapses fill the gauge of a new seller. After {items} that ended well within the past year it takes {grown}.',
  'metric-row-warned': 'While a warning is running, a new seller’s gauge is full after {warned} in a row.',
  'metric-limits': 'Its area is {category}. A restriction there limits {limits}, nothing else.',
  advice:
    'Shown over {windows} beside a target of {target} late, as advice. It never leads to an action: once a parcel is handed over in time, the road is the carrier’s.',

  'conduct-confirmed':
    'One confirmed breach is a violation. Confirmed means that a person has looked at it. What message screening finds by itself masks or holds a message and tells you why; it moves nothing.',
  'conduct-slip':
    'A mistake with customer data that you report within {within}, before it comes to light in another way, is talked through with you and moves nothing. This holds once in {once}, and not for what was done on purpose.',
  'conduct-kinds': 'What belongs here: {kinds}.',
  'conduct-stock':
    'Stock counts as misdeclared when consignments arrive more than {tolerance} short, {times} in {within}.',
  'conduct-steps':
    'The first breach is a warning. Another one moves on at once, without a cure period, to a restriction that limits {features}.',
  'conduct-third': 'The {breaches}, while those restrictions are running, brings a proposal to suspend.',

  ...POLICY_DATA_STATEMENTS,
  ...POLICY_MESSAGES_STATEMENTS,
  ...POLICY_RETURNS_STATEMENTS,
  ...POLICY_DISPUTES_STATEMENTS,
  ...POLICY_DATA_BREACHES_STATEMENTS,

  'never-one':
    'One honest mistake. In good standing nothing happens below {lapses} lapses, whatever a percentage may look like.',
  'never-dispute': 'A single dispute, even one decided against you.',
  'never-context': 'What was caused by {contexts}.',
  'never-road': 'A parcel you handed over in time and that arrived late.',
  'never-dispatched':
    'Lateness, tracking, delivery status and parcels reported missing on orders the marketplace dispatches for you.',
  'never-others': 'Cancellations by the customer or the marketplace, and those of which nobody knows who made them.',
  'never-grace': 'Cancelling an order within {grace} after it was placed.',
  'never-intruder': 'What an intruder did in your account, once staff have confirmed that it was taken over.',
  'never-asking': 'Asking for help, and appealing.',
  'never-good': 'Good orders. They can only help: none brings a first action in any area closer.',

  'never-shadow-metrics':
    'Rules that are being checked lead to nothing. Now: {rules}. What falls under them is shown and fills no gauge, then or later.',
  'never-shadow-conduct': 'Rules about conduct that are being checked lead to nothing either. Now: {rules}.',
  'excused-how':
    'When the hand-over or the delivery of parcels is disturbed by {contexts}, that time is declared by staff or found in the events themselves. What falls into it weighs nothing, for every seller it touches. You need not ask.',
  'excused-late_dispatch':
    'A late dispatch is excused when its dispatch date lies in a time that disturbed {affected}.',
  'excused-late_cancellation':
    'A cancellation with the reason {reasons} is excused when the order’s dispatch date lies in a time that disturbed {affected}.',
  'excused-improper_status':
    'A status without a scan is excused when the time allowed for the scan ends in a time that disturbed {affected}.',
  'excused-order_defect':
    'A dispute with the reason {disputes} is excused when the promised delivery date lies in a time that disturbed {affected}.',
  'excused-not':
    'A cancellation with the reason {reasons} is not excused in this way: neither the weather nor the road causes it.',
  'excused-later':
    'An excuse found later works backwards. An action that no longer stands without the excused lapses is withdrawn, and so is what followed from it.',

  'ladder-areas':
    'Warnings and restrictions belong to one area, such as shipping or listings, and each ends by itself. Your standing as a whole is the furthest step among them.',
  'good-works': 'Everything is open to you.',
  'good-do': 'Look at your gauges once a week. A half-full one is the time to ask what changed.',
  'warned-works': 'Your account stays fully active.',
  'lead-violation-good':
    'It comes with a violation: a full gauge, or a confirmed breach of conduct concerning {categories}.',
  'warned-do':
    'Read what it rests on, acknowledge it within {acknowledge}, put the cause right, and write down what you change.',
  'warned-cure':
    'For the first {cure} new lapses are shown and not added, while what ends well already empties the gauge. That is the time to put things right. Breaches of conduct have no such time.',
  'warned-ends': 'It ends by itself {expires} after it was issued, if there is no further violation in its area.',
  'warned-reminder': 'If it is still unacknowledged after {acknowledge}, you get a reminder.',
  'warned-ignored':
    'If it is still unacknowledged after {after} and the lapses have gone on (at least {lapses} new ones with {subjects} customers, enough to fill a gauge of their own to {share}), a restriction follows.',
  'warned-conduct':
    'After a breach of conduct it is different: customer data stay closed until you acknowledge, and if you do not, a person decides within {review}.',
  'restricted-works': 'Your shop stays visible and you go on selling. What is limited is one feature, for a time.',
  'lead-violation-warned':
    'It comes with a further violation in the area of a warning; for gauges, after the first {cure}.',
  'lead-ignored': 'It comes when a warning was left unacknowledged while the lapses went on.',
  'lead-acute':
    'It comes at once, warned or not, when customers are being hurt: {lapses} lapses with at least {subjects} customers within {within} in {harmful}.',
  'lead-violation-restricted':
    'A further violation in the area during a restriction brings the next one in place of the one running; for gauges, after its first {cure}.',
  'restricted-limits': 'In {areas} it limits {features}.',
  'restricted-limits-abroad': 'In {areas} it limits {features}, or {abroad} alone when most of the lapses went abroad.',
  'restricted-volume':
    'Where the number of new orders is limited, open orders go on, and new ones come up to your daily average of the last {over}.',
  'restricted-payouts':
    'Where payouts are limited, at most {held} of them are held, for at most {longest} from the first hold, and a person looks within {review}. The hold ends with the restriction; what is still held then is paid out in equal parts, one every {every}.',
  'restricted-lasts': 'It lasts {periods}, the longer the more of them its area has had within {within}.',
  'restricted-lasts-one': 'It lasts {periods}.',
  'restricted-do':
    'Find the cause, change it, and record a plan: what went wrong, what you have changed, what keeps it from coming back.',
  'restricted-ends': 'It is lifted when its time is over, your gauge is below {share} and your plan is recorded.',
  'restricted-extended':
    'If the gauge is at {share} or more then, it runs for the same time once more; after that a person looks, and it is lifted {review} later if nobody decides.',
  'restricted-no-plan':
    'If only the plan is missing, a person looks, and it is lifted after {review} if nobody decides.',
  'suspended-works':
    'You still read your notices, appeal and reach support. Open orders are shipped or refunded together with staff, returns go on, money due to you is paid out when the reasons for holding it end, and your stock can be fetched.',
  'suspended-is': 'Selling pauses and your listings are hidden. It is the last resort.',
  'lead-repeated':
    'It is proposed when an area has had {restrictions} restrictions within {counted} and there is a further violation in it.',
  'lead-third_breach':
    'It is proposed on the {breaches} breach concerning customer data, while the restrictions of the second are running.',
  'lead-breadth': 'It is proposed when {areas} areas are restricted at the same time.',
  'lead-critical': 'It comes at once, without a warning, for the breaches listed under “What suspends at once”.',
  'lead-fraud': 'It is proposed at once for {fraud}, when staff have confirmed it.',
  'suspended-review':
    'A proposal suspends nobody: a person decides within {review}. If nobody does, the proposal ends.',
  'suspended-contact': 'If you had no action for {quiet}, staff contact you before they decide.',
  'suspended-pause': 'After a proposal was dropped or has ended, there is no new one in its area for {pause}.',
  'suspended-do':
    'Read the notice, gather what shows how it was, and appeal if you see it differently. Please do not open another account: it makes coming back harder.',
  'suspended-ends':
    'It ends when the conditions in your notice are met (such as a plan, listings put right, money owed settled or papers accepted) and a person reinstates you, or when your appeal succeeds. All gauges then start from empty.',
  'removed-how': 'It is never automatic and only ever follows a suspension.',
  'lead-grave_misuse': 'It is proposed when one of these is confirmed during a suspension: {grave}.',
  'lead-unreinstated': 'It is proposed after {unreinstated} of suspension without reinstatement.',
  'removed-decided':
    '{deciders} people must agree, each for themselves; they look within {review}. One refusal ends it.',
  'removed-notice': 'You then have {notice} notice, in which you can appeal.',
  'removed-exceptions': 'There is no such notice only where all who decide name {exceptions}.',
  'removed-after': 'Open orders are settled and money due to you is paid out, as with a suspension.',

  'immediate-kinds':
    'These suspend an account without a warning, because each further day could hurt somebody: {kinds}.',
  'immediate-faked': '{kinds} need signs that are independent of each other. One sign alone is a lapse in tracking.',
  'immediate-signals':
    'Where a suspension rests on such signs, it ends exactly {stand} later unless a person has confirmed a serious breach by then.',
  'immediate-messages':
    'For {kinds}, a message is held first; the suspension comes only once a person has confirmed it.',
  'immediate-link':
    'An account counts as opened by a suspended seller only if the link between the two is at least {strength} strong, rests on at least {signals} different signals, and a person confirms it.',
  'immediate-fraud': '{kinds}: when staff have confirmed it, a suspension is proposed at once, and a person decides.',
  'immediate-abuse':
    'Abuse of the platform means buying from yourself, fake reviews, and misuse of refunds or payouts.',

  'decides-automatic': '{steps} follow from the rules by themselves, so that everybody is treated alike.',
  'decides-suspension':
    'A suspension takes effect by itself only for what suspends at once. Every other one is a proposal until a person decides.',
  'decides-suspension-never': 'A suspension is always a proposal until a person decides.',
  'decides-removal': 'A removal is always decided by {deciders} people.',
  'decides-trace':
    'Each decision keeps the figures, the evidence and the version of the rules it was made with, so that it can be checked again.',

  'appeal-window': 'You can appeal against an action for {window}, free of charge.',
  'appeal-content':
    'You say item by item what is wrong and add what shows it; where a gauge was full, also the cause, what you have changed, and what prevents it. Nobody asks you to admit anything.',
  'appeal-decided':
    'Somebody who had no part in the action decides within {decided} and answers each item. A refusal says what was missing.',
  'appeal-stay': 'Until then a restriction pauses, unless it limits {features}: those protect customers and go on.',
  'appeal-stay-all': 'Until then a restriction pauses.',
  'appeal-overturned':
    'If you are right, the action and all that rested on it is undone, and its lapses weigh nothing from then on. If it was only too hard, it becomes one step milder.',
  'appeal-budget':
    'A rule that is overturned in more than {overturned} of at least {cases} cases stops acting by itself and is looked at.',

  'help-support':
    'Support answers within {days} working days. Write early: when a notice is unclear, seems wrong, gets in the way of your orders, or leaves you unsure what to do.',
  'help-clock': 'An open question also stops the clock of an unacknowledged warning.',
  'help-changes':
    'A stricter version of these rules is announced {notice} ahead and judges nothing that happened before it took effect.',
  'help-zone': 'Dates and days follow the clock of {zone}.',
  'help-working-days':
    'Working days are {days}, without the {count} public holidays of the year. A parcel that a carrier has taken by {until} was handed over on that day.',
};

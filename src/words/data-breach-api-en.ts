/** Why something cannot be done with an inquiry into a suspected data breach. */
export type BreachProblemCode =
  | 'unknown-breach'
  | 'breach-not-so-far'
  | 'breach-closed'
  | 'breach-words-missing'
  | 'breach-report-there'
  | 'breach-no-such-report'
  | 'breach-scope-empty'
  | 'breach-measure-missing'
  | 'breach-measure-unknown'
  | 'breach-no-such-clock'
  | 'breach-clock-stopped'
  | 'breach-notice-due'
  | 'breach-told-by-sending'
  | 'breach-ground-missing'
  | 'breach-sending-runs'
  | 'breach-no-mail'
  | 'breach-count-changed'
  | 'breach-untold'
  | 'breach-receipt-missing'
  | 'breach-sent-when'
  | 'breach-seller-told'
  | 'breach-seller-not-told'
  | 'breach-no-such-conduct'
  | 'breach-reply-waits'
  | 'breach-clocks-run'
  | 'breach-subjects-missing'
  | 'breach-second-person'
  | 'trace-too-often'
  | 'trace-too-wide'
  | 'trace-nowhere'
  | 'breach-clock-not-begun'
  | 'breach-about-you'
  | 'breach-secrecy-past'
  | 'breach-secrecy-long'
  | 'breach-secrecy-not-asked'
  | 'breach-sellers-untold'
  | 'breach-slip-not-theirs'
  | 'breach-slip-not-first'
  | 'breach-slip-when';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const BREACH_PROBLEMS: Readonly<Record<BreachProblemCode, Words>> = {
  'unknown-breach': {
    title: 'There is no such inquiry',
    detail: 'No inquiry with this id is known to you',
    meaning: 'It was never opened, or you were not told of it.',
    cure: 'Take the id from the list of inquiries.',
  },
  'breach-not-so-far': {
    title: 'The inquiry is not so far',
    detail: 'This is not done at the point where the inquiry is now',
    meaning:
      'An inquiry is assessed before anything is decided on it, and closed by a proposal and a second person. Nothing was changed.',
    cure: 'See in `can` what may be done now. Mostly the assessment is missing.',
  },
  'breach-closed': {
    title: 'The inquiry is closed',
    detail: 'Two people have closed it; nothing was changed',
    meaning: 'What is closed stays as it is. Only a freeze is still lifted.',
    cure: 'Open a new inquiry, and name this one in it.',
  },
  'breach-words-missing': {
    title: 'Say why',
    detail: 'This takes a reason: a sentence of ten letters or more',
    meaning: 'Whoever looks at it later has only what was written. Nothing was changed.',
    cure: 'Write in `text` what you found and why you do this.',
  },
  'breach-report-there': {
    title: 'The report is part of it already',
    detail: 'This inquiry has that report; nothing was changed',
    meaning: 'A report counts once.',
    cure: 'Nothing is to be done.',
  },
  'breach-no-such-report': {
    title: 'There is no such report',
    detail: 'No report has the reference {reference}',
    meaning:
      'The clocks begin with the first report, so one that is not there cannot be taken in. Nothing was changed.',
    cure: 'Look at the reference: it has three groups of four signs.',
  },
  'breach-scope-empty': {
    title: 'The scope names nothing',
    detail: 'A scope without a shop, person, order, purpose, field or time would be everybody, ever',
    meaning: 'The affected people are counted within a scope. Nothing was changed.',
    cure: 'Name at least one of them; if it really is everybody, name the time from which on.',
  },
  'breach-measure-missing': {
    title: 'Name what is to be stopped or lifted',
    detail: 'There is no measure in it, or none that is in force here',
    meaning:
      'Only freezes of this inquiry are lifted; a sign-out, a key and a pass have their own way back. Nothing was changed.',
    cure: 'Take the measures from `measures`, as they stand there.',
  },
  'breach-measure-unknown': {
    title: 'There is nothing of that id',
    detail: 'There is no {what} {id}, so nothing of this step was done',
    meaning:
      'A stop with a slip in its id would stop nobody and look as if it did. All measures of a step are done, or none.',
    cure: 'Look at the id: capital and small letters are different. Then send the step again.',
  },
  'breach-no-such-clock': {
    title: 'There is no such clock',
    detail: 'This inquiry has no clock {regime}',
    meaning: 'An inquiry keeps the clocks that it began with.',
    cure: 'Take the name from `clocks`.',
  },
  'breach-clock-stopped': {
    title: 'This clock is stopped',
    detail: 'The notice was given, or somebody decided that none is due; nothing was changed',
    meaning: 'A clock stops once. After a decision that no notice is due one can still be given.',
    cure: 'Nothing is to be done.',
  },
  'breach-notice-due': {
    title: 'A notice is due',
    detail: 'By its assessment this is a breach that puts people at risk, so the authority has to be told',
    meaning: 'The laws leave no choice then (GDPR art. 33(1)). Nothing was changed.',
    cure: 'Give the notice. If the assessment is wrong, assess it anew and say why.',
  },
  'breach-told-by-sending': {
    title: 'The mails stop this clock',
    detail: 'The clock of the people concerned stops by itself when the notice has reached everybody whom it can reach',
    meaning: 'That somebody notes it has told nobody. Nothing was changed.',
    cure: 'Send the notice with `tell_customers`, or decide with a legal ground that they need not be told.',
  },
  'breach-ground-missing': {
    title: 'Name the legal ground',
    detail: 'People at a high risk are told one by one unless the law has a ground against it',
    meaning:
      'There are three (GDPR art. 34(3)): nobody can read the data, the high risk was averted afterwards, or a public notice stands in for too many messages. Nothing was changed.',
    cure: 'Send `ground`: one of unreadable, averted, public_notice.',
  },
  'breach-sending-runs': {
    title: 'The notice is on its way',
    detail: 'Mails to the people concerned wait or are tried again',
    meaning:
      'It is sent once at a time, and an inquiry is not closed before it is known whom it reached. Nothing was changed.',
    cure: 'Wait until none is queued: `customerNotice` has the counts.',
  },
  'breach-no-mail': {
    title: 'This installation sends no mail',
    detail: 'No mail server is set up, so nobody can be told',
    meaning: 'Nothing was changed, and nobody was told.',
    cure: 'Set up a mail server (KINGSTON_SMTP_URL and KINGSTON_MAIL_FROM), then send the notice.',
  },
  'breach-count-changed': {
    title: 'There are other people now',
    detail: 'The notice would go to {people} people, which is not what you were shown',
    meaning: 'More was shown within the scope, or it was changed. Nobody was written to.',
    cure: 'Read the inquiry again, and send it if the count is right.',
  },
  'breach-untold': {
    title: 'Somebody was not told',
    detail: 'Since the notice went out, data of {people} more people were shown within the scope',
    meaning: 'Everybody at a high risk is told before an inquiry is closed. Nothing was changed.',
    cure: 'Send the notice again: whoever was told is not written to twice.',
  },
  'breach-receipt-missing': {
    title: 'Say how the authority was told',
    detail: 'A notice to an authority is noted with when it was sent, how, and the number that the authority gave it',
    meaning: 'Later that alone shows that it was told in time. Nothing was changed.',
    cure: 'Send `receipt` with `sentAt`, `channel` and `reference`.',
  },
  'breach-sent-when': {
    title: 'It cannot have been sent then',
    detail: 'A notice is sent after the first suspicion, and not later than now',
    meaning: 'The clock stops when the notice was sent. Nothing was changed.',
    cure: 'Look at the date and its zone: 2026-03-16T15:00:00Z is UTC.',
  },
  'breach-seller-told': {
    title: 'The seller was told already',
    detail: 'Their time for a reply runs since then; nothing was changed',
    meaning: 'A seller is told once.',
    cure: 'Nothing is to be done.',
  },
  'breach-seller-not-told': {
    title: 'The seller was not told yet',
    detail: 'Nothing but containment is done about a seller who was not told',
    meaning: 'A seller has a right of reply before anything else. Nothing was changed.',
    cure: 'Tell the seller, and wait for the reply or the end of its time.',
  },
  'breach-no-such-conduct': {
    title: 'This kind of conduct is not about customers’ data',
    detail: 'Confirm one of: {kinds}',
    meaning: 'An inquiry confirms what the policy in force lists about customers’ data. Nothing was changed.',
    cure: 'Choose one of them.',
  },
  'breach-reply-waits': {
    title: 'The seller may still reply',
    detail: 'The seller has until {until} for a reply',
    meaning:
      'A seller is heard before a misuse is confirmed. Freezes and revoked keys hold meanwhile. Nothing was changed.',
    cure: 'Wait for the reply, or for the end of its time.',
  },
  'breach-clocks-run': {
    title: 'Clocks still run',
    detail: 'Nobody has been told, nor was it decided that nobody need be: {regimes}',
    meaning: 'An inquiry is not closed past a clock that runs. Nothing was changed.',
    cure: 'Give each notice, or decide with a reason that none is due.',
  },
  'breach-subjects-missing': {
    title: 'The people concerned are not determined',
    detail: 'No scope was set, so nobody was counted',
    meaning: 'An inquiry is not closed before it is known whose data it is about. Nothing was changed.',
    cure: 'Set the scope; if nothing was shown within it, that is an answer too.',
  },
  'breach-second-person': {
    title: 'Somebody else has to agree',
    detail: 'You proposed it yourself',
    meaning: 'Two people close an inquiry, and two keep it from a seller for long. Nothing was changed.',
    cure: 'Ask a colleague who may work on reports of data problems.',
  },
  'trace-too-often': {
    title: 'You have traced many texts',
    detail: 'Within an hour one person traces {most} texts; nothing was compared',
    meaning: 'Each of them opens values of customers. Whoever tried texts one after the other could guess at values.',
    cure: 'Come again within the hour, or have somebody else look at it with you.',
  },
  'trace-too-wide': {
    title: 'Too many orders are to be compared',
    detail: 'Values of at most {most} orders are opened for one text; nothing was compared',
    meaning: 'Whoever looks for a leak opens as little as is needed.',
    cure: 'Name shops, orders or a shorter time.',
  },
  'trace-nowhere': {
    title: 'Say where to look',
    detail: 'The inquiry has no scope, and no known number or mail address stands in the text; nothing was compared',
    meaning: 'Addresses and names are sealed order by order, so they are found only where somebody says where to look.',
    cure: 'Name shops, orders or a time in `within`, or set the scope of the inquiry.',
  },
  'breach-about-you': {
    title: 'The inquiry is about you',
    detail: 'You are among those whom it looks into',
    meaning: 'Nobody decides about themselves. Nothing was changed.',
    cure: 'Leave it to a colleague. You can add a note or a report.',
  },
  'breach-clock-not-begun': {
    title: 'The clock has not begun',
    detail: 'It begins when a breach is confirmed, and none is',
    meaning: 'What does not run needs no decision that it need not. Nothing was changed.',
    cure: 'Leave it; it keeps nobody from closing the inquiry.',
  },
  'breach-secrecy-past': {
    title: 'That time is over',
    detail: 'Telling a seller is put off until an instant that lies ahead',
    meaning: 'Secrecy ends by itself, and cannot be kept backwards. Nothing was changed.',
    cure: 'Give an instant that lies ahead.',
  },
  'breach-secrecy-long': {
    title: 'That is too long',
    detail: 'Telling a seller can be put off until {until} at most',
    meaning: 'The policy says for how long, counted from when it was asked for first. Nothing was changed.',
    cure: 'Give an earlier instant. For longer than one person may, a second one agrees.',
  },
  'breach-secrecy-not-asked': {
    title: 'Nobody asked for that',
    detail: 'No longer secrecy waits for a second person',
    meaning: 'Two agree on one time: one asks, another one agrees. Nothing was changed.',
    cure: 'Ask for it, and let a colleague agree.',
  },
  'breach-sellers-untold': {
    title: 'A seller has not been told',
    detail: 'Something was stopped of {sellers}, and nobody told them',
    meaning: 'An inquiry is not closed behind the back of whom it concerned. Nothing was changed.',
    cure: 'Tell them, or wait until the time is over for which it was put off.',
  },
  'breach-slip-not-theirs': {
    title: 'That is no report of theirs',
    detail: 'The shop has not reported {reference} as its own slip, or it is no report of this inquiry',
    meaning: 'A slip counts for whoever reported it. Nothing was changed.',
    cure: 'Take the reference of a report that says “it happened in our own shop”, and add it to the inquiry first.',
  },
  'breach-slip-not-first': {
    title: 'It was known before',
    detail: 'The suspicion is older than the shop’s own report',
    meaning: 'A slip is coached where the shop says so before any other evidence of it. Nothing was changed.',
    cure: 'Confirm it without the report.',
  },
  'breach-slip-when': {
    title: 'It cannot have happened then',
    detail: 'The mistake would lie after its report',
    meaning: 'A slip is reported once it has happened. Nothing was changed.',
    cure: 'Give the instant at which it happened.',
  },
};

// The same guarantees, each asked for as long as the long suite gives it, from another seed.
import './f01-one-lapse.test.ts';
import './f02-one-dispute.test.ts';
import './f03-excused.test.ts';
import './f04-excused-later.test.ts';
import './f05-no-rung-skipped.test.ts';
import './f06-cited-events-alone.test.ts';
import './f06-sufficient-evidence.test.ts';
import './f07-good-conduct.test.ts';
import './f08-fresh-evidence.test.ts';
import './f09-an-end.test.ts';
import './f10-overturned.test.ts';
import './f11-same-bytes.test.ts';
import './f12-dispatched.test.ts';
import './f13-new-version.test.ts';
import './f15-features.test.ts';

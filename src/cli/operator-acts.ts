import { writeLeaf } from '../service/audit/leaf.ts';
import { insertLeaves } from '../service/audit/store.ts';
import type { WriteActs } from '../service/ledger/write-act.ts';
import { writeActsWith } from '../service/start/write-acts.ts';

/** Whoever works on the machine itself: no person of ours, and no less in the log for that. */
const OPERATOR = 'operator';

/** Puts what is done by command into the tamper-evident log; the running server gives it its place. */
export const WRITE_OPERATOR_ACTS: WriteActs = (transaction, acts) =>
  writeActsWith(
    {
      appendIn: (database, leaves) =>
        insertLeaves(
          database,
          leaves.map(({ leafId, leaf }) => ({ leaf_id: leafId, body: writeLeaf(leafId, leaf) })),
          Date.now(),
        ),
      tagOf: () => {
        throw new Error('the key for such hashes is the server’s');
      },
    },
    Date.now,
  )(
    transaction,
    acts.map((act) => ({ ...act, by: OPERATOR })),
  );

/** For a field of which the vault has nothing, or nothing any more. */
export const NOTHING_DEPOSITED = 'The marketplace has told us nothing of this, or it has been destroyed since.';

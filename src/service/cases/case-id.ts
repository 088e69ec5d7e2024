import { CASE_KINDS, type CaseKind } from '../../rulebook/cases/case.ts';

/** What a case is known by. */
export type CaseKey = {
  readonly seller: string;
  /** 0: about no action. */
  readonly action: number;
  readonly kind: CaseKind;
  /** What opened it: the number of the decision, the position of the event, the id of an appeal or a question. */
  readonly origin: string;
};

/** The key as one word that goes into an address: `S-17~3~review~12`. */
export const CASE_ID = /^[A-Za-z0-9._-]{1,64}~(?:0|[1-9][0-9]{0,8})~[a-z_]{1,32}~[A-Za-z0-9-]{1,64}$/;

export function caseId({ seller, action, kind, origin }: CaseKey): string {
  return [seller, action, kind, origin].join('~');
}

/** The case of an id; undefined: no case has it. */
export function readCaseId(id: string): CaseKey | undefined {
  if (!CASE_ID.test(id)) return undefined;
  const [seller = '', action = '', word = '', origin = ''] = id.split('~');
  const kind = CASE_KINDS.find((each) => each === word);
  return kind === undefined ? undefined : { seller, action: Number(action), kind, origin };
}

/** The action that a case is about, as the contract writes it; undefined: none. */
export function actionOf({ seller, action }: Pick<CaseKey, 'seller' | 'action'>): string | undefined {
  return action === 0 ? undefined : `${seller}/${action}`;
}

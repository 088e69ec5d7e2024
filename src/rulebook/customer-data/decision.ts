import type { Duration, Instant } from '../instant.ts';
import type { Purpose } from '../policy/customer-data.ts';

/** The rules that show a value. Ids are stable: records and receipts keep them. */
export type ShowingRule =
  | 'customer.own'
  | 'carrier.leg'
  | 'staff.case'
  | 'staff.emergency'
  | 'seller.shipping'
  | 'seller.thread'
  | 'seller.case';

/** The rules that leave it masked: it can be seen in another way, which the answer names. */
export type MaskingRule = 'purpose.missing' | 'purpose.other';

/** The rules that refuse: nothing that could be asked now would show the value. */
export type RefusingRule =
  /** Something is looked into: what is shown to somebody, or of an order or a seller, is stopped until then. */
  | 'inquiry.frozen'
  | 'retention.over'
  | 'key.never'
  | 'hub.code'
  | 'customer.not_own'
  | 'carrier.not_its_leg'
  | 'carrier.over'
  | 'carrier.needs_less'
  | 'staff.no_case'
  | 'staff.case_needs_less'
  | 'staff.emergency_over'
  | 'staff.emergency_not_asked'
  | 'seller.restricted.customer_data'
  | 'seller.restricted.messaging'
  | 'seller.closed'
  | 'seller.dispatched'
  | 'seller.label'
  | 'seller.handed_over'
  | 'seller.cancelled'
  | 'seller.no_thread'
  | 'seller.thread_serves'
  | 'seller.no_case'
  | 'seller.case_needs_less';

export type RevealRule = ShowingRule | MaskingRule | RefusingRule;

/** What serves in place of the value: nobody is left with a blank and no way on. */
export type Instead =
  | 'inquiry_ends'
  | 'ask_with_purpose'
  | 'ask_with_other_purpose'
  | 'label'
  | 'label_code'
  | 'tracking'
  | 'hub_ships'
  | 'thread'
  | 'customer_writes'
  | 'return_label'
  | 'proof_of_delivery'
  | 'case_file'
  | 'inspection_report'
  | 'masked_call'
  | 'parcel_handed_back'
  | 'assigned_case'
  | 'emergency_access'
  | 'signed_in_person'
  | 'own_order'
  | 'the_action'
  | 'order_totals'
  | 'nothing_needed';

/** Whether one field is shown, as it was asked for. */
export type RevealDecision =
  | {
      readonly answer: 'show';
      readonly rule: ShowingRule;
      /** From then on it is not shown any more, as things stand now; `NEVER`: no such instant is known. */
      readonly until: Instant;
      /** How long it stays on the screen. */
      readonly shownFor: Duration;
    }
  | {
      readonly answer: 'mask';
      readonly rule: MaskingRule;
      readonly instead: Instead;
      /** Asked with one of these it would be shown now. */
      readonly purposes: readonly Purpose[];
    }
  | { readonly answer: 'refuse'; readonly rule: RefusingRule; readonly instead: Instead };

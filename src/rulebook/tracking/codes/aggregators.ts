import type { CodeTable } from './meaning.ts';

/** EasyPost: the status of a tracker and of its details. */
export const EASYPOST: CodeTable = {
  pre_transit: 'notice',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  available_for_pickup: 'out_for_delivery',
  delivered: 'delivered',
  return_to_sender: 'returned',
  failure: 'exception',
  cancelled: 'notice',
  error: 'notice',
  unknown: 'notice',
};

/** Shippo: statuses, and what of a status says more. A substatus goes before its status. */
export const SHIPPO: CodeTable = {
  PRE_TRANSIT: 'notice',
  TRANSIT: 'in_transit',
  DELIVERED: 'delivered',
  RETURNED: 'returned',
  FAILURE: 'exception',
  UNKNOWN: 'notice',
  information_received: 'notice',
  address_issue: 'exception',
  contact_carrier: 'exception',
  delayed: 'exception',
  delivery_attempted: 'exception',
  delivery_rescheduled: 'in_transit',
  delivery_scheduled: 'in_transit',
  location_inaccessible: 'exception',
  notice_left: 'exception',
  out_for_delivery: 'out_for_delivery',
  package_accepted: 'accepted',
  package_arrived: 'in_transit',
  package_damaged: 'exception',
  package_departed: 'in_transit',
  package_forwarded: 'in_transit',
  package_held: 'exception',
  package_processed: 'in_transit',
  package_processing: 'in_transit',
  pickup_available: 'out_for_delivery',
  reschedule_delivery: 'exception',
  delivered: 'delivered',
  return_to_sender: 'returned',
  package_unclaimed: 'exception',
  package_undeliverable: 'exception',
  package_disposed: 'exception',
  package_lost: 'exception',
  other: 'notice',
};

/** AfterShip: tags, and the subtags that say more. A subtag goes before its tag. */
export const AFTERSHIP: CodeTable = {
  Pending: 'notice',
  InfoReceived: 'notice',
  InTransit: 'in_transit',
  OutForDelivery: 'out_for_delivery',
  AttemptFail: 'exception',
  Delivered: 'delivered',
  AvailableForPickup: 'out_for_delivery',
  Exception: 'exception',
  // Nothing was heard for long: that is no scan.
  Expired: 'notice',
  InTransit_002: 'accepted', // acceptance scan
  InTransit_005: 'in_transit', // customs has cleared it
  InTransit_006: 'customs', // customs has begun
  Exception_004: 'customs', // customs takes longer
  Exception_011: 'returned', // on its way back to the sender
};

/** 17TRACK: main statuses and substatuses. A substatus goes before its main status. */
export const SEVENTEEN_TRACK: CodeTable = {
  NotFound: 'notice',
  InfoReceived: 'notice',
  InTransit: 'in_transit',
  Expired: 'notice',
  AvailableForPickup: 'out_for_delivery',
  OutForDelivery: 'out_for_delivery',
  DeliveryFailure: 'exception',
  Delivered: 'delivered',
  Exception: 'exception',
  NotFound_Other: 'notice',
  NotFound_InvalidCode: 'notice',
  InTransit_PickedUp: 'accepted',
  InTransit_Other: 'in_transit',
  InTransit_Departure: 'in_transit',
  InTransit_Arrival: 'in_transit',
  InTransit_CustomsProcessing: 'customs',
  InTransit_CustomsReleased: 'in_transit',
  InTransit_CustomsRequiringInformation: 'customs',
  Expired_Other: 'notice',
  AvailableForPickup_Other: 'out_for_delivery',
  OutForDelivery_Other: 'out_for_delivery',
  DeliveryFailure_Other: 'exception',
  DeliveryFailure_NoBody: 'exception',
  DeliveryFailure_Security: 'exception',
  DeliveryFailure_Rejected: 'exception',
  DeliveryFailure_InvalidAddress: 'exception',
  Delivered_Other: 'delivered',
  Exception_Other: 'exception',
  Exception_Returning: 'returned',
  Exception_Returned: 'returned',
  Exception_NoBody: 'exception',
  Exception_Security: 'exception',
  Exception_Damage: 'exception',
  Exception_Rejected: 'exception',
  Exception_Delayed: 'exception',
  Exception_Lost: 'exception',
  Exception_Destroyed: 'exception',
  Exception_Cancel: 'notice',
};

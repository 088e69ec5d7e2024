import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { listOf, type ReadMessage, recordOf, type Unreadable, type WrittenScan } from './heard-scan.ts';

/** Messages of those who gather the scans of many carriers. Of a place there is its state or province alone. */

/** EasyPost: an event about a tracker, whose details are all scans so far. */
export function readEasyPost(message: unknown): ReadMessage | Unreadable {
  const { result } = recordOf(message);
  const tracker = recordOf(result);
  if (tracker['tracking_code'] === undefined) return wanted('/body/result/tracking_code');
  return {
    scans: listOf(tracker['tracking_details']).map((each, index): WrittenScan => {
      const { status, datetime, tracking_location: place } = recordOf(each);
      const pointer = `/body/result/tracking_details/${index}`;
      return { pointer, number: tracker['tracking_code'], codes: [status], at: datetime, region: stateOf(place) };
    }),
  };
}

/** Shippo: a tracking with its history. */
export function readShippo(message: unknown): ReadMessage | Unreadable {
  const data = recordOf(recordOf(message)['data']);
  if (data['tracking_number'] === undefined) return wanted('/body/data/tracking_number');
  const history = listOf(data['tracking_history']);
  const all = history.length > 0 ? history : listOf([data['tracking_status']]);
  const destination = stateOf(data['address_to']);
  return {
    scans: all.map((each, index): WrittenScan => {
      const { status, substatus, status_date: at, location } = recordOf(each);
      const pointer = `/body/data/tracking_history/${index}`;
      const codes = [recordOf(substatus)['code'], status];
      return { pointer, number: data['tracking_number'], codes, at, region: stateOf(location), destination };
    }),
  };
}

/** AfterShip: a tracking with its checkpoints. */
export function readAfterShip(message: unknown): ReadMessage | Unreadable {
  const tracking = recordOf(recordOf(message)['msg']);
  if (tracking['tracking_number'] === undefined) return wanted('/body/msg/tracking_number');
  return {
    scans: listOf(tracking['checkpoints']).map((each, index): WrittenScan => {
      const { tag, subtag, checkpoint_time: at, state: region } = recordOf(each);
      const pointer = `/body/msg/checkpoints/${index}`;
      const destination = tracking['destination_state'];
      return { pointer, number: tracking['tracking_number'], codes: [subtag, tag], at, region, destination };
    }),
  };
}

/** 17TRACK: a number with what each carrier on its way has told. */
export function readSeventeenTrack(message: unknown): ReadMessage | Unreadable {
  const data = recordOf(recordOf(message)['data']);
  if (data['number'] === undefined) return wanted('/body/data/number');
  const info = recordOf(data['track_info']);
  const destination = stateOf(recordOf(info['shipping_info'])['recipient_address']);
  return {
    scans: listOf(recordOf(info['tracking'])['providers']).flatMap((provider, place) =>
      listOf(recordOf(provider)['events']).map((each, index): WrittenScan => {
        const { sub_status: sub, stage, time_utc: at, address } = recordOf(each);
        const pointer = `/body/data/track_info/tracking/providers/${place}/events/${index}`;
        return { pointer, number: data['number'], codes: [sub, stage], at, region: stateOf(address), destination };
      }),
    ),
  };
}

function stateOf(place: unknown): unknown {
  return recordOf(place)['state'];
}

function wanted(pointer: string): Unreadable {
  return { unreadable: { pointer, wanted: TRACKING_API_WORDS.numberWanted } };
}

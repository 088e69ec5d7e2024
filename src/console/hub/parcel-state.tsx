import { PARCEL_STATE_NAMES } from '../../words/hub-pick-en.ts';
import { useViewer } from '../api/viewer.ts';
import type { Parcel } from './shapes.ts';

/** How far a parcel is, and who else has it. */
export function ParcelState({ parcel: { state, holder } }: { readonly parcel: Parcel }) {
  const { id } = useViewer();
  const isAnothers = holder !== undefined && holder.id !== id;
  const tone =
    isAnothers || state === 'short' ? 'watch' : state === 'packed' || state === 'picked' ? 'good' : undefined;
  return (
    <span className="hub-mark" data-tone={tone}>
      {PARCEL_STATE_NAMES[state]}
      {isAnothers ? `: ${holder.name}` : null}
    </span>
  );
}

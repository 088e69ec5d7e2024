import { useState } from 'react';
import { RETURN_PHOTOS as TEXT } from '../../words/hub-photos-en.ts';
import { Failure } from '../api/failure.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { ReturnPhotos } from '../returns/return-photos.tsx';
import { useHubReturn } from './use-desk-data.ts';

type LotPhotosProps = { readonly seller: string; readonly of: string };

/** The photos of the inspection that goods come from, once somebody asks for them. */
export function LotPhotos({ seller, of }: LotPhotosProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{TEXT.title}</summary>
      {isOpen ? <Opened seller={seller} of={of} /> : null}
    </details>
  );
}

function Opened({ seller, of }: LotPhotosProps) {
  const { data, error, isFetching, refetch } = useHubReturn({ seller, id: of });
  if (data === undefined)
    return error === null ? (
      <CardSkeleton lines={2} />
    ) : (
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    );
  const photos = data.inspection?.photos ?? [];
  if (photos.length === 0) return <p className="soft">{TEXT.none}</p>;
  const at = ({ photo }: { readonly photo: string }) => `/v1/hub/returns/${seller}/${of}/photos/${photo}`;
  return <ReturnPhotos photos={photos} at={at} guarded={false} />;
}

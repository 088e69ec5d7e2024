import { Skeleton } from '@mantine/core';
import { LOADING } from '../../words/console-en.ts';
import './skeletons.css';

const WIDTHS = ['72%', '48%', '85%', '60%', '40%', '78%'];

/** A page that is on its way: a title, a ladder, two cards. */
export function PageSkeleton() {
  return (
    <div className="skeletons" role="status" aria-label={LOADING}>
      <Skeleton height={34} width="40%" />
      <Skeleton height={16} width="65%" mb="md" />
      <Skeleton height={132} radius={14} />
      <div className="skeletons-pair">
        <Skeleton height={210} radius={14} />
        <Skeleton height={210} radius={14} />
      </div>
    </div>
  );
}

/** A card that is on its way. */
export function CardSkeleton({ lines = 3, label = LOADING }: { lines?: number; label?: string }) {
  return (
    <div className="skeletons skeletons-card" role="status" aria-label={label}>
      <Skeleton height={18} width="45%" />
      {WIDTHS.slice(0, lines).map((width) => (
        <Skeleton key={width} height={12} width={width} />
      ))}
    </div>
  );
}

/** A table that is on its way. */
export function TableSkeleton({
  rows = 8,
  columns = 4,
  label = LOADING,
}: {
  rows?: number;
  columns?: number;
  label?: string;
}) {
  return (
    <div className="skeletons skeletons-table" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <div key={row} className="skeletons-row">
          {Array.from({ length: columns }, (_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <Skeleton key={column} height={12} width={WIDTHS[(row + column * 2) % WIDTHS.length] ?? '60%'} />
          ))}
        </div>
      ))}
    </div>
  );
}

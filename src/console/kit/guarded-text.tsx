import { type ReactNode, useState } from 'react';
import './guarded-text.css';
import { useAway } from './use-away.ts';

/** What would take words of others away from where they are read, and does not. */
export const KEPT_FROM = { onCopy: prevent, onCut: prevent, onDragStart: prevent, onContextMenu: prevent } as const;

/**
 * Words of others in the middle of a page: they are kept from being marked, copied, dragged or printed, and cannot be read
 * while somebody has turned to another window.
 */
export function GuardedText({ children }: { readonly children: ReactNode }) {
  const isAway = useAway();
  return (
    <span className="guarded-text" data-away={isAway} {...KEPT_FROM}>
      {children}
    </span>
  );
}

type ShownPictureProps = {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** How high it is shown at most, in pixels. */
  readonly most?: number;
  /** Said where it does not come. */
  readonly missing: string;
  /** What is another's cannot be seen while one has turned to another window. */
  readonly guarded: boolean;
};

const USUALLY = 350;

/**
 * A picture that is looked at where it stands: no link leads to it, and it cannot be dragged, copied or saved, as far as a page can have
 * that. Its room is there before it is.
 */
export function ShownPicture({ src, alt, width, height, most = USUALLY, missing, guarded }: ShownPictureProps) {
  const isAway = useAway();
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <span className="soft">{missing}</span>;
  return (
    <span className="shown-picture" data-away={guarded && isAway} {...KEPT_FROM}>
      <img
        {...{ src, width, height }}
        alt={alt}
        style={{ width: Math.min(width, (most * width) / height) }}
        draggable={false}
        loading="lazy"
        decoding="async"
        onError={() => setMissing(true)}
      />
    </span>
  );
}

function prevent(event: { preventDefault(): void }): void {
  event.preventDefault();
}

import { Instant } from '../kit/instant.tsx';

/** A date in the middle of a sentence: `16 Mar 2026, 10:00`. */
export function Moment({ at }: { readonly at: string }) {
  return <Instant at={at} show="absolute" />;
}

/** A date to keep in mind, in the middle of a sentence: `16 Mar 2026, 10:00 (in 3 days)`. */
export function Deadline({ at }: { readonly at: string }) {
  return (
    <>
      <Instant at={at} show="absolute" /> (<Instant at={at} show="relative" />)
    </>
  );
}

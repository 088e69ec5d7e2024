import { lapseSaid } from '../../words/seller-lapse-told-en.ts';
import type { Lapse, Metric } from './shapes.ts';
import { Told } from './told.tsx';

type LapseSentenceProps = { readonly metric: Metric; readonly lapse: Lapse };

/** What happened, in one sentence with its dates. */
export function LapseSentence({ metric, lapse }: LapseSentenceProps) {
  return <Told of={lapseSaid(metric, lapse)} />;
}

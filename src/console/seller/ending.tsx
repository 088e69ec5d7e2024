import { Fragment, type ReactNode } from 'react';
import { endingSaid } from '../../words/seller-told-en.ts';
import type { ActionSummary } from './shapes.ts';
import { Told } from './told.tsx';

/** How it ends by itself, or who decides. */
export function Ending({ action, ended }: { readonly action: ActionSummary; readonly ended: boolean }): ReactNode {
  return endingSaid(action, ended).map((sentence, place) => (
    <Fragment key={sentence.text}>
      {place === 0 ? null : ' '}
      <Told of={sentence} />
    </Fragment>
  ));
}

import { PRIVACY_TEXT as TEXT } from '../../words/privacy-page-en.ts';
import { PageHeader } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Moment } from './moment.tsx';
import { PrivacyBriefing } from './privacy-briefing.tsx';
import type { Attestation } from './shapes.ts';

/** The privacy briefing to read again, with the date of one's attestation. */
export function PrivacyPage() {
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <PrivacyBriefing lead={(state) => <Standing state={state} />} />
    </>
  );
}

function Standing({ state: { attested, due } }: { readonly state: Attestation }) {
  if (attested === undefined) return <p>{TEXT.never}</p>;
  if (due !== undefined) return <p>{TEXT[due]}</p>;
  const values = { at: <Moment at={attested.at} />, until: <Moment at={attested.until} /> };
  return (
    <p>
      <Sentence of={TEXT.attested} values={values} />
    </p>
  );
}

import { PRIVACY_TEXT } from '../../words/privacy-page-en.ts';
import { PrivacyBriefing } from './privacy-briefing.tsx';

/** The privacy briefing in the way of something of a customer: once it is attested, what was asked for goes on. */
export function BriefingFirst({ onAttested }: { readonly onAttested: () => void }) {
  return (
    <PrivacyBriefing
      onAttested={onAttested}
      lead={({ due }) => (
        <>
          {due === undefined ? null : <p>{PRIVACY_TEXT[due]}</p>}
          <p className="soft">{PRIVACY_TEXT.kept}</p>
        </>
      )}
    />
  );
}

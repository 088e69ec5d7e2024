import { IconAlertTriangle, IconCircleCheck, IconClockPause } from '@tabler/icons-react';
import { useState } from 'react';
import { HUB_SHELL as TEXT } from '../../words/hub-page-en.ts';
import { useDesk } from './desk.tsx';

const ICONS = { done: IconCircleCheck, refused: IconAlertTriangle, kept: IconClockPause } as const;

/** What came of the last scan, seen from two metres away; and a field for what cannot be scanned. */
export function Feedback() {
  const { said, say, take } = useDesk();
  const [code, setCode] = useState('');
  const Icon = said === undefined ? undefined : ICONS[said.tone];
  return (
    <div className="hub-feedback-row">
      <div className="hub-feedback" data-tone={said?.tone} role="status" aria-live="assertive">
        {said === undefined || Icon === undefined ? (
          <p>{TEXT.scanReady}</p>
        ) : (
          // Said twice it is still seen to be new.
          <div key={said.key} className="hub-feedback-said">
            <Icon aria-hidden="true" size={34} stroke={1.8} />
            <div>
              <p className="hub-feedback-title">{said.title}</p>
              {said.detail === '' ? null : <p>{said.detail}</p>}
            </div>
          </div>
        )}
      </div>
      <form
        className="hub-typed"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() === '') return say('refused', TEXT.scanEmpty, TEXT.scanEmptyHow);
          setCode('');
          take(code);
        }}
      >
        <label>
          <span>{TEXT.scanField}</span>
          <input
            value={code}
            maxLength={200}
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
        </label>
        <button type="submit" className="hub-button">
          {TEXT.scanButton}
        </button>
      </form>
    </div>
  );
}

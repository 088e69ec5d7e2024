import { Button } from '@mantine/core';
import { useState } from 'react';
import { EMERGENCY_WORDS as WORDS } from '../../words/emergency-en.ts';
import { fill } from '../../words/fill.ts';
import { FIELD_NAMES, REVEAL_TEXT } from '../../words/reveal-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { useViewer } from '../api/viewer.ts';
import { Dialog } from '../kit/dialog.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Notice } from '../kit/notice.tsx';
import { RevealedValue } from '../kit/revealed-value.tsx';
import { useWork } from '../sign-in/use-work.ts';
import { problemWords } from './problem-words.ts';
import { type Emergency, useEmergenciesAgain } from './use-emergencies.ts';

type Reveal = components['schemas']['Reveal'];
type Field = Emergency['fields'][number];

/** The fields of an open emergency, each hidden until it is asked for. */
export function EmergencyValues({ emergency: { id, fields } }: { readonly emergency: Emergency }) {
  const api = useApi();
  const again = useEmergenciesAgain();
  const { name } = useViewer();
  const { working, failure, run } = useWork();
  const [shown, setShown] = useState<{ readonly field: Field; readonly reveal: Reveal }>();
  const ask = (field: Field) =>
    void run(async () => {
      const asked = { params: { path: { id } }, body: { fields: [field] } };
      // Whether it is shown or not: it stands in the story of the emergency, or the emergency is over.
      const reveal = await answer(api.POST('/v1/emergencies/{id}/reveals', asked)).finally(again);
      setShown({ field, reveal });
    });
  return (
    <>
      <h3 className="recovery-card-story">{WORDS.values}</h3>
      <p className="soft">{WORDS.valuesLead}</p>
      <FactList
        facts={fields.map((field) => ({
          term: FIELD_NAMES[field],
          detail: (
            <Button
              variant="default"
              size="compact-md"
              disabled={working}
              aria-label={fill(WORDS.showField, { field: FIELD_NAMES[field] })}
              onClick={() => ask(field)}
            >
              {WORDS.showValue}
            </Button>
          ),
        }))}
      />
      {failure instanceof Error ? (
        <Notice tone="problem" title={WORDS.failed}>
          {problemWords(failure)}
        </Notice>
      ) : null}
      {shown === undefined ? null : (
        <Dialog
          opened
          onClose={() => setShown(undefined)}
          title={fill(REVEAL_TEXT.title, { field: FIELD_NAMES[shown.field] })}
        >
          {shown.reveal.shown.length > 0 ? (
            <RevealedValue reveal={shown.reveal} name={name} onClose={() => setShown(undefined)} />
          ) : (
            <Notice tone="problem" title={WORDS.notShown}>
              {shown.reveal.kept[0]?.reason} {shown.reveal.kept[0]?.instead}
            </Notice>
          )}
        </Dialog>
      )}
    </>
  );
}

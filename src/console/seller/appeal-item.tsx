import { NativeSelect } from '@mantine/core';
import { APPEALS_TEXT, APPEAL_FORM_TEXT as TEXT, WRONG_WORDS } from '../../words/appeals-en.ts';
import { eventSentence } from '../../words/seller-timeline-en.ts';
import { isMetric } from '../../words/seller-violations-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { EMPTY_ITEM, type ItemDraft } from './appeal-draft.ts';
import { spokenFields } from './event-facts.tsx';
import { FilePicker } from './file-picker.tsx';
import { LapseSentence } from './lapse-sentence.tsx';
import type { ActionSummary, Lapse } from './shapes.ts';
import type { Record, Wrong } from './use-answers.ts';
import { numberOf } from './use-files.ts';
import { WordsField } from './words-field.tsx';

const WRONGS = Object.keys(WRONG_WORDS) as readonly Wrong[];

type AppealItemProps = {
  /** The event cited, or the action itself. */
  readonly item: string;
  readonly summary: ActionSummary;
  readonly lapse: Lapse | undefined;
  readonly records: readonly Record[];
  /** Undefined while it is not chosen. */
  readonly draft: ItemDraft | undefined;
  /** Whether faults are shown. */
  readonly asked: boolean;
  readonly onChange: (draft: ItemDraft | undefined) => void;
};

/** Something that the action rests on: to be chosen, and said what is wrong with it. */
export function AppealItem(props: AppealItemProps) {
  const { item, draft, onChange } = props;
  return (
    <>
      <label className="answers-choice">
        <input
          id={`item-${item}`}
          type="checkbox"
          checked={draft !== undefined}
          onChange={() => onChange(draft === undefined ? EMPTY_ITEM : undefined)}
        />
        <ItemName {...props} />
      </label>
      {draft === undefined ? null : <Fields {...props} draft={draft} />}
    </>
  );
}

/** What an item is, in a sentence. */
export function ItemName({ item, summary, lapse }: Pick<AppealItemProps, 'item' | 'summary' | 'lapse'>) {
  if (item === summary.action) return <span>{APPEALS_TEXT.whole}</span>;
  if (lapse === undefined || !isMetric(summary.violation)) return <span>{item}</span>;
  return (
    <span>
      <LapseSentence metric={summary.violation} lapse={lapse} />
    </span>
  );
}

function Fields({
  item,
  summary,
  lapse,
  records,
  draft,
  asked,
  onChange,
}: AppealItemProps & { readonly draft: ItemDraft }) {
  // A draft that was kept in the tab before there were pictures has none.
  const { files = [] } = draft;
  const own = records.filter(({ id, data }) => id !== item && isAbout(data, lapse));
  const toggle = (id: string) => {
    const evidence = draft.evidence.includes(id)
      ? draft.evidence.filter((each) => each !== id)
      : [...draft.evidence, id];
    onChange({ ...draft, evidence });
  };
  return (
    <div className="answers-item-fields">
      <NativeSelect
        label={TEXT.wrong}
        value={draft.wrong}
        error={asked && draft.wrong === '' ? TEXT.wrongMissing : undefined}
        data={[{ value: '', label: '–' }, ...WRONGS.map((value) => ({ value, label: WRONG_WORDS[value] }))]}
        onChange={(event) => onChange({ ...draft, wrong: event.currentTarget.value as Wrong | '' })}
      />
      <WordsField
        label={TEXT.because}
        hint={TEXT.becauseHint}
        value={draft.because}
        fault={asked && draft.because.trim() === '' ? TEXT.becauseMissing : undefined}
        onChange={(because) => onChange({ ...draft, because })}
      />
      <FilePicker
        of={{ purpose: 'appeal', number: numberOf(summary.action) }}
        chosen={files}
        onAdd={(id) => onChange({ ...draft, files: [...files.filter((each) => each !== id), id] })}
        onRemove={(id) => onChange({ ...draft, files: files.filter((each) => each !== id) })}
      />
      {lapse === undefined ? null : (
        <fieldset className="answers-records">
          <legend>{TEXT.records}</legend>
          {own.length === 0 ? <p className="soft">{TEXT.noRecords}</p> : null}
          {own.map(({ id, type, at, data }) => (
            <label key={id} className="answers-choice">
              <input type="checkbox" checked={draft.evidence.includes(id)} onChange={() => toggle(id)} />
              <span>
                <Sentence of={eventSentence(type, data)} values={spokenFields(data)} />{' '}
                <span className="soft">
                  <Instant at={at} show="absolute" />
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Whether a record is about the order or the listing of a lapse. */
function isAbout(data: Record['data'], lapse: Lapse | undefined): boolean {
  if (lapse === undefined) return false;
  const { orderId, listingId } = lapse;
  return (
    (orderId !== undefined && data['orderId'] === orderId) ||
    (listingId !== undefined && data['listingId'] === listingId)
  );
}

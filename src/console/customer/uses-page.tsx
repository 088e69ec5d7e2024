import { getRouteApi } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { USES_TEXT as TEXT, USE_ANSWERS, USE_WHO } from '../../words/used-my-data-en.ts';
import { FilterChips, FilterSelect } from '../kit/filters.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { SaveAll } from './save-all.tsx';
import { Uses } from './uses.tsx';
import { ANSWERS, type UsesSearch, WHO } from './uses-search.ts';
import './uses-page.css';

const route = getRouteApi('/customer/uses');

/** Who used which of the customer's data, when and what for; which of it is shown is in the address. */
export function UsesPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (chosen: UsesSearch) => void navigate({ search: chosen, resetScroll: false });
  const { order, who, answer } = search;
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <div className="uses-filters not-on-paper">
        <FilterSelect
          label={TEXT.who}
          value={who}
          options={WHO.map((value) => ({ value, label: USE_WHO[value] }))}
          onChange={(value) => show({ ...search, who: value })}
        />
        <FilterSelect
          label={TEXT.answer}
          value={answer}
          options={ANSWERS.map((value) => ({ value, label: USE_ANSWERS[value] }))}
          onChange={(value) => show({ ...search, answer: value })}
        />
      </div>
      {order === undefined ? null : (
        <FilterChips
          chips={[
            {
              key: 'order',
              label: fill(TEXT.ofOrder, { order }),
              onRemove: () => show({ ...search, order: undefined }),
            },
          ]}
          onClear={() => show({})}
        />
      )}
      <Uses search={search} onAll={() => show({})} />
      <SaveAll search={search} />
      <HowToCheck />
    </>
  );
}

/** How anybody checks a receipt, without us. */
function HowToCheck() {
  return (
    <Section title={TEXT.howTitle} frame="card">
      <p>{TEXT.how}</p>
      <ol>
        {TEXT.howSteps.map((step) => (
          <li key={step}>{fill(step, { keys: `${globalThis.location.origin}/v1/audit/keys` })}</li>
        ))}
      </ol>
    </Section>
  );
}

import { IconBulb } from '@tabler/icons-react';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { HOME_TEXT } from '../../words/seller-home-en.ts';
import { ADVICE_WORDS } from '../../words/seller-metrics-en.ts';
import type { Advice } from './shapes.ts';
import './advice-card.css';

/** A figure that is shown and never held against anybody. */
export function AdviceCard({ advice }: { readonly advice: Advice }) {
  const { metric, share, late, items, days, target } = advice;
  const words = ADVICE_WORDS[metric];
  const figures = { late, items, days, target: percentage(target) };
  return (
    <article className="advice-card">
      <IconBulb aria-hidden="true" size={20} stroke={1.8} />
      <div>
        <h3>
          {words.name} <span className="advice-card-tag">{HOME_TEXT.advice}</span>
        </h3>
        <p>{share === null ? fill(words.none, figures) : fill(words.rate, { ...figures, share: percentage(share) })}</p>
        <p className="soft">{words.about}</p>
      </div>
    </article>
  );
}

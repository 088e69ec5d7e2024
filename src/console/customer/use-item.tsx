import { Button } from '@mantine/core';
import { IconEye, IconEyeOff, IconReceipt } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { FIELD_NAMES } from '../../words/reveal-page-en.ts';
import {
  USES_TEXT as TEXT,
  USE_PURPOSES,
  USE_VERDICTS,
  USER_ROLES,
  USES_BY_RULE,
} from '../../words/used-my-data-en.ts';
import { Instant } from '../kit/instant.tsx';
import { saveFile } from './save-file.ts';
import type { Use } from './shapes.ts';
import './use-item.css';

/** Somebody asked for something: what they are, what for, what was answered to each field and why, and the receipt. */
export function UseItem({ use }: { readonly use: Use }) {
  const { at, order, seller, role, fields } = use;
  return (
    <article className="use">
      <p className="use-sentence">{fill(TEXT.sentence, { who: USER_ROLES[role], purpose: purposeOf(use) })}</p>
      <p className="soft">
        <Link to="/customer/orders/$order" params={{ order }}>
          {fill(TEXT.order, { order })}
        </Link>
        , {fill(TEXT.shop, { seller })} · <Instant at={at} />
      </p>
      <ul className="use-fields">
        {fields.map(({ field, verdict, reason }) => (
          <li key={field} data-verdict={verdict}>
            {verdict === 'show' ? (
              <IconEye aria-hidden="true" size={18} stroke={1.8} />
            ) : (
              <IconEyeOff aria-hidden="true" size={18} stroke={1.8} />
            )}
            <span>
              <strong>
                {FIELD_NAMES[field]}: {USE_VERDICTS[verdict]}
              </strong>{' '}
              {reason}
            </span>
          </li>
        ))}
      </ul>
      <Receipt use={use} />
    </article>
  );
}

function purposeOf({ purpose, fields }: Use): string {
  const byRule: Readonly<Record<string, string>> = USES_BY_RULE;
  return fields.map(({ rule }) => byRule[rule]).find((words) => words !== undefined) ?? USE_PURPOSES[purpose];
}

function Receipt({ use: { id, receipt } }: { readonly use: Use }) {
  const isProven = receipt.state === 'proven';
  return (
    <footer className="use-receipt">
      <IconReceipt aria-hidden="true" size={18} stroke={1.7} />
      <span>
        <strong>{isProven ? TEXT.proven : TEXT.recorded}.</strong>{' '}
        {isProven ? fill(TEXT.provenHow, { index: receipt.index + 1, size: receipt.size }) : TEXT.recordedHow}
      </span>
      {isProven ? (
        <Button
          className="not-on-paper"
          variant="default"
          size="compact-md"
          onClick={() => saveFile(`receipt-${id}.json`, `${JSON.stringify(receipt, undefined, 2)}\n`)}
        >
          {TEXT.save}
        </Button>
      ) : null}
    </footer>
  );
}

import { z } from 'zod';
import { orderId } from '../http/shapes.ts';
import { SYMBOLS } from './print/symbols.ts';

export const PDF = 'application/pdf';

export const orderParameters = z.object({ id: orderId });

/** How a label is drawn. */
export const printQuery = z.object({
  symbol: z.enum(SYMBOLS).default('code128').meta({ description: 'How the code is drawn' }),
  size: z.enum(['4x6', 'a6']).default('4x6').meta({ description: '`4x6`: 4 × 6 inches; `a6`: A6' }),
});

/** An answer that is a PDF. */
export function pdfAnswer(description: string) {
  return { description, content: { [PDF]: { schema: z.string() } } };
}

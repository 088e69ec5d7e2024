import { useEffect, useRef } from 'react';
import { createWedge } from './wedge.ts';

/** Hears a scanner wherever the focus is on the page: what it has typed into a field on the way is taken out again. */
export function useScanner(onScan: (code: string) => void): void {
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  }, [onScan]);
  useEffect(() => {
    const wedge = createWedge();
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, timeStamp, isComposing } = event;
      if (ctrlKey || metaKey || altKey || isComposing) return;
      const field = fieldIn(document.activeElement);
      const meant = wedge({ key, at: timeStamp, isTyping: field !== undefined });
      if (meant === undefined) return;
      // Enter would press the button that has the focus, or send a form.
      event.preventDefault();
      event.stopPropagation();
      if (field?.value.endsWith(meant.scan)) put(field, field.value.slice(0, -meant.scan.length));
      latest.current(meant.scan);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function fieldIn(element: Element | null): Field | undefined {
  if (element instanceof HTMLTextAreaElement) return element;
  if (!(element instanceof HTMLInputElement)) return undefined;
  return ['checkbox', 'radio', 'button', 'submit'].includes(element.type) ? undefined : element;
}

/** As if somebody had typed it: React hears of a value only so. */
function put(field: Field, value: string): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

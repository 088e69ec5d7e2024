/** Leads to the first field of a form that has a fault, by its name; false when none has. */
export function focusFirst(form: HTMLFormElement, faults: Readonly<Record<string, string | undefined>>): boolean {
  const faulty = [...form.elements].find((field) => faults[field.getAttribute('name') ?? ''] !== undefined);
  if (faulty instanceof HTMLElement) faulty.focus();
  return faulty !== undefined;
}

/** What stands around the reference of the API. */
export const REFERENCE_WORDS = {
  product: 'Kingston Trust',
  skip: 'Skip to the text',
  pages: 'Pages',
  contents: 'Contents',
  reference: 'API reference',
  shapesTitle: 'Events and shapes',
  problems: 'Problems',
  document: 'OpenAPI document',
  parameters: 'Parameters',
  body: 'Body',
  answers: 'Answers',
  example: 'Example',
  events: 'Event types',
  eventsLead: 'Each has the envelope of CloudEvents 1.0 and its own data. Fields with a * are required.',
  schemas: 'Shapes',
  schemasLead: 'What requests and answers are made of. Fields with a * are always there.',
  anything: 'anything',
  list: 'list of',
  like: 'like',
  map: 'by name:',
  or: ' or ',
  required: 'required',
  meaning: 'Meaning',
  status: 'Status',
  problemsTitle: 'Problems',
  problemsLead:
    'Whatever is refused is told as a problem (RFC 9457). The last part of its type says which one; the sentences may change, the types do not.',
  problem: 'Problem',
  asToldInAnAnswer: 'As an answer may tell it',
  whatItMeans: 'What it means',
  whatToDo: 'What to do',
  backToProblems: 'All problems',
} as const;

/** What limits a value. */
export function describeBounds(bounds: {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
}): readonly string[] {
  const { minimum, maximum, maxLength, maxItems } = bounds;
  const range =
    minimum !== undefined && maximum !== undefined
      ? [`${minimum} to ${maximum}`]
      : [...(minimum === undefined ? [] : [`from ${minimum}`]), ...(maximum === undefined ? [] : [`up to ${maximum}`])];
  return [
    ...range,
    ...(maxLength === undefined ? [] : [`up to ${maxLength} characters`]),
    ...(maxItems === undefined ? [] : [`up to ${maxItems.toLocaleString('en')} entries`]),
    ...(bounds.default === undefined ? [] : [`${JSON.stringify(bounds.default)} if absent`]),
  ];
}

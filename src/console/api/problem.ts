/** One field that the service did not like. */
export type FieldProblem = { readonly pointer: string; readonly detail: string };

type Told = {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly pointer?: string | undefined;
  readonly errors?: readonly FieldProblem[] | undefined;
  readonly reference?: string | undefined;
};

/** What the service says when it does not do as asked: problem details (RFC 9457). `offline`: nobody answered. */
export class ApiProblem extends Error {
  /** The last part of the problem's type: `another-seller`, `offline`. */
  readonly code: string;
  /** 0 when nobody answered. */
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly pointer: string | undefined;
  readonly errors: readonly FieldProblem[];
  /** The request's id, for support. */
  readonly reference: string | undefined;

  constructor({ code, status, title, detail, pointer, errors = [], reference }: Told) {
    super(detail ?? title);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.pointer = pointer;
    this.errors = errors;
    this.reference = reference;
  }
}

/** Reads the body of an answer that is not 2xx; a proxy in between may have written anything. */
export function problemOf(body: unknown, response: Response): ApiProblem {
  const told = isRecord(body) ? body : {};
  const type = text(told['type']);
  return new ApiProblem({
    code: type?.split('/').at(-1) ?? `http-${response.status}`,
    status: response.status,
    title: text(told['title']) ?? response.statusText,
    detail: text(told['detail']),
    pointer: text(told['pointer']),
    errors: Array.isArray(told['errors']) ? told['errors'].filter(isFieldProblem) : [],
    reference: response.headers.get('x-request-id') ?? undefined,
  });
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['pointer'] === 'string' && typeof value['detail'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

import { ApiProblem, problemOf } from '../api/problem.ts';

/** A file as the service takes it. */
type Sent = {
  /** Where it goes: `/v1/sellers/S-17/files?purpose=appeal&number=1`. */
  readonly path: string;
  readonly file: File;
  /** Told how much has left, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Sends one file. Not by `fetch`, which does not say how much of a body has left. Answers what was answered; throws an `ApiProblem` for a
 * refusal and when nobody answers.
 */
export function sendFile({ path, file, onProgress, signal }: Sent): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    // A header holds no letters beyond Latin-1, and an address would be in logs.
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.slice(-100)));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onerror = () => reject(new ApiProblem({ code: 'offline', status: 0, title: 'offline' }));
    request.ontimeout = request.onerror;
    request.onabort = () => reject(new DOMException('given up', 'AbortError'));
    request.onload = () => {
      const told = parsed(request.responseText);
      if (request.status === 201 && told !== undefined) return resolve(told);
      const { status, statusText } = request;
      const headers = { 'x-request-id': request.getResponseHeader('x-request-id') ?? '' };
      reject(problemOf(told, new Response(null, { status, statusText, headers })));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

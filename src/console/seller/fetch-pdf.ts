import { ApiProblem, problemOf } from '../api/problem.ts';

/** Asks for a PDF. Throws an `ApiProblem` for a refusal and when nobody answers. */
export async function fetchPdf(path: string, body?: object): Promise<Blob> {
  const init: RequestInit = {
    ...{ credentials: 'same-origin', headers: { accept: 'application/pdf' } },
    ...(body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { accept: 'application/pdf', 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
  };
  const response = await fetch(path, init).catch(() => {
    throw new ApiProblem({ code: 'offline', status: 0, title: 'offline' });
  });
  if (!response.ok) throw problemOf(await response.json().catch(() => undefined), response);
  return response.blob();
}

/** Saves what was fetched as a file. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers have taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

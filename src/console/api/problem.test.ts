import { describe, expect, test } from 'vitest';
import { answer } from './client.ts';
import { ApiProblem, problemOf } from './problem.ts';

describe('what the service refuses', () => {
  test('keeps its code, its fields and the id to ask support with', () => {
    const errors = [{ pointer: '/from', detail: 'is after the end' }, 'nonsense'];
    const body = { type: '/problems/invalid-request', title: 'a field is wrong', detail: 'Look at it.', errors };
    const problem = problemOf(body, new Response(null, { status: 400, headers: { 'x-request-id': 'r-1' } }));

    expect(problem).toMatchObject({
      code: 'invalid-request',
      status: 400,
      detail: 'Look at it.',
      errors: [errors[0]],
      reference: 'r-1',
    });
  });

  test('may come from a proxy that knows nothing of problems', () => {
    const response = new Response(null, { status: 502, statusText: 'Bad Gateway' });
    expect(problemOf('<html>', response)).toMatchObject({ code: 'http-502', title: 'Bad Gateway', errors: [] });
  });

  test('is thrown by `answer`, as is silence', async () => {
    const refused = { error: { type: '/problems/gone' }, response: new Response(null, { status: 410 }) };
    await expect(answer(Promise.resolve(refused))).rejects.toMatchObject({ code: 'gone', status: 410 });
    await expect(answer(Promise.reject(new TypeError('fetch failed')))).rejects.toBeInstanceOf(ApiProblem);
    await expect(answer(Promise.reject(new TypeError('fetch failed')))).rejects.toMatchObject({ code: 'offline' });
  });

  test('but a question taken back is no problem', async () => {
    const takenBack = new DOMException('gone to another page', 'AbortError');
    await expect(answer(Promise.reject(takenBack))).rejects.toBe(takenBack);
  });
});

import type { Problem } from './problems.ts';

/** How the parts that Fastify calls (body parsers, checks of shapes) say no: it takes errors only. */
export class RequestRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'RequestRefused';
    this.problem = problem;
  }
}

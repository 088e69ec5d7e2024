import type { Policy } from '../../rulebook/policy/policy.ts';

/** A policy as the policy's own words tell it: what the guide takes its sentences from. `say` is the sentence's code. */
export type ToldPolicy = {
  readonly sections: readonly {
    readonly section: string;
    readonly title: string;
    readonly statements: readonly ToldStatement[];
    readonly parts: readonly {
      readonly about: string;
      readonly title: string;
      readonly statements: readonly ToldStatement[];
    }[];
  }[];
};

export type ToldStatement = { readonly say: string; readonly text: string };

/** Puts a policy into sentences. */
export type TellPolicy = (policy: Policy) => ToldPolicy;

/** Every statement of a told policy with where it stands, in its order. */
export function statementsOf(
  told: ToldPolicy,
): readonly (ToldStatement & { readonly section: string; readonly about: string })[] {
  return told.sections.flatMap(({ section, statements, parts }) => [
    ...statements.map((statement) => ({ ...statement, section, about: '' })),
    ...parts.flatMap(({ about, statements: own }) => own.map((statement) => ({ ...statement, section, about }))),
  ]);
}

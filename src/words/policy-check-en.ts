/** What `kingston policy check` says of a policy without problems. */
export const POLICY_CHECK = {
  valid: [
    '{file}: {name}, version {version}, is valid: {metrics} metrics, {categories} categories, {conductKinds} kinds of conduct, {moves} rows of the ladder.',
    'Every rung can be reached from good standing, none is skipped without a stated reason, and every action has an end or a date on which somebody looks.',
  ],
} as const;

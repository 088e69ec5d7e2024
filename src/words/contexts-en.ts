/** Why a context cannot be declared. */
export type ContextRefusal = { readonly code: 'backwards' } | { readonly code: 'too-long'; readonly days: number };

/** What is wrong with the range of a context, and the cure. */
export function describeContextRefusal(refusal: ContextRefusal): string {
  switch (refusal.code) {
    case 'backwards':
      return 'lies before `from`; exchange the two';
    case 'too-long':
      return `lies more than ${refusal.days} days after \`from\`; declare what lasts longer in parts, one after the other`;
  }
}

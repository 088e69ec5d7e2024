/** A number as posts give it (UPU S10), with its check digit. */
export function s10Number(serial: number): string {
  const digits = String(serial).padStart(8, '0');
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  const digit = 11 - (sum % 11);
  return `RR${digits}${digit === 10 ? 0 : digit === 11 ? 5 : digit}JM`;
}

/** The value in the middle; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Sample quantile by linear interpolation (Hyndman and Fan 1996, type 7). */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('there is no quantile of nothing');
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

/** Makes the median absolute deviation comparable to a standard deviation (Hampel 1974). */
const MAD_TO_SIGMA = 1.4826;

/** Above this a value is unusual among these: three robust deviations over their median. `least`: no deviation is taken to be smaller. */
export function unusualAbove(values: readonly number[], least: number): number {
  const middle = median(values);
  const deviation = median(values.map((value) => Math.abs(value - middle)));
  return middle + 3 * MAD_TO_SIGMA * Math.max(deviation, least);
}

/** Own figures drawn towards what is taken for granted, as if that had been seen `weight` times: little own past says little. */
export function shrunk(own: number, seen: number, prior: number, weight: number): number {
  return (own * seen + prior * weight) / (seen + weight);
}

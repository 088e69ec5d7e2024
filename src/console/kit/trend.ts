/** One week of a metric; `lapses` of `items` that settled in it. */
export type Week = { readonly from: string; readonly items: number; readonly lapses: number };

/** A place in a drawing, for a week in which something settled. */
export type Spot = { readonly week: Week; readonly share: number; readonly x: number; readonly y: number };

export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** 0–1; null while nothing has settled. */
export function shareOf({ items, lapses }: Week): number | null {
  return items === 0 ? null : lapses / items;
}

/** The share at the top of the scale: round, above every week and the lines that are drawn. */
export function topOfScale(weeks: readonly Week[], lines: readonly number[]): number {
  const highest = Math.max(...weeks.map((week) => shareOf(week) ?? 0), ...lines, 0.01) * 1.15;
  const step = STEPS.find((each) => highest <= each) ?? 1;
  return step;
}

const STEPS = [0.02, 0.04, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1];

/** Places the weeks from left to right; weeks without items leave a gap, the others keep their place. */
export function spotsOf(weeks: readonly Week[], top: number, frame: Frame): readonly Spot[] {
  const step = (frame.width - frame.left - frame.right) / Math.max(weeks.length - 1, 1);
  return weeks.flatMap((week, index) => {
    const share = shareOf(week);
    return share === null ? [] : [{ week, share, x: frame.left + index * step, y: heightOf(share, top, frame) }];
  });
}

export function heightOf(share: number, top: number, { height, top: above, bottom }: Frame): number {
  return height - bottom - (Math.min(share, top) / top) * (height - above - bottom);
}

/** The line through the spots, as SVG path data. */
export function lineThrough(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** What is known of one thing, by name: numbers as they are, and what is there or not as 1 and 0. */
export type Features = Readonly<Record<string, number>>;

export type Labelled = { readonly features: Features; readonly isCanary: boolean };

/** How well a classifier tells two kinds apart that it has not seen before: 0.5 is chance, 1 is always. `deviation`: of that figure. */
export type ToldApart = { readonly auc: number; readonly deviation: number };

const FOLDS = 5;
const ROUNDS = 120;
const STEP = 0.5;
const SHRINK = 0.002;

/**
 * Logistic regression by gradient descent on standardised features, both kinds weighing the same, cross-validated in five folds; the area under
 * the curve of all held-out scores, with its standard deviation under chance (Hanley and McNeil 1982).
 */
export function tellApart(all: readonly Labelled[]): ToldApart {
  const names = [...new Set(all.flatMap(({ features }) => Object.keys(features)))].sort();
  const rows = standardised(all.map(({ features }) => names.map((name) => features[name] ?? 0)));
  const labels = all.map(({ isCanary }) => (isCanary ? 1 : 0));
  const scores = new Array<number>(all.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const trained = learn(
      rows.filter((_, at) => at % FOLDS !== fold),
      labels.filter((_, at) => at % FOLDS !== fold),
    );
    rows.forEach((row, at) => {
      if (at % FOLDS === fold) scores[at] = dot(trained, row);
    });
  }
  return area(scores, labels);
}

function standardised(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, at) => mean(rows.map((row) => row[at] as number)));
  const spreads = means.map((middle, at) => Math.sqrt(mean(rows.map((row) => ((row[at] as number) - middle) ** 2))));
  return rows.map((row) => [
    1,
    ...row.map((value, at) => {
      const spread = spreads[at] as number;
      return spread === 0 ? 0 : (value - (means[at] as number)) / spread;
    }),
  ]);
}

function learn(rows: readonly (readonly number[])[], labels: readonly number[]): readonly number[] {
  const few = Math.max(1, labels.filter((label) => label === 1).length);
  const many = Math.max(1, labels.length - few);
  const width = rows[0]?.length ?? 0;
  let weights = new Array<number>(width).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(width).fill(0);
    rows.forEach((row, at) => {
      const label = labels[at] as number;
      const error = (label - 1 / (1 + Math.exp(-dot(weights, row)))) / (label === 1 ? few : many);
      for (let place = 0; place < width; place++)
        slope[place] = (slope[place] as number) + error * (row[place] as number);
    });
    weights = weights.map((weight, place) => weight + STEP * ((slope[place] as number) - SHRINK * weight));
  }
  return weights;
}

/** By ranks; ties count half. */
function area(scores: readonly number[], labels: readonly number[]): ToldApart {
  const order = scores
    .map((score, at) => ({ score, label: labels[at] as number }))
    .sort((one, other) => one.score - other.score);
  let ranks = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to++;
    const rank = (from + to + 1) / 2;
    for (let at = from; at < to; at++) if (order[at]?.label === 1) ranks += rank;
    from = to;
  }
  const few = labels.filter((label) => label === 1).length;
  const many = labels.length - few;
  return {
    auc: (ranks - (few * (few + 1)) / 2) / (few * many),
    deviation: Math.sqrt((few + many + 1) / (12 * few * many)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] as number), 0);
}

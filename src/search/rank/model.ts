import { FEATURES, type Feature, type Features } from './features';

/**
 * What each feature of a place counts: the weights of a log-linear model, fitted by `npm run fit:search` to the queries of
 * `tools/bench/search/queries/tuning.json`.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  own: 7.23,
  ownLog: 2.08,
  has: 4.79,
  about: 1.6,
  around: 12.67,
  page: -5.94,
  pageAlone: 2.48,
  pageNamed: 5.23,
  address: 1.73,
  neighbours: 0.91,
  title: 4.99,
  titleSays: 1.83,
  titleBegins: 3.96,
  titleSame: 1.91,
  commonTitle: -2.04,
  term: 2.49,
  questionWords: -0.25,
  size: 1.26,
};

/** The logarithm of how likely it is that a place is meant, up to a constant that is the same for all places of an answer. */
export function likelihood(features: Features): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}

import { FEATURES, type Feature, type Features } from './features';

/**
 * What each feature of a place counts: the weights of a log-linear model, fitted by `npm run fit:search` to the queries of
 * `tools/bench/search/queries/tuning.json`.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  own: 7.33,
  ownLog: 2.1,
  has: 4.77,
  about: 1.88,
  around: 12.47,
  page: -5.89,
  pageAlone: 2.66,
  pageNamed: 5.05,
  address: 1.94,
  neighbours: 0.85,
  title: 4.77,
  titleSays: 1.79,
  titleBegins: 4.98,
  titleSame: 2.05,
  commonTitle: -1.98,
  term: 2.63,
  questionWords: -0.23,
  size: 1.38,
};

/** The logarithm of how likely it is that a place is meant, up to a constant that is the same for all places of an answer. */
export function likelihood(features: Features): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}

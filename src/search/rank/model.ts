import { FEATURES, type Feature, type Features } from './features';

/**
 * What each feature of a place counts: the weights of a log-linear model, fitted by `npm run fit:search` to the queries of
 * `tools/bench/search/queries/tuning.json`.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  own: 7.65,
  ownLog: 2.03,
  has: 4.71,
  about: 1.87,
  around: 12.88,
  page: -5.85,
  pageAlone: 2.63,
  pageNamed: 5.07,
  address: 1.95,
  neighbours: 0.86,
  title: 4.73,
  titleSays: 1.83,
  titleBegins: 4.94,
  titleSame: 2.04,
  commonTitle: -1.97,
  term: 2.64,
  questionWords: -0.23,
  size: 1.3,
};

/** The logarithm of how likely it is that a place is meant, up to a constant that is the same for all places of an answer. */
export function likelihood(features: Features): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}

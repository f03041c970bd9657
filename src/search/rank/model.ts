import { FEATURES, type Feature, type Features } from './features';

/**
 * What each feature of a place counts: the weights of a log-linear model, fitted by `npm run fit:search` to the queries of
 * `tools/bench/search/queries/tuning.json`.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  own: 7.04,
  ownLog: 1.96,
  has: 5.06,
  about: 1.72,
  around: 12.13,
  page: -5.75,
  pageAlone: 2.53,
  pageNamed: 5.12,
  address: 1.95,
  neighbours: 0.84,
  title: 4.78,
  titleSays: 1.75,
  titleBegins: 5,
  titleSame: 2.04,
  commonTitle: -1.98,
  term: 2.43,
  questionWords: -0.23,
  size: 1.2,
};

/** The logarithm of how likely it is that a place is meant, up to a constant that is the same for all places of an answer. */
export function likelihood(features: Features): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}

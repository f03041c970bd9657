import type { Level } from '../../model/level';
import type { HitKind } from '../types';

/** A kind of a unit is stored as its number here. */
export const KINDS: readonly HitKind[] = ['page', 'section', 'question', 'term', 'myth'];
/** A level is stored as its number here, counted from 1; 0 is none. */
export const LEVELS: readonly Level[] = ['junior', 'middle', 'senior'];
/** Steps of an impact: what a posting keeps of how strongly a place is about a term. */
export const STEPS = 8;

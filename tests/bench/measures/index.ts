import { eachMeasure } from './each';
import { importMeasure } from './import';
import { moveMeasure } from './move';
import { qualityMeasure } from './quality';
import { rulesMeasure } from './rules';
import type { Measure } from './stage';
import { viewsMeasure } from './views';

export type { Stage } from './stage';

/** The measures by name, in the order in which they are taken. */
export const measures: Readonly<Record<string, Measure>> = {
  import: importMeasure,
  views: viewsMeasure,
  rules: rulesMeasure,
  each: eachMeasure,
  move: moveMeasure,
  quality: qualityMeasure,
};

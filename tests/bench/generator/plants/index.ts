import { arithmeticPlants } from './arithmetic';
import { budgetPlants } from './budget';
import { consistencyPlants } from './consistency';
import { measurabilityPlants } from './measurability';
import type { Plant } from './plant';
import { pairPlants } from './statistics';
import { structurePlants } from './structure';
import { surveyPlants } from './survey';

export type { Plant } from './plant';

/** Everything that can be planted in one evaluation (with a companion, where it takes two). */
export const plants: readonly Plant[] = [
  ...arithmeticPlants,
  ...structurePlants,
  ...measurabilityPlants,
  ...consistencyPlants,
  ...surveyPlants,
  ...budgetPlants,
  ...pairPlants,
];

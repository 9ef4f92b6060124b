export { fieldOf } from './labels';
export { inlinePairs } from './pairs';
export { Privacy } from './personal';
export { regionIn, type Region } from './region';
export { yearsIn } from './heading';
export { withoutPersons } from './without-persons';

export { createTable } from './ddl';
export { dictionaryText } from './dictionary';
export { parseLocator, placesOf, type Place } from './locator';
export { materialiseViews, type ViewSql } from './materialise';
export { tableNamed, tables } from './tables';
export {
  sqlType,
  type Bilingual,
  type ColumnDefinition,
  type ColumnType,
  type TableDefinition,
} from './types';
export { units } from './units';
export { viewNamed, views } from './views';
export type { OptionalRows, ViewColumn, ViewDefinition } from './view-types';

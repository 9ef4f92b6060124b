import { identifier } from '../engine';
import { sqlType, type TableDefinition } from './types';

/** The statement that creates `definition` empty, with exactly its canonical columns, under `name`. */
export function createTable(definition: TableDefinition, name: string = definition.name): string {
  const columns = definition.columns.map((column) => `${identifier(column.name)} ${sqlType(column.type)}`);
  return `CREATE TABLE ${identifier(name)} (${columns.join(', ')})`;
}

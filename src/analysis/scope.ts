import { identifier, literal } from '../engine';

/** The filters that hold on every screen. An empty list means no restriction; '' stands for a blank value. */
export interface Scope {
  readonly regions: readonly string[];
  readonly years: readonly number[];
  readonly kinds: readonly string[];
  readonly departments: readonly string[];
}

/** The scope as a SQL condition over the columns region, year, kind and department. */
export function scopeSql(scope: Scope): string {
  const conditions = [
    among('region', scope.regions),
    among('year', scope.years),
    among('kind', scope.kinds),
    among('department', scope.departments),
  ].filter((condition) => condition !== '');
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

function among(column: string, values: readonly (string | number)[]): string {
  if (values.length === 0) return '';
  const name = identifier(column);
  const given = values.filter((value) => value !== '').map((value) => literal(value));
  const parts = [
    ...(given.length > 0 ? [`${name} IN (${given.join(', ')})`] : []),
    ...(given.length < values.length ? [`${name} IS NULL`] : []),
  ];
  return `(${parts.join(' OR ')})`;
}

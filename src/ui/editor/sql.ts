import { sql, PostgreSQL } from '@codemirror/lang-sql';
import { indentUnit } from '@codemirror/language';

/** SQL of the dialect nearest to the engine's; the words it offers come from outside. */
export const support = [sql({ dialect: PostgreSQL }).language, indentUnit.of('  ')];

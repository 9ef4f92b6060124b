import { yaml } from '@codemirror/lang-yaml';
import { indentUnit } from '@codemirror/language';
import { plainValues } from './plain-values';

/** YAML, indented by two blanks, plain values coloured by what they are. */
export const support = [yaml(), indentUnit.of('  '), plainValues];

export { children, columnsOf, walk, type BinaryOperator, type Expression } from './ast';
export { ExpressionError } from './error';
export { allowedFunctions } from './functions';
export { parseExpression } from './parse';
export { printExpression, type ParameterValue } from './print';

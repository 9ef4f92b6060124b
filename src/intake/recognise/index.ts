export { isPersonal, matchHeader, type HeaderMatch, type MappedColumn, type UnknownColumn } from './header';
export { recognise } from './recognise';

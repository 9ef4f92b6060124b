export { OleContainer } from './container';

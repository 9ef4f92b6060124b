export { numericCharacter } from './entities';
export { XmlError, XmlReader, type XmlToken } from './reader';
export { xmlText } from './text';

export { decode, type Decoded, type DecodeOptions } from './decode';
export type { Encoding } from './encoding';

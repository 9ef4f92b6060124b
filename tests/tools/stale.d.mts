// `stale.mjs` is plain JavaScript so that `npm start` needs nothing but Node; these are its types for the tests.
export declare const inputs: readonly string[];
export declare function isStale(root: string): Promise<boolean>;
export declare function buildIfStale(root: string): Promise<boolean>;

/**
 * What every engine runs first, in this order. Extensions: an offline autoload kills the wasm instance.
 * Division: x / 0 is NULL (unknown to a rule) instead of an infinity, which every threshold would call a
 * problem.
 */
export const START_UP: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET GLOBAL ieee_floating_point_ops = false',
];

/** Every outcome that a field may end with. */
export const WRITE_WORDS = [
  'filled',
  'already-right',
  'kept',
  'refused',
  'not-accepted',
  'no-option',
  'offered',
  'left',
  'unknown',
];

import { Toasts } from '../../ui';

/** Short messages of all screens; shown by the frame. */
export const toasts = new Toasts();

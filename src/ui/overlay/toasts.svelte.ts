/** What a toast offers, such as 撤销. */
export interface ToastAction {
  readonly label: string;
  /** Key that does the same; shown, not bound. */
  readonly key?: string;
  run(): void;
}

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: ToastAction;
}

/** How long a toast stays when nobody looks at it, ms. */
export const toastLife = 6000;

interface Clock {
  left: number;
  started: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** Short messages at the edge of the screen. Each goes after six seconds, not counting the time it is held. */
export class Toasts {
  /** Shown now, oldest first. */
  list = $state.raw<readonly Toast[]>([]);

  #last = 0;
  readonly #clocks = new Map<number, Clock>();

  /** Shows a message and gives its id. */
  show(text: string, action?: ToastAction): number {
    const id = (this.#last += 1);
    this.list = [...this.list, { id, text, action }];
    this.#clocks.set(id, { left: toastLife, started: 0 });
    this.release(id);
    return id;
  }

  /** Takes a message away, run out or not. */
  dismiss(id: number): void {
    clearTimeout(this.#clocks.get(id)?.timer);
    this.#clocks.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Does what the message offers, once, and takes it away. */
  act(id: number): void {
    const toast = this.list.find((each) => each.id === id);
    this.dismiss(id);
    toast?.action?.run();
  }

  /** Stops the time while someone reads it or has it in focus. */
  hold(id: number): void {
    const clock = this.#clocks.get(id);
    if (!clock?.timer) return;
    clearTimeout(clock.timer);
    clock.timer = undefined;
    clock.left -= Date.now() - clock.started;
  }

  /** Lets the rest of the time run. */
  release(id: number): void {
    const clock = this.#clocks.get(id);
    if (!clock || clock.timer) return;
    clock.started = Date.now();
    clock.timer = setTimeout(() => this.dismiss(id), Math.max(clock.left, 0));
  }
}

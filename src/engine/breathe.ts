/**
 * Lets the event loop run once, so that a long loop does not block the page. By a message, because browsers delay
 * timers.
 */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

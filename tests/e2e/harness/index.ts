export { openApp, projectRoot, type App, type AppOptions } from './app';
export { launchBrowser } from './browser';
export { serveFolder, type StaticServer } from './server';
export type { Traffic } from './traffic';

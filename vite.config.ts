import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './src/engine/policy.ts';

/** Nothing leaves the computer: the built page may talk to its own origin only. */
const confine: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './',
  plugins: [svelte(), confine],
  // The engine is a large CommonJS-free bundle that Vite must pre-bundle once, or every reload re-discovers it.
  optimizeDeps: { include: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
});

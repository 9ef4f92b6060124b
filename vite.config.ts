import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [svelte()],
  // The engine is a large CommonJS-free bundle that Vite must pre-bundle once, or every reload re-discovers it.
  optimizeDeps: { include: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
});

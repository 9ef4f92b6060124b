export { default as Shell } from './shell/Shell.svelte';

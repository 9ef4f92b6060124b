import { mount } from 'svelte';
import './app.css';
import { App as AppState } from './state';
import { Shell } from './views';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');

const app = new AppState();
mount(Shell, { target, props: { app } });
void app.start();

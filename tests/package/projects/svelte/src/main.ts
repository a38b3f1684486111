import { mount } from 'svelte';
import 'samen-widgets/define/adviser';
import 'samen-widgets/define/signup';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });

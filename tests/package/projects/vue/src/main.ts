import { createApp } from 'vue';
import 'samen-widgets/define/adviser';
import 'samen-widgets/define/signup';
import App from './App.vue';

createApp(App).mount('#app');

import { mount } from 'svelte';
import App from './App.svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import './styles/article.css';

// A part of the page is gone when the server was updated underneath: the new page has its own parts.
window.addEventListener('vite:preloadError', () => location.reload());

mount(App, { target: document.getElementById('app')! });

import '@/components/design/tokens.css';
import '@/components/design/page.css';
import { render } from 'preact';
import { App } from './app';

const page = document.getElementById('page');
if (page) render(<App />, page);

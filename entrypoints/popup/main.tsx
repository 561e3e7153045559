import '@/components/design/tokens.css';
import '@/components/design/page.css';
import { render } from 'preact';
import { Popup } from './popup';

const page = document.getElementById('page');
if (page) render(<Popup />, page);

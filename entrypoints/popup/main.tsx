import '@/components/design/tokens.css';
import '@/components/design/page.css';
import { render } from 'preact';
import { takeFirstSight } from './first-sight';
import { Popup } from './popup';

void takeFirstSight().then((first) => {
  const page = document.getElementById('page');
  if (page) render(<Popup first={first} />, page);
});

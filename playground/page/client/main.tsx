import { render } from 'preact';
import { App } from './app.tsx';
import { pageData } from './data.ts';

const root = document.getElementById('page');
if (root) {
  root.replaceChildren();
  render(<App data={pageData()} />, root);
}

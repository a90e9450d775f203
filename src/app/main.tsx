import { render } from 'preact';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

render(
  <main>
    <h1>七扇门 · Seven Doors</h1>
  </main>,
  root,
);

import { render } from 'preact';
import { App } from './app.tsx';
import './styles/main.css';
import { startText } from './text.ts';

await startText();
render(<App />, document.getElementById('app')!);

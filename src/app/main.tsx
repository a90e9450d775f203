import { render } from 'preact';
import { App } from './app.tsx';
import './styles/main.css';
import './offline/start-offline.ts';
import { firstWords } from './elements/first-words.ts';
import { hasServer } from './server/server.ts';
import { loadContent } from './content.ts';
import { route } from './router.ts';
import { language } from './settings.ts';
import { startText } from './text.ts';

// A talk's words come on their way together with the interface's; if they fail, the page that needs them says so.
const opened = route.peek();
if (opened.page === 'talk') loadContent(opened.customer, language.peek()).catch(() => undefined);

await startText();
render(<App />, document.getElementById('app')!);
if (hasServer) void firstWords.then(async () => (await import('./server/start-counting.ts')).startServerPart());

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;

/** What the page's own check says in a browser that has, or lacks, these things. */
function noteIn({ modules = true, toSorted = true, dialog = true, observer = true }): string | null {
  const shown: { innerHTML: string }[] = [];
  const element = (name: string) => ({ ...(name === 'script' && modules ? { noModule: false } : {}), setAttribute: () => undefined, innerHTML: '' });
  const surroundings = {
    document: { createElement: element, body: { firstChild: null, insertBefore: (note: { innerHTML: string }) => shown.push(note) } },
    window: { HTMLDialogElement: dialog ? {} : undefined, ResizeObserver: observer ? {} : undefined },
  };
  runInNewContext(`${toSorted ? '' : 'delete Array.prototype.toSorted;'}${script}`, surroundings);
  return shown[0]?.innerHTML ?? null;
}

test('a browser that can run the game is left alone', () => {
  expect(noteIn({})).toBeNull();
});

test.each([{ modules: false }, { toSorted: false }, { dialog: false }, { observer: false }])('one that cannot is told so in both languages: %o', (lacks) => {
  expect(noteIn(lacks)).toMatch(/浏览器版本过旧[\s\S]*This browser is too old/);
});

test('the check is written as the oldest browsers read it', () => {
  const { program, errors } = parseSync('check.js', script, { sourceType: 'script' });
  expect(errors).toEqual([]);
  const kinds = new Set([...JSON.stringify(program).matchAll(/"type":"(\w+)"|"kind":"(let|const)"/g)].map(([, type, kind]) => type ?? kind));
  for (const newer of ['ArrowFunctionExpression', 'TemplateLiteral', 'let', 'const', 'ClassDeclaration', 'SpreadElement', 'ChainExpression', 'AwaitExpression']) expect([...kinds]).not.toContain(newer);
});

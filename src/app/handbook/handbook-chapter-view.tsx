import { loadChapter } from '../content.ts';
import { WithContent } from '../elements/with-content.tsx';
import type { HandbookChapter } from '../handbook-chapter.ts';
import { language } from '../settings.ts';
import { t } from '../text.ts';

/** One type of customer: how to tell, an example, what works, what to do and not to do. */
export function HandbookChapterView({ customer }: { customer: string }) {
  return (
    <WithContent of={`chapter ${customer} ${language.value}`} load={() => loadChapter(customer, language.value)}>
      {(chapter) => <Chapter chapter={chapter} />}
    </WithContent>
  );
}

function Chapter({ chapter }: { chapter: HandbookChapter }) {
  return (
    <article class="chapter">
      <h1>{chapter.title}</h1>
      <h2>{t.value('handbook.traits')}</h2>
      <List items={chapter.traits} />
      <h2>{t.value('handbook.example')}</h2>
      <div class="example">{chapter.example.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</div>
      <h2>{t.value('handbook.strategy')}</h2>
      <ol class="strategy">
        {chapter.strategy.map((tactic) => (
          <li key={tactic.id} id={`tactic-${tactic.id}`}><strong>{tactic.title}</strong> {tactic.text}</li>
        ))}
      </ol>
      <div class="columns">
        <section class="do"><h2>{t.value('handbook.do')}</h2><List items={chapter.do} /></section>
        <section class="dont"><h2>{t.value('handbook.dont')}</h2><List items={chapter.dont} /></section>
      </div>
      <h2>{t.value('handbook.conduct')}</h2>
      <List items={chapter.conduct} />
    </article>
  );
}

export function List({ items }: { items: readonly string[] }) {
  return <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>;
}

import { loadConduct } from '../content.ts';
import { WithContent } from '../elements/with-content.tsx';
import { language } from '../settings.ts';
import { t } from '../text.ts';
import { List } from './handbook-chapter-view.tsx';

/** Lawful, respectful collection: the handbook's chapter on conduct, and every red line. */
export function ConductView() {
  return (
    <WithContent of={`conduct ${language.value}`} load={() => loadConduct(language.value)}>
      {({ handbook, redLines }) => (
        <article class="chapter">
          <h1>{t.value('handbook.conduct')}</h1>
          {handbook.map((section) => (
            <section key={section.title}>
              <h2>{section.title}</h2>
              {section.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
              {section.do !== undefined && section.do.length > 0 && <div class="do"><h3>{t.value('handbook.do')}</h3><List items={section.do} /></div>}
              {section.dont !== undefined && section.dont.length > 0 && <div class="dont"><h3>{t.value('handbook.dont')}</h3><List items={section.dont} /></div>}
            </section>
          ))}
          <h2 id="red-lines">{t.value('handbook.redLines')}</h2>
          <dl class="red-lines">
            {Object.entries(redLines).map(([id, line]) => <div key={id} id={`red-line-${id}`}><dt>{line.name}</dt><dd>{line.text}</dd></div>)}
          </dl>
          <p class="small">{t.value('handbook.notLegal')}</p>
        </article>
      )}
    </WithContent>
  );
}

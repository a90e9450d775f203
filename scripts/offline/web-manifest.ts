/** What the installed game is called, in one language. */
export interface InstalledNames {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
}

/** Colours of the pages: `--paper` of the bars, and the ground behind them while the game starts. */
const BAR = '#fbf4e6';
const GROUND = '#e9dcc3';

export function manifestName(language: string): string {
  return `manifest.${language}.webmanifest`;
}

/** The web manifest in one language, with the names in every other one for browsers that choose themselves. */
export function webManifest(language: string, names: Readonly<Record<string, InstalledNames>>): object {
  const { name, shortName, description } = names[language]!;
  const inEach = (key: keyof InstalledNames) => Object.fromEntries(Object.entries(names).map(([each, own]) => [each, own[key]]));
  return {
    name, short_name: shortName, description,
    lang: language, dir: 'ltr',
    name_localized: inEach('name'), short_name_localized: inEach('shortName'), description_localized: inEach('description'),
    start_url: './', scope: './', display: 'standalone', orientation: 'any',
    theme_color: BAR, background_color: GROUND,
    categories: ['education', 'games', 'business'],
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

/** What was stored under this key before; nothing where nothing can be read. Its values are not checked. */
export function storedSettings<Stored extends object>(key: string): Partial<Stored> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Partial<Stored>) : {};
  } catch {
    return {};
  }
}

/** Remembers settings. A browser that stores nothing keeps them for this visit only; the progress page says so. */
export function storeSettings(key: string, settings: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // said on the progress page
  }
}

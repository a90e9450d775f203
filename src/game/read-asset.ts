/** Reads a JSON file of ours. Null where it cannot be had, as offline before the first visit: the words go on without it. */
export async function readAsset<Content>(url: string): Promise<Content | null> {
  try {
    const answer = await fetch(url);
    return answer.ok ? ((await answer.json()) as Content) : null;
  } catch {
    return null;
  }
}

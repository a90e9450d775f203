/** Names and links as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is led by an apostrophe. */
export function linksAsCsv(people: readonly { readonly name: string; readonly signIn: string; readonly address: string }[]): string {
  const lines = [['name', 'sign-in', 'link'], ...people.map((person) => [person.name, person.signIn, person.address])];
  return lines.map((cells) => cells.map(cell).join(',')).join('\r\n');
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** What stands where a name stood. */
const IN_ITS_PLACE = '×××';
/** A single sign is too little to tell a name by. */
const SHORTEST = 2;
/** Words parted by spaces: their parts are used alone, too. */
const IS_PARTED = /^[\p{Script=Latin}\p{M}'’.-]+(?: [\p{Script=Latin}\p{M}'’.-]+)*$/u;

/** A text in which whoever wrote it no longer stands by name: collectors say who they are. A Latin name goes also in its parts, as whole words. */
export function nameless(text: string, name: string): string {
  const whole = name.trim();
  if (whole.length < SHORTEST) return text;
  const parts = IS_PARTED.test(whole) ? [whole, ...whole.split(' ').filter((part) => part.length >= SHORTEST)] : [whole];
  return parts.reduce((rest, part) => rest.replaceAll(new RegExp(IS_PARTED.test(part) ? `(?<![\\p{L}\\p{M}])${literal(part)}(?![\\p{L}\\p{M}])` : literal(part), 'gu'), IN_ITS_PLACE), text);
}

function literal(part: string): string {
  return part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

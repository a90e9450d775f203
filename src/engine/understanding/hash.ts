/** A feature's name as a number below 2²⁴ (FNV-1a over UTF-16 units; Fowler, Noll, Vo): one in 300 unknown names meets a known one. */
export function hashOfName(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

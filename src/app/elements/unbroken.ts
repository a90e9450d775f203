/** A number and its Chinese unit or date sign stay on one line: browsers would break between them. */
export function unbroken(text: string): string {
  return text.replace(/(\d)(?=[\u4e00-\u9fff%])/g, '$1\u2060');
}

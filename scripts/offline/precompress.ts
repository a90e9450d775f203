import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures and sounds in other formats are packed already. */
const PACKABLE = /\.(js|css|html|json|svg|webmanifest|bin|md|txt)$/;
/** Less does not gain anything: it fits into one packet as it is. */
const SMALLEST = 1000;

/** The last step, 11, takes twice as long for one hundredth less. */
const BROTLI_QUALITY = 10;

const packings = [
  { extension: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  { extension: '.br', pack: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }) },
] as const;

/** Writes `name.gz` and `name.br` beside each file of a folder that becomes smaller by it, so that the server packs nothing itself. */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && PACKABLE.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(packOne));
}

async function packOne(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  await Promise.all(packings.map(async ({ extension, pack }) => {
    const packed = await pack(bytes);
    if (packed.length < bytes.length * 0.95) await writeFile(file + extension, packed);
  }));
}

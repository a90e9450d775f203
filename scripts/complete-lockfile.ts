/**
 * npm leaves a platform's binary out of package-lock.json when the registry in use does not offer it, and `npm ci` then
 * refuses the file. Names such as `@scope/binding-linux-x64-musl` say enough to add the entry; npm skips it elsewhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Entry = { version?: string; dev?: boolean; license?: string; optionalDependencies?: Record<string, string> };

const file = join(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry & Record<string, unknown>> };
let added = 0;

for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const platform = /(darwin|android|win32|linux|openharmony|freebsd)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64)(?:-(\w+))?$/.exec(name);
    if (lock.packages[key]?.version || !platform || !/^\d/.test(version)) continue;
    const [, os, cpu, abi] = platform;
    lock.packages[key] = {
      version,
      cpu: [cpu],
      ...(owner.dev ? { dev: true } : {}),
      ...(os === 'linux' && abi ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {}),
      license: owner.license,
      optional: true,
      os: [os],
    };
    added += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} entries added`);

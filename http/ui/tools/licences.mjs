// A Vite plugin: writes licences.txt, the notices of everything that ends up in the built page, as their licences ask.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package that a module belongs to, or null for our own modules. */
function packageFolder(id) {
  const marker = id.lastIndexOf('/node_modules/');
  if (marker < 0) return null;
  for (let folder = dirname(id.split('?')[0]); folder.length > marker + 14; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name) return folder;
  }
  return null;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
}

export function licences() {
  return {
    name: 'kartoteka-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const folders = new Set();
      for (const item of Object.values(bundle)) {
        const ids = item.type === 'chunk' ? item.moduleIds : (item.originalFileNames ?? []).map((path) => join(process.cwd(), path));
        for (const id of ids) {
          const folder = packageFolder(id);
          if (folder) folders.add(folder);
        }
      }
      const source = [...folders].sort().map(notice).join('\n' + '-'.repeat(80) + '\n\n');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

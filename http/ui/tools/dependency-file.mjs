// A Vite plugin for the build by CMake: writes which source files the page was made of, as a make-style dependency file,
// so that the page is built again exactly when one of them changes.
//   KARTOTEKA_UI_DEPFILE  where to write it; nothing is written without it
//   KARTOTEKA_UI_TARGET   the target that depends on the files
//   KARTOTEKA_UI_SOURCES  the folder that the sources were copied from
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const escape = (path) => path.replaceAll(' ', '\\ ');

export function dependencyFile() {
  const { KARTOTEKA_UI_DEPFILE: file, KARTOTEKA_UI_TARGET: target, KARTOTEKA_UI_SOURCES: sources } = process.env;
  let root = '';
  return {
    name: 'kartoteka-dependency-file',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      if (!file || !target || !sources) return;
      const own = new Set();
      for (const id of [...this.getModuleIds(), ...this.getWatchFiles()]) {
        const path = relative(root, id.replace(/^\0/, '').split('?')[0]);
        if (path && !path.startsWith('..') && !path.startsWith('node_modules')) own.add(join(sources, path));
      }
      writeFileSync(file, `${escape(target)}: ${[...own].sort().map(escape).join(' \\\n  ')}\n`);
    },
  };
}

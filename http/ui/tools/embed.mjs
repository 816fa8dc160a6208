// node embed.mjs DIST FOLDER: makes FOLDER/assets.cpp, which embeds the built files of DIST by .incbin, and beside it their
// compressed twins. See http/ui/assets.h for what the table says.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { constants, gzipSync } from 'node:zlib';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

// Below this a compressed answer is not smaller by more than its own header.
const leastGain = 64;

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function describe(file, index) {
  const plain = readFileSync(file);
  const path = `/${relative(dist, file).split('\\').join('/')}`;
  const contentType = contentTypes[extname(file)];
  if (!contentType) throw new Error(`${path}: no content type is known for ${extname(file)}`);
  const compressed = gzipSync(plain, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 });
  const gzip = compressed.length + leastGain < plain.length && extname(file) !== '.woff2' ? compressed : null;
  const gzipFile = join(folder, `${index}.gz`);
  if (gzip) writeFileSync(gzipFile, gzip);
  const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  // Vite puts a hash of the contents into the names of everything below /assets/.
  return { index, path, contentType, etag, isImmutable: path.startsWith('/assets/'), file, size: plain.length, gzipFile, gzipSize: gzip?.length ?? 0 };
}

const symbol = (asset, form) => `kartoteka_ui_${asset.index}_${form}`;

function incbin(name, file) {
  return `asm(".pushsection .rodata\\n.balign 16\\n.global ${name}\\n.hidden ${name}\\n${name}:\\n.incbin \\"${file}\\"\\n.popsection\\n");
extern "C" const char ${name}[] __attribute__((visibility("hidden")));`;
}

const declarations = (asset) =>
  [incbin(symbol(asset, 'plain'), asset.file), asset.gzipSize ? incbin(symbol(asset, 'gzip'), asset.gzipFile) : ''].filter(Boolean).join('\n');

const row = (asset) =>
  `    {"${asset.path}", "${asset.contentType}", "\\"${asset.etag}\\"", {${symbol(asset, 'plain')}, ${asset.size}}, ` +
  `${asset.gzipSize ? `{${symbol(asset, 'gzip')}, ${asset.gzipSize}}` : '{}'}, ${asset.isImmutable}},`;

const [dist, folder] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const assets = filesBelow(dist).sort().map(describe);

writeFileSync(
  join(folder, 'assets.cpp'),
  `// Made by http/ui/tools/embed.mjs from the built page. Do not edit.
#include "http/ui/assets.h"

${assets.map(declarations).join('\n')}

namespace kartoteka::http {

std::span<const Asset> assets() {
  static const Asset table[] = {
${assets.map(row).join('\n')}
  };
  return table;
}

}  // namespace kartoteka::http
`,
);

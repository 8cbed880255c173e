// What the package holds: every module of src/ compiled and typed, and nothing that is not meant for users.
//   node contents.mjs TARBALL
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [tarball] = process.argv.slice(2);
const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n').sort();

const src = fileURLToPath(new URL('../../src', import.meta.url));
const modules = readdirSync(src, { recursive: true }).filter((path) => path.endsWith('.ts'));
const compiled = modules.flatMap((path) => [path.replace(/ts$/, 'js'), path.replace(/ts$/, 'd.ts')]);
const meant = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', ...compiled.map((path) => `dist/${path}`)];
assert.deepEqual(listed, meant.map((path) => `package/${path}`).sort());

const command = execFileSync('tar', ['-xzOf', tarball, 'package/dist/node/cli.js'], { encoding: 'utf8' });
assert.match(command, /^#!\/usr\/bin\/env node\n/);
const kB = Math.round(readFileSync(tarball).length / 1000);
console.log(`${listed.length} files, ${kB} kB packed`);

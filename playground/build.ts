import { mkdirSync, writeFileSync } from 'node:fs';
import { playgroundFiles } from './pages.ts';

// Made anew by `npm run playground`, and not kept with the sources.
const out = new URL('../data/playground/', import.meta.url);

mkdirSync(out, { recursive: true });
for (const [name, content] of Object.entries(await playgroundFiles())) {
  writeFileSync(new URL(name, out), content);
  console.log(`wrote data/playground/${name} (${Math.round(Buffer.byteLength(content) / 1000)} kB)`);
}

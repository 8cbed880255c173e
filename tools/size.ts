import { sizeOf, uses } from './bundle.ts';

/** `npm run size`: what a page pays for each way to use mizan. */

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`.padStart(10);
const row = (name: string, ...cells: string[]) => console.log(name.padEnd(34), ...cells);

row('', 'minified'.padStart(10), 'gzipped'.padStart(10));
for (const [name, source] of Object.entries(uses)) {
  const { minified, gzipped } = await sizeOf(source);
  row(name, kB(minified), kB(gzipped));
}

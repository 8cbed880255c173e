/** Everything of mizan that runs in a browser, with its language packs, as one module: what a notebook on the web imports. */
export * from '../src/index.ts';
export { ar } from '../src/packs/ar.ts';
export { en } from '../src/packs/en.ts';
export { es } from '../src/packs/es.ts';
export { drawSVG } from './draw.ts';

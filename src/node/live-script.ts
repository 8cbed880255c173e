import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nightColours } from './night-colours.ts';

/**
 * The script of a live page: Vega, the interpreter that evaluates its expressions without `eval`, and the lines that put
 * interactive charts in place of the drawn ones.
 */
export function liveScript(): string {
  const { resolve } = createRequire(import.meta.url);
  const vega = readFileSync(join(dirname(resolve('vega')), 'vega.min.js'), 'utf8');
  const interpreter = readFileSync(resolve('vega-interpreter'), 'utf8');
  return [vega, classic(interpreter), start()].map(quiet).join('\n');
}

/** The interpreter's module as a classic script that takes from `vega` and adds to it. */
function classic(module: string): string {
  const imports = /^import \{([^}]*)\} from 'vega-util';$/m;
  const exports = /^export \{ (\w+) as expressionInterpreter \};$/m;
  if (!imports.test(module) || !exports.test(module))
    throw new Error('liveScript: vega-interpreter is not built as expected');
  const body = module.replace(imports, 'const {$1} = vega;').replace(exports, 'vega.expressionInterpreter = $1;');
  return `{${body}\n}`;
}

/** Without source maps, which a browser would ask for, and without anything that could end the script element. */
const quiet = (script: string): string =>
  script
    .replace(/^\/\/# sourceMappingURL=.*$/gm, '')
    .replace(/<\/(?=script)|<!(?=--)/gi, (found) => `${found[0]}\\${found[1]}`);

const start = (): string => `
const night = new Map(${JSON.stringify(nightColours())});
const dark = matchMedia('screen and (prefers-color-scheme: dark)');
const dress = (key, value) => {
  if (typeof value !== 'string') return value;
  return (dark.matches && night.get(value)) || value.replace(/^IBM Plex Sans Arabic/, 'Mizan Text, $&');
};
const closed = { load: () => Promise.reject(Error('closed')), sanitize: () => Promise.reject(Error('closed')) };
const tip = document.createElement('div');
tip.className = 'tip';
tip.setAttribute('role', 'status');
document.body.append(tip);
const show = (handler, event, item, value) => {
  tip.replaceChildren();
  if (value === null || value === undefined) return;
  const lines = typeof value === 'object' ? Object.values(value) : [value];
  for (const line of lines) tip.append(Object.assign(document.createElement('div'), { textContent: String(line) }));
  const { width, height } = tip.getBoundingClientRect();
  tip.style.left = Math.max(4, Math.min(event.clientX + 12, innerWidth - width - 4)) + 'px';
  tip.style.top = Math.max(4, event.clientY - height - 12) + 'px';
};
const draw = async (place, spec) => {
  const host = document.createElement('div');
  host.className = 'live';
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', place.dataset.description);
  const runtime = vega.parse(spec, null, { ast: true });
  const view = new vega.View(runtime, { expr: vega.expressionInterpreter, loader: closed, renderer: 'svg', hover: true });
  await view.tooltip(show).initialize(host).runAsync();
  host.querySelector('svg').setAttribute('aria-hidden', 'true');
  place.replaceChildren(host);
  place.dataset.ready = '';
};
const drawAll = async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(weight + ' 12px "Mizan Text"')));
  const specs = JSON.parse(document.getElementById('specs').textContent, dress);
  for (const place of document.querySelectorAll('[data-live]')) await draw(place, specs[Number(place.dataset.live)]);
};
dark.addEventListener('change', drawAll);
drawAll();
`;

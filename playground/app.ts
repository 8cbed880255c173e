import { check } from '../src/checks/check.ts';
import { fill } from '../src/labels/phrase.ts';
import type { Reading, Verdict } from '../src/model.ts';
import { read } from '../src/read/read.ts';
import { article } from '../src/report/article.ts';
import type { Html } from '../src/report/html.ts';
import { look } from '../src/report/look.ts';
import { bar, legend } from '../src/report/overview.ts';
import { claimSection, figureSection, identitySection } from '../src/report/sections.ts';
import { summarize, summaryLine } from '../src/report/summary.ts';
import type { View } from '../src/report/view.ts';
import type { Later } from './later.ts';
import { packs } from './packs.ts';
import { fromFragment, toFragment } from './share.ts';

declare global {
  /** What the second script brings: charts and tables. */
  var mizanLater: Later | undefined;
}

const find = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const editor = find<HTMLTextAreaElement>('editor');
const sample = find<HTMLSelectElement>('sample');
const samples = JSON.parse(find('samples').textContent ?? '[]') as readonly string[];

/** Puts HTML into a place, and leaves it alone where nothing changed: what is open there stays open. */
const shown = new Map<string, string>();
function put(id: string, { html }: Html): void {
  if (shown.get(id) === html) return;
  shown.set(id, html);
  find(id).innerHTML = html;
}

let current: View;
let waiting: ReturnType<typeof setTimeout>;
let drawing: ReturnType<typeof setTimeout>;

/** Reads and weighs what stands in the editor, and marks it; lists, charts and tables follow when there is time. */
function weigh(): void {
  const started = performance.now();
  const reading = read(editor.value, { packs });
  const verdicts = check(reading);
  const took = performance.now() - started;
  show(reading, verdicts);
  const { playground } = current.labels;
  const empty = editor.value.trim() === '';
  find('took').textContent = empty
    ? playground.empty
    : fill(playground.took, { n: took < 10 ? took.toFixed(1) : Math.round(took) });
  clearTimeout(drawing);
  drawing = setTimeout(() => whenIdle(draw), 250);
}

function show(reading: Reading, verdicts: readonly Verdict[]): void {
  const language = reading.language === 'und' ? document.documentElement.lang : reading.language;
  current = look(reading, verdicts, { locale: language === 'ar' ? 'ar' : 'en' });
  speak();
  find('summary').textContent = summaryLine(summarize(current), current);
  put('bar', bar(current));
  put('legend', legend(current));
  put('article', article(current));
}

/** The page speaks the language of the text. */
function speak(): void {
  const { locale, direction, playground } = current.labels;
  if (document.documentElement.lang === locale && shown.has('speech')) return;
  shown.set('speech', locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = playground[element.dataset.say as keyof typeof playground];
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work);
}

async function draw(): Promise<void> {
  const view = current;
  put('claims-place', claimSection(view));
  put('identities-place', identitySection(view));
  put('figures-place', figureSection(view));
  const later = globalThis.mizanLater;
  if (later === undefined) return;
  const charts = await later.charts(view);
  if (view !== current) return;
  put('charts-place', charts);
  put('tables-place', later.tables(view));
  document.body.dataset.drawn = String(view.reading.text.length);
}

function edited(): void {
  clearTimeout(waiting);
  waiting = setTimeout(weigh, editor.value.length < 20_000 ? 60 : 300);
}

function load(text: string): void {
  editor.value = text;
  weigh();
}

function tell(words: string): void {
  find('told').textContent = words;
}

async function share(): Promise<void> {
  history.replaceState(null, '', await toFragment(editor.value));
  const { copied, shared } = current.labels.playground;
  await navigator.clipboard.writeText(location.href).then(
    () => tell(copied),
    () => tell(shared),
  );
}

async function save(): Promise<void> {
  const page = await globalThis.mizanLater?.page(current);
  if (page === undefined) return;
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href: address, download: 'mizan.html' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function fromAddress(): Promise<boolean> {
  if (location.hash.length < 2 || !location.hash.startsWith('#t=')) return false;
  const text = await fromFragment(location.hash);
  if (text !== null) load(text);
  else tell(current.labels.playground.badLink);
  return text !== null;
}

editor.addEventListener('input', edited);
editor.addEventListener('dragover', (event) => event.preventDefault());
editor.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  event.preventDefault();
  void file.text().then(load);
});
sample.addEventListener('change', () => {
  const text = samples[Number(sample.value)];
  if (text !== undefined) load(text);
});
find('share').addEventListener('click', () => void share());
find('save').addEventListener('click', () => void save());
addEventListener('hashchange', () => void fromAddress());
addEventListener('mizan-later', () => whenIdle(draw));

async function start(): Promise<void> {
  const first = navigator.language.startsWith('ar') ? 0 : 1;
  show(read('', { packs }), []);
  if (await fromAddress()) return;
  sample.value = String(first);
  load(samples[first] ?? '');
}

void start();

import type { ColumnTable } from 'arquero';
import type { Flow } from '../model.ts';
import { areaCode } from './codes.ts';
import { type Input, isAnswer, namedTexts } from './input.ts';
import { once } from './once.ts';
import { csvSheet, jsonSheet, looksLikeJSON, parseJSON, type Sheet } from './sheet.ts';
import { type Rows, rows } from './table.ts';

export interface ComtradeOptions {
  /** Takes an answer that was cut off at the service's limit; its missing rows read as absent. */
  readonly partial?: boolean;
  /** What to call the source; `UN Comtrade` otherwise. */
  readonly source?: string;
}

/** What Comtrade calls the flows, in the codes of the API and the words of its files. */
const flows: Readonly<Record<string, Flow>> = {
  X: 'exports',
  M: 'imports',
  RX: 're-exports',
  RM: 're-imports',
  EXPORT: 'exports',
  IMPORT: 'imports',
  EXPORTS: 'exports',
  IMPORTS: 'imports',
  'RE-EXPORT': 're-exports',
  'RE-IMPORT': 're-imports',
};

/** Flows that are parts of exports or imports by customs procedure: domestic and foreign goods, processing. */
const parts: ReadonlySet<string> = new Set(['DX', 'FM', 'MIP', 'MOP', 'XIP', 'XOP']);

/** How many rows the service gives at most: the preview, a free key, a paid key. */
const limits: readonly number[] = [500, 100_000, 250_000];

const names = {
  period: ['period', 'refYear', 'Year'],
  reporter: ['reporterCode', 'Reporter Code'],
  partner: ['partnerCode', 'Partner Code'],
  flow: ['flowCode', 'Trade Flow'],
  product: ['cmdCode', 'Commodity Code'],
  value: ['primaryValue', 'Trade Value (US$)'],
};

const optionalNames = {
  type: ['typeCode'],
  reporterISO: ['reporterISO', 'Reporter ISO'],
  partnerISO: ['partnerISO', 'Partner ISO'],
  partner2: ['partner2Code', '2nd Partner Code'],
  transport: ['motCode', 'Mode of Transport Code'],
  customs: ['customsCode', 'Customs Proc. Code'],
};

/**
 * Reads UN Comtrade: answers of its API (JSON), its bulk files (tab-separated), the CSV of its site, and the CSV of the site
 * before 2022. Values are US dollars. Each row is one country's account: of its exports (`flow` exports, the reporter is
 * the exporter) or of its imports (`imports`, the reporter is the importer), so a flow may be there twice, once by each
 * side. Exports include re-exports, which are also given on their own as `re-exports`.
 *
 * Rows that split a flow by second partner, means of transport or customs procedure are passed over beside their total, and
 * the parts of exports and imports (`DX`, `FM`, processing) always. Throws at an answer that is an error, one cut off at
 * the service's limit of rows (see `partial`), a flow that has only split rows, the same flow twice with different values,
 * an unknown area, a value that is no number.
 *
 * @param input JSON or CSV text, best with its file name, or an answer already parsed.
 * @returns `year, exporter, importer, value` with `kind, product, source, flow`, and `period` (`2019-05`) for monthly rows.
 */
export function fromComtrade(
  input: Input | readonly Input[] | { readonly data: unknown },
  options: ComtradeOptions = {},
): ColumnTable {
  const made = rows();
  const state = { made, fresh: once(), source: options.source ?? 'UN Comtrade' };
  if (isAnswer(input)) {
    readSheet(answer(input, 'input', options), state);
    return made.toTable();
  }
  for (const named of namedTexts(input))
    readSheet(
      looksLikeJSON(named.text)
        ? answer(parseJSON('fromComtrade', named), named.name, options)
        : csvSheet('fromComtrade', named),
      state,
    );
  return made.toTable();
}

/** The rows of an answer, once it is sure that it is whole. */
function answer(json: unknown, name: string, options: ComtradeOptions): Sheet {
  const fail = (message: string) => new Error(`fromComtrade: ${name}: ${message}`);
  if (Array.isArray(json)) return jsonSheet('fromComtrade', name, json);
  const { data, count, error, message } = json as Record<string, unknown>;
  if (typeof error === 'string' && error !== '') throw fail(`the service answered with an error: ${oneLine(error)}`);
  if (!Array.isArray(data))
    throw fail(typeof message === 'string' ? `the service answered: ${oneLine(message)}` : 'no "data" in the answer');
  if (typeof count === 'number' && count > data.length && !options.partial)
    throw fail(`${data.length} rows where the answer counts ${count} (is it cut short?)`);
  if (limits.includes(data.length) && !options.partial)
    throw fail(`${data.length} rows are where the service cuts off: ask in smaller parts, or say partial: true`);
  return jsonSheet('fromComtrade', name, data);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface State {
  readonly made: Rows;
  readonly fresh: ReturnType<typeof once>;
  readonly source: string;
}

function readSheet(sheet: Sheet, { made, fresh, source }: State): void {
  if (sheet.header.length === 0) return;
  const { text } = sheet;
  const at = sheet.columns(names, optionalNames);
  const whole = new Set<string>();
  const split = new Map<string, Error>();
  sheet.each(() => {
    const code = text(at.flow).toUpperCase();
    if (parts.has(code)) return;
    const flow = flows[code];
    if (!flow) throw sheet.fail(`unknown flow: "${text(at.flow)}"`);
    const when = readPeriod(text(at.period));
    if (!when) throw sheet.fail(`no period: "${text(at.period)}"`);
    const kind = text(at.type).toUpperCase() === 'S' ? 'services' : 'goods';
    const reporter = readArea(text(at.reporter), text(at.reporterISO));
    if (reporter === undefined) throw sheet.fail(`unknown reporter: "${text(at.reporter)}"`);
    const partner = readArea(text(at.partner), text(at.partnerISO));
    if (partner === undefined) throw sheet.fail(`unknown partner: "${text(at.partner)}"`);
    const product = readProduct(text(at.product), kind);
    const value = sheet.value(at.value, 0);
    const key = [when.period ?? when.year, reporter, partner, flow, kind, product ?? 'total'].join(' ');
    if (!isTotal(text(at.partner2), text(at.transport), text(at.customs))) {
      if (!split.has(key)) split.set(key, sheet.fail(`only split rows of a flow, no total (${totalRow}): ${key}`));
      return;
    }
    whole.add(key);
    if (!fresh(`${source} ${key}`, value, sheet)) return;
    const outward = flow === 'exports' || flow === 're-exports';
    const [exporter, importer] = outward ? [reporter, partner] : [partner, reporter];
    made.push({ ...when, exporter, importer, value, kind, product, source, flow });
  });
  for (const [key, error] of split) if (!whole.has(key)) throw error;
}

const totalRow = 'motCode 0, customsCode C00, partner2Code 0';

/** `2019`, or `201905`; the `refMonth` of annual rows, 52, is no month and is not looked at. */
function readPeriod(text: string): { year: number; period?: string } | undefined {
  const match = /^(\d{4})(\d{2})?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month] = match;
  if (month === undefined || month === '52') return { year: Number(year) };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return { year: Number(year), period: `${year}-${month}` };
}

/** The number settles it; the letters, which many answers leave empty, only where there is no number. */
function readArea(number: string, letters: string): string | undefined {
  if (number !== '') return areaCode(number) ?? (letters === '' ? undefined : areaCode(letters));
  return areaCode(letters);
}

const totals: ReadonlySet<string> = new Set(['TOTAL', 'AG0', '']);

function readProduct(code: string, kind: 'goods' | 'services'): string | null {
  if (totals.has(code.toUpperCase())) return null;
  return kind === 'services' && (code === 'S' || code === '200') ? null : code;
}

function isTotal(partner2: string, transport: string, customs: string): boolean {
  return /^0*$/.test(partner2) && /^0*$/.test(transport) && (customs === '' || customs === 'C00');
}

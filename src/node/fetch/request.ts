import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files.ts';

/** One request to a service; the key goes beside it and is never shown, cached or put into an error. */
export interface ServiceRequest {
  /** The address without the key. */
  readonly url: string;
  /** The header that carries the key, where the service takes it there. */
  readonly keyHeader?: string;
  /** The query parameter that carries the key, where the service takes it there. */
  readonly keyParameter?: string;
}

/** What a fetch is doing; for a progress bar. */
export interface FetchProgress {
  readonly done: number;
  /** How many requests are known to be needed. */
  readonly of: number;
  /** `cached` and `fetched` as a request is done; `waiting` before another try. */
  readonly what: 'cached' | 'fetched' | 'waiting';
  /** Why it waits, and for how many seconds. */
  readonly why?: string;
  readonly seconds?: number;
}

export interface FetchOptions {
  /** The user's key for the service. */
  readonly key?: string;
  /** Where the service is; its public address by default. */
  readonly base?: string;
  /** A folder for answers, each kept under its address; false for none. */
  readonly cache?: string | false;
  /** Days after which a kept answer is asked for again: 30 by default; 0 asks always. */
  readonly maxAge?: number;
  /** Tries after the first: 5 by default. */
  readonly retries?: number;
  /** Seconds before the first new try, doubled each time up to a minute: 1 by default. */
  readonly backOff?: number;
  readonly onProgress?: (progress: FetchProgress) => void;
}

/**
 * Asks a service for JSON: from the cache if it is there and young enough, else over the network, again after a pause where
 * the service is busy or out of reach (408, 425, 429, 5xx, no connection), for as long as it asks for with `Retry-After`.
 *
 * Throws one line at any other status, with what the service said; at last, why the tries failed.
 */
export async function request(
  verb: string,
  asked: ServiceRequest,
  options: FetchOptions,
  progress: { readonly done: number; readonly of: number },
): Promise<unknown> {
  const kept = await fromCache(asked, options);
  if (kept !== undefined) {
    options.onProgress?.({ ...progress, done: progress.done + 1, what: 'cached' });
    return kept;
  }
  const body = await tried(verb, asked, options, progress);
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch (error) {
    throw new Error(`${verb}: the service answered with no JSON: ${oneLine(body)}`, { cause: error });
  }
  if (options.cache && isWhole(answer))
    await writeWhole(cachePath(asked, options.cache), JSON.stringify({ url: asked.url, fetched: new Date(), answer }));
  options.onProgress?.({ ...progress, done: progress.done + 1, what: 'fetched' });
  return answer;
}

/** Whether an answer holds rows and no error; others are not kept. */
function isWhole(answer: unknown): boolean {
  const { data, members, error } = (answer ?? {}) as Record<string, unknown>;
  return (Array.isArray(data) || Array.isArray(members)) && (error ?? '') === '';
}

/** The answer that is kept, if it is young enough. */
export async function fromCache(asked: ServiceRequest, options: FetchOptions): Promise<unknown> {
  const { cache, maxAge = 30 } = options;
  if (!cache || maxAge <= 0) return undefined;
  const text = await readFile(cachePath(asked, cache), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { url, fetched, answer } = JSON.parse(text) as { url: string; fetched: string; answer: unknown };
    const days = (Date.now() - Date.parse(fetched)) / 86_400_000;
    return url === asked.url && days < maxAge ? answer : undefined;
  } catch {
    return undefined;
  }
}

function cachePath(asked: ServiceRequest, cache: string): string {
  return join(cache, `${createHash('sha256').update(asked.url).digest('hex').slice(0, 32)}.json`);
}

const busy: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

async function tried(
  verb: string,
  asked: ServiceRequest,
  { key, retries = 5, backOff = 1, onProgress }: FetchOptions,
  progress: { readonly done: number; readonly of: number },
): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const { status, body, after } = await once(asked, key);
    if (status >= 200 && status < 300) return body;
    const why = status === 0 ? `no connection (${body})` : `status ${status}${said(body)}`;
    if (status !== 0 && !busy.has(status)) throw new Error(`${verb}: ${refusal(status, key !== undefined)}: ${why}`);
    if (attempt >= retries) throw new Error(`${verb}: given up after ${attempt + 1} tries: ${why}`);
    const seconds = after ?? Math.min(60, backOff * 2 ** attempt) * (0.75 + Math.random() / 2);
    onProgress?.({ ...progress, what: 'waiting', why, seconds });
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

function refusal(status: number, withKey: boolean): string {
  if (status !== 401 && status !== 403) return 'the service refuses the request';
  return withKey ? 'the service does not accept the key, or its quota is used up' : 'the service wants a key';
}

interface Outcome {
  /** 0 where no answer came. */
  readonly status: number;
  readonly body: string;
  /** Seconds that the service asks to wait. */
  readonly after?: number;
}

/** How long an answer may take, in milliseconds. */
const patience = 120_000;

async function once(asked: ServiceRequest, key: string | undefined): Promise<Outcome> {
  const url = new URL(asked.url);
  if (key !== undefined && asked.keyParameter !== undefined) url.searchParams.set(asked.keyParameter, key);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (key !== undefined && asked.keyHeader !== undefined) headers[asked.keyHeader] = key;
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
    const body = await response.text();
    const after = waitOf(response.headers.get('retry-after'), body);
    return { status: response.status, body: withoutKey(body, key), ...(after === undefined ? {} : { after }) };
  } catch (error) {
    const { message, cause } = error as Error;
    const inner = cause instanceof Error ? cause.message : message;
    return { status: 0, body: withoutKey(inner, key) };
  }
}

/** `Retry-After` in seconds or as a date, or "Try again in 3 seconds" in the answer; an hour at most. */
function waitOf(header: string | null, body: string): number | undefined {
  const seconds =
    header === null ? undefined : /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  const told = /try again in (\d+) seconds?/i.exec(body.slice(0, 1000))?.[1];
  const wait = seconds ?? (told === undefined ? undefined : Number(told));
  return wait === undefined || Number.isNaN(wait) ? undefined : Math.min(3600, Math.max(0, wait));
}

function withoutKey(text: string, key: string | undefined): string {
  return key === undefined || key === '' ? text : text.replaceAll(key, '…');
}

function said(body: string): string {
  let message = body;
  try {
    const json = JSON.parse(body) as Record<string, unknown>;
    const found = [json.message, json.error, json.detail].find((one) => typeof one === 'string');
    if (typeof found === 'string') message = found;
  } catch {
    // Not JSON: the body itself is what it said.
  }
  return message.trim() === '' ? '' : `: ${oneLine(message)}`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/**
 * A request as one would type it, the key left as the name of its variable.
 *
 * @example shown({ url: 'https://…', keyHeader: 'Ocp-Apim-Subscription-Key' }, 'COMTRADE_API_KEY', true) // GET https://… with a header
 */
export function shown(asked: ServiceRequest, variable: string, withKey: boolean): string {
  const { url, keyHeader, keyParameter } = asked;
  if (withKey && keyHeader !== undefined) return `GET ${url}\n    ${keyHeader}: $${variable}`;
  if (withKey && keyParameter !== undefined) return `GET ${url}&${keyParameter}=$${variable}`;
  return `GET ${url}`;
}

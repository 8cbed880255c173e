import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { comtradeRequests, fetchComtrade } from '../../../src/node/fetch/fetch-comtrade.ts';
import { fetchOEC, oecRequests } from '../../../src/node/fetch/fetch-oec.ts';
import { type FetchProgress, shown } from '../../../src/node/fetch/request.ts';
import { referenceRows } from '../../../src/reference/table.ts';
import { json, type LocalService, localService } from '../../helpers/local-service.ts';

let service: LocalService | undefined;
let cache = '';
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'mizan-cache-'));
});
afterEach(async () => {
  await service?.close();
  service = undefined;
  await rm(cache, { recursive: true, force: true });
});
const start = async (answer: (url: URL, response: ServerResponse, at: number) => void): Promise<LocalService> => {
  service = await localService(answer);
  return service;
};

const pair = { reporters: ['RUS'], partners: ['PRK'], years: [2016] } as const;
/** As the API answers: both accounts that Russia gives of its trade with North Korea in each year asked for. */
const comtrade = (url: URL) => {
  const rows = (url.searchParams.get('period') ?? '').split(',').flatMap((period) =>
    (url.searchParams.get('flowCode') ?? '').split(',').map((flowCode) => ({
      typeCode: 'C',
      freqCode: 'A',
      refYear: Number(period),
      refMonth: 52,
      period,
      reporterCode: 643,
      reporterISO: null,
      flowCode,
      partnerCode: 408,
      partnerISO: null,
      partner2Code: 0,
      cmdCode: 'TOTAL',
      customsCode: 'C00',
      motCode: 0,
      primaryValue: Number(period) * 1000,
    })),
  );
  return { elapsedTime: '0.10 secs', count: rows.length, data: rows, error: '' };
};

describe('fetchComtrade', () => {
  test('asks with the key in its header, for totals, and reads the answer', async () => {
    const { base, asked } = await start((url, response) => json(response, comtrade(url)));
    const table = await fetchComtrade(pair, { base, key: 'secret' });
    expect(referenceRows(table)).toMatchObject([
      { year: 2016, exporter: 'RUS', importer: 'PRK', value: 2016000, flow: 'exports' },
      { year: 2016, exporter: 'PRK', importer: 'RUS', value: 2016000, flow: 'imports' },
    ]);
    expect(asked.map(({ url }) => url)).toEqual([
      '/data/v1/get/C/A/HS?reporterCode=643&period=2016&partnerCode=408&partner2Code=0&cmdCode=TOTAL&flowCode=X,M&customsCode=C00&motCode=0&maxRecords=250000&format=JSON&includeDesc=false',
    ]);
    expect(asked[0]?.headers['ocp-apim-subscription-key']).toBe('secret');
  });

  test('twelve years a request; progress; without a key the preview, a year a request', async () => {
    const { base, asked } = await start((url, response) => json(response, comtrade(url)));
    const years = Array.from({ length: 21 }, (_, at) => 2000 + at);
    const told: FetchProgress[] = [];
    const table = await fetchComtrade(
      { ...pair, years, flows: ['exports'] },
      { base, key: 'k', onProgress: (one) => told.push(one) },
    );
    expect(table.numRows()).toBe(21);
    expect(asked.map(({ url }) => url.split('?')[0])).toEqual(Array(2).fill('/data/v1/get/C/A/HS'));
    expect(told).toEqual([
      { done: 1, of: 2, what: 'fetched' },
      { done: 2, of: 2, what: 'fetched' },
    ]);
    await fetchComtrade({ ...pair, years: [2015, 2016] }, { base });
    expect(asked.slice(2).map(({ url }) => url.replace(/&partner.*/, ''))).toEqual([
      '/public/v1/preview/C/A/HS?reporterCode=643&period=2015',
      '/public/v1/preview/C/A/HS?reporterCode=643&period=2016',
    ]);
  });

  test('codes of the service: countries with other numbers, services, all partners', () => {
    const [one] = comtradeRequests(
      {
        reporters: ['USA', 'FRA', 'SDN'],
        partners: 'all',
        years: [2019, 2018, 2019],
        kind: 'services',
        products: ['SC'],
      },
      { key: 'k' },
    );
    expect(one?.url).toBe(
      'https://comtradeapi.un.org/data/v1/get/S/A/EB?reporterCode=842,251,729,736&period=2018,2019&cmdCode=SC&flowCode=X,M&maxRecords=250000&format=JSON&includeDesc=false',
    );
    expect(() => comtradeRequests({ ...pair, reporters: ['XYZ'] }, {})).toThrow(
      'fetchComtrade: unknown country code: "XYZ"',
    );
    expect(() => comtradeRequests({ ...pair, years: [] }, {})).toThrow('fetchComtrade: no years are asked for');
  });

  test('tries again when the service is busy, and waits as long as it says', async () => {
    const { base, asked } = await start((url, response, at) => {
      if (at === 0)
        json(response, { statusCode: 429, message: 'Rate limit is exceeded. Try again in 0 seconds.' }, 429);
      else if (at === 1) json(response, {}, 503, { 'retry-after': '0' });
      else if (at === 2) response.destroy();
      else json(response, comtrade(url));
    });
    const told: FetchProgress[] = [];
    const table = await fetchComtrade(pair, { base, backOff: 0.001, onProgress: (one) => told.push(one) });
    expect(table.numRows()).toBe(2);
    expect(asked).toHaveLength(4);
    expect(told.map(({ what, seconds }) => [what, seconds === 0])).toEqual([
      ['waiting', true],
      ['waiting', true],
      ['waiting', false],
      ['fetched', false],
    ]);
    expect(told[0]?.why).toBe('status 429: Rate limit is exceeded. Try again in 0 seconds.');
  });

  test('gives up, and says why', async () => {
    const { base, asked } = await start((_, response) => json(response, { message: 'Down for\n maintenance' }, 503));
    await expect(fetchComtrade(pair, { base, retries: 2, backOff: 0.001 })).rejects.toThrow(
      new Error('fetchComtrade: given up after 3 tries: status 503: Down for maintenance'),
    );
    expect(asked).toHaveLength(3);
    await service?.close();
    await expect(fetchComtrade(pair, { base, retries: 1, backOff: 0.001 })).rejects.toThrow(
      /given up after 2 tries: no connection/,
    );
  });

  test.each([
    [
      401,
      'wrong',
      'Access denied due to invalid subscription key wrong.',
      'the service does not accept the key, or its quota is used up: status 401: Access denied due to invalid subscription key ….',
    ],
    [
      403,
      'k3y',
      'Out of call volume quota. Quota will be replenished in 03:12:45.',
      'the service does not accept the key, or its quota is used up: status 403: Out of call volume quota.',
    ],
    [
      401,
      undefined,
      'Access denied due to missing subscription key.',
      'the service wants a key: status 401: Access denied',
    ],
    [400, 'k3y', 'Bad period', 'the service refuses the request: status 400: Bad period'],
  ])('does not try again at %i, and never shows the key', async (status, key, message, expected) => {
    const { base, asked } = await start((_, response) => json(response, { statusCode: status, message }, status));
    const failing = fetchComtrade(pair, { base, backOff: 0.001, ...(key === undefined ? {} : { key }) });
    await expect(failing).rejects.toThrow(`fetchComtrade: ${expected}`);
    await expect(failing).rejects.not.toThrow(/wrong|k3y/);
    expect(asked).toHaveLength(1);
  });

  test('an answer that is cut off, one that is no JSON', async () => {
    const rows = (url: URL) =>
      Array.from({ length: 500 }, (_, at) => ({ ...comtrade(url).data[0], cmdCode: String(1000 + at) }));
    const { base } = await start((url, response, at) => {
      if (at === 0) json(response, { data: rows(url), count: 500, error: '' });
      else {
        response.writeHead(200);
        response.end('<html>\n maintenance');
      }
    });
    await expect(fetchComtrade(pair, { base })).rejects.toThrow(
      'fromComtrade: input: 500 rows are where the service cuts off',
    );
    await expect(fetchComtrade(pair, { base })).rejects.toThrow(
      'fetchComtrade: the service answered with no JSON: <html> maintenance',
    );
  });

  test('answers are kept, without the key, until they are old', async () => {
    const { base, asked } = await start((url, response) => json(response, comtrade(url)));
    const told: string[] = [];
    const options = { base, cache, key: 'secret', onProgress: ({ what }: FetchProgress) => told.push(what) };
    const first = await fetchComtrade(pair, options);
    const second = await fetchComtrade(pair, options);
    expect(second.objects()).toEqual(first.objects());
    expect(asked).toHaveLength(1);
    await fetchComtrade(pair, { ...options, maxAge: 0 });
    expect(told).toEqual(['fetched', 'cached', 'fetched']);
    const [file = ''] = await readdir(cache);
    const kept = await readFile(join(cache, file), 'utf8');
    expect(kept).not.toContain('secret');
    await writeFile(join(cache, file), kept.slice(0, 50));
    await fetchComtrade(pair, options);
    expect(asked).toHaveLength(3);
    const old = JSON.parse(await readFile(join(cache, file), 'utf8'));
    await writeFile(join(cache, file), JSON.stringify({ ...old, fetched: '2020-01-01T00:00:00Z' }));
    await fetchComtrade(pair, options);
    expect(asked).toHaveLength(4);
  });

  test('a request as it would be typed names the key’s variable, not the key', () => {
    const [asked] = comtradeRequests(pair, { key: 'secret' });
    if (!asked) throw new Error('no request');
    expect(shown(asked, 'COMTRADE_API_KEY', true)).toMatch(
      /^GET https:\/\/comtradeapi\.un\.org\/data\/v1\/get\/C\/A\/HS\?\S+\n {4}Ocp-Apim-Subscription-Key: \$COMTRADE_API_KEY$/,
    );
  });
});

describe('fetchOEC', () => {
  const query = { exporters: ['PRK'], importers: ['RUS'], years: [2016, 2015] } as const;
  const members = {
    members: [
      { key: 'asprk', caption: 'North Korea' },
      { key: 'eurus', caption: 'Russia' },
    ],
  };
  const row = (Year: number) => ({
    'Exporter Country ID': 'asprk',
    'Exporter Country': 'North Korea',
    'Importer Country ID': 'eurus',
    'Importer Country': 'Russia',
    Year,
    'Trade Value': Year * 10,
  });

  test('asks for the ids of countries, then for rows, page by page, with the key as token', async () => {
    const rows = [2015, 2016].map(row);
    const { base, asked } = await start((url, response) => {
      if (url.pathname === '/tesseract/members') json(response, members);
      else {
        const offset = Number((url.searchParams.get('limit') ?? '').split(',')[1]);
        json(response, { data: rows.slice(offset, offset + 1), page: { limit: 1, offset, total: rows.length } });
      }
    });
    const table = await fetchOEC(query, { base, key: 'secret' });
    expect(referenceRows(table)).toMatchObject([
      { year: 2015, exporter: 'PRK', importer: 'RUS', value: 20150, source: 'OEC' },
      { year: 2016, value: 20160 },
    ]);
    const urls = asked.map(({ url }) => new URL(url, base));
    expect(urls.map(({ pathname }) => pathname)).toEqual([
      '/tesseract/members',
      '/tesseract/data.jsonrecords',
      '/tesseract/data.jsonrecords',
    ]);
    expect(Object.fromEntries(urls[1]?.searchParams ?? [])).toEqual({
      cube: 'trade_i_baci_a_92',
      drilldowns: 'Exporter Country,Importer Country,Year',
      measures: 'Trade Value',
      include: 'Exporter Country:asprk;Importer Country:eurus;Year:2015,2016',
      limit: '10000,0',
      token: 'secret',
    });
    expect(urls[2]?.searchParams.get('limit')).toBe('10000,1');
  });

  test('totals with the world, services, products', async () => {
    const urls = await oecRequests({ exporters: 'all', importers: 'WLD', years: [2016] }, {});
    expect(urls).toHaveLength(1);
    expect(new URL(urls[0]?.url ?? '').searchParams.get('drilldowns')).toBe('Exporter Country,Year');
    const services = await oecRequests({ exporters: 'all', importers: 'all', years: [2020], kind: 'services' }, {});
    expect(Object.fromEntries(new URL(services[0]?.url ?? '').searchParams)).toMatchObject({
      cube: 'services_i_comtrade_a_eb02',
      measures: 'Service Value',
    });
    const products = await oecRequests({ exporters: 'all', importers: 'all', years: [2020], products: 4 }, {});
    expect(new URL(products[0]?.url ?? '').searchParams.get('drilldowns')).toContain('HS4');
    await expect(oecRequests({ exporters: 'WLD', importers: 'WLD', years: [2020] }, {})).rejects.toThrow(
      'cannot both be the world',
    );
  });

  test('what would be asked is told without asking, ids unknown until they are kept', async () => {
    const { base, asked } = await start((url, response) =>
      json(response, url.pathname.endsWith('members') ? members : { data: [row(2016)], page: { total: 1 } }),
    );
    const before = await oecRequests(query, { base, cache });
    expect(before.map(({ url }) => url.includes('%3F%3Fprk'))).toEqual([false, true]);
    expect(asked).toHaveLength(0);
    await fetchOEC(query, { base, cache });
    const after = await oecRequests(query, { base, cache });
    expect(after).toHaveLength(1);
    expect(after[0]?.url).toContain('asprk');
    expect(shown(after[0] ?? { url: '' }, 'OEC_API_KEY', true)).toMatch(/&token=\$OEC_API_KEY$/);
  });

  test('a country that the service has not, an unknown one, an answer without rows or with an error', async () => {
    const { base } = await start((url, response) =>
      url.pathname.endsWith('members') ? json(response, members) : json(response, { detail: 'Unknown cube' }),
    );
    await expect(fetchOEC({ ...query, exporters: ['FRA'] }, { base })).rejects.toThrow(
      'fetchOEC: the service has no country "FRA"',
    );
    await expect(fetchOEC({ ...query, exporters: ['XYZ'] }, { base })).rejects.toThrow(
      'fetchOEC: unknown country code: "XYZ"',
    );
    await expect(fetchOEC(query, { base, cache })).rejects.toThrow(
      'fromOEC: input: the service answered: Unknown cube',
    );
    expect(await readdir(cache)).toHaveLength(1);
  });

  test('pages that end before their total are an error, not a loop', async () => {
    const { base } = await start((url, response) =>
      url.pathname.endsWith('members') ? json(response, members) : json(response, { data: [], page: { total: 5 } }),
    );
    await expect(fetchOEC(query, { base })).rejects.toThrow('fromOEC: input: 0 rows of 5');
  });
});

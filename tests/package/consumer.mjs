// What a user's first script does, with the installed package.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check, figureTable, flowChart, flowTable, growthTable, read, servicesTable } from 'mizan';
import { renderPNG, renderSVG } from 'mizan/node';
import { ar } from 'mizan/packs/ar';
import { en } from 'mizan/packs/en';
import { fromBACI } from 'mizan/reference';

const reading = read(readFileSync('article.txt', 'utf8'), { packs: [ar, en] });
assert.equal(reading.language, 'ar');
assert.equal(figureTable(reading).numRows(), 12);
assert.ok(flowTable(reading).numRows() > 0);
const verdicts = check(reading);
assert.deepEqual(
  verdicts.filter((v) => v.type === 'cagr').map((v) => v.verdict),
  ['holds', 'holds'],
);
assert.equal(growthTable(reading, verdicts).numRows(), 2);
assert.ok(servicesTable(reading).numRows() >= 4);
const spec = flowChart(reading, { locale: 'ar' });
assert.match(String(spec.$schema), /vega-lite/);
assert.match(await renderSVG(spec), /^<svg/);
assert.deepEqual([...(await renderPNG(spec)).subarray(1, 4)], [...Buffer.from('PNG')]);
assert.equal(typeof fromBACI, 'function');
console.log(`${reading.figures.length} figures, ${reading.claims.length} claims, ${verdicts.length} verdicts`);

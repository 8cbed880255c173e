import { type ColumnTable, table } from 'arquero';
import { weighTable } from '../../src/checks/weigh-table.ts';

/** A table of compound rates, nine in ten of them right, from a fixed seed. */
function rates(rows: number): ColumnTable {
  let state = 20240619;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const [from, to, stated]: string[][] = [[], [], []];
  for (let i = 0; i < rows; i++) {
    const [a, b] = [1 + random() * 99, 1 + random() * 99];
    const rate = ((b / a) ** (1 / 5) - 1) * 100;
    from!.push(`${a.toFixed(1)}e6`);
    to!.push(`${b.toFixed(1)}e6`);
    stated!.push((random() < 0.9 ? rate : rate + 1).toFixed(1));
  }
  return table({ from: from!, to: to!, stated: stated! });
}

const data = rates(1_000_000);
const started = performance.now();
const weighed = weighTable(data, 'cagr', { from: 'from', to: 'to', years: 5, stated: 'stated' });
const seconds = (performance.now() - started) / 1000;
const fails = weighed.filter('d => d.verdict === "fails"').numRows();
console.log(`weighTable: ${weighed.numRows()} rows in ${seconds.toFixed(2)} s (${fails} fail)`);

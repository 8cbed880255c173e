import { weigh } from '../../src/checks/weigh.ts';
import type { Verdict } from '../../src/model.ts';

/**
 * Worked cases: numbers that were published, right and wrong, as bare numbers. `source` tells where they stood; for the
 * wrong ones `mends` names a diagnosis that must be found, with the number that it gives, or null where none is known.
 */
export interface KnownCase {
  readonly source: string;
  readonly weighed: Verdict;
  readonly verdict: Verdict['verdict'];
  readonly mends?: readonly [kind: string, would: string | null] | null;
}

const right = (source: string, weighed: Verdict): KnownCase => ({ source, weighed, verdict: 'holds' });
const wrong = (source: string, weighed: Verdict, mends: KnownCase['mends'] = null): KnownCase => ({
  source,
  weighed,
  verdict: 'fails',
  mends,
});

const oec = 'Observatory of Economic Complexity, profile of North Korea and Russia, 2016 to 2021';
const bea = 'U.S. Bureau of Economic Analysis, International Trade in Goods and Services';
const india = 'Ministry of Commerce of India, goods trade in April 2021';
const saudi = 'General Authority for Statistics of Saudi Arabia, goods trade in September 2023';
const africa = 'Russian exports to African countries in the first half of 2020, a news agency';
const ethiopia = 'A study of Turkish imports from Ethiopia, 2022 to 2024';
const cuba = 'Statistical yearbook of Cuba (ONEI), goods trade in 2020 and 2021';
const invented = 'An invented report with a planted mistake';

export const published: readonly KnownCase[] = [
  right(oec, weigh.cagr({ from: '28.7e6', to: '10.6e6', years: 5, stated: '-18.1' })),
  right(oec, weigh.cagr({ from: '35.8e6', to: '78.3e6', years: 5, stated: '16.9' })),
  right(`${bea}, 7 February 2023`, weigh.delta({ from: '845.0e9', to: '948.1e9', stated: '103.0e9' })),
  right(`${bea}, 7 February 2023`, weigh.change({ from: '845.0e9', to: '948.1e9', stated: '12.2' })),
  right(`${bea}, 8 March 2023`, weigh.change({ to: '3.01e12', delta: '455.2e9', stated: '17.8' })),
  right(`${bea}, 8 March 2023`, weigh.change({ to: '3.96e12', delta: '555.5e9', stated: '16.3' })),
  right(`${bea}, 8 March 2023`, weigh.balance({ exports: '3.01e12', imports: '3.96e12', stated: '-945.3e9' })),
  right(india, weigh.change({ from: '10.36e9', to: '30.63e9', stated: '195.72' })),
  right(india, weigh.multiple({ from: '10.36e9', to: '30.63e9', stated: { written: '3', hedge: 'nearly' } })),
  right(india, weigh.change({ from: '17.12e9', to: '45.72e9', stated: '167' })),
  right(india, weigh.sum({ parts: ['4.66e9', '12.46e9'], stated: '17.12e9' })),
  right(saudi, weigh.trade({ exports: '103.823e9', imports: '60.088e9', stated: '163.911e9' })),
  right(saudi, weigh.balance({ exports: '103.823e9', imports: '60.088e9', stated: '43.735e9' })),
  right(saudi, weigh.share({ part: '57.129e9', whole: '103.823e9', stated: '55.03' })),
  right(saudi, weigh.share({ part: '11.374e9', whole: '103.823e9', stated: { written: '11', hedge: 'about' } })),
  right(africa, weigh.change({ to: '4435e6', delta: '-1771e6', stated: '-29' })),
  right(africa, weigh.multiple({ from: '0.9e6', to: '49e6', stated: '55' })),
  right(ethiopia, weigh.share({ part: '34.19e6', whole: '42.57e6', stated: '80' })),
  right(cuba, weigh.coverage({ exports: '1966e6', imports: '8431e6', stated: '23' })),
  right(
    'Indian imports of bulk drugs from China, fiscal year 2015-16',
    weigh.share({ part: '1.63e9', whole: '2.5e9', stated: '64' }),
  ),
  right(
    'Statistical office of Uzbekistan, trade with the CIS in 2021',
    weigh.change({ from: '11.8e9', to: '15.8e9', stated: '34.1' }),
  ),
  right(
    'Eurasian Development Bank, trade of Uzbekistan with the EAEU in 2022',
    weigh.change({ to: '15.7e9', delta: '2.9e9', stated: '22.7' }),
  ),
  right(
    'Forum of Macau, trade of China with Brazil in 2017',
    weigh.share({ part: '49903e6', whole: '67615e6', stated: { written: '74', hedge: 'nearly' } }),
  ),
  right(
    'Chinese customs, trade with Africa from January to July 2023',
    weigh.share({ part: '226.15e9', whole: '1.14e12', stated: '19.9' }),
  ),
  right(
    'Turkish trade deficit over twelve months, September 2021 to March 2023',
    weigh.multiple({ from: '-44.4e9', to: '-117.7e9', stated: '3' }),
  ),

  wrong(
    'Saudi exports to Türkiye, 2004 and 2007 (SPA): about three times',
    weigh.multiple({
      from: '4.5e9',
      to: { written: '8.8e9', hedge: 'about' },
      stated: { written: '3', hedge: 'about' },
    }),
    ['ratio-plus-one', '2'],
  ),
  wrong(
    'Trade of Saudi Arabia with Egypt in the first quarter of 2012: up 50 %',
    weigh.change({ from: '800e6', to: '1.21e9', stated: '50' }),
    ['round-number', '51'],
  ),
  wrong('The same: a surplus of 300 million', weigh.balance({ exports: '682e6', imports: '528e6', stated: '300e6' })),
  wrong(
    'Chinese customs, trade with North Korea in 2018',
    weigh.trade({ exports: '14.76e9', imports: '1.42e9', stated: '16.09e9' }),
    ['transposed-digits', '14.67e9'],
  ),
  wrong('The same: the surplus', weigh.balance({ exports: '14.76e9', imports: '1.42e9', stated: '13.26e9' }), [
    'transposed-digits',
    '14.67e9',
  ]),
  wrong(ethiopia, weigh.change({ from: '20.39e6', to: '37.95e6', stated: '83.14' }), ['wrong-digit', '86.14']),
  wrong(ethiopia, weigh.change({ from: '37.95e6', to: '42.57e6', stated: '14.02' })),
  wrong(`${africa}: Benin, up 90 %`, weigh.change({ from: '4.9e6', to: '47e6', stated: '90' }), ['wrong-base', '859']),
  wrong(`${africa}: Algeria within Africa`, weigh.parts({ parts: ['1009e9'], stated: '4435e6' }), [
    'scale-1000',
    '1009e6',
  ]),
  wrong(
    `${india}: imports over three times as high`,
    weigh.multiple({ from: '17.12e9', to: '45.72e9', stated: { written: '3', hedge: 'over' } }),
  ),
  wrong(`${india}: oil cut to 10.8 from 10.87`, weigh.sum({ parts: ['10.8e9', '34.85e9'], stated: '45.72e9' }), [
    'truncated-inputs',
    null,
  ]),
  wrong(cuba, weigh.change({ from: '-5528e6', to: '-6465e6', stated: '20' }), ['round-number', '17']),
  wrong(
    'A study of trade of the Dominican Republic with Haiti, 2019 to 2024 (PUCMM)',
    weigh.share({ part: '2516e6', whole: '4734e6', stated: '52.16' }),
    ['wrong-digit', '53.16'],
  ),
  wrong(
    'Chinese customs, trade with Honduras in 2022',
    weigh.balance({ exports: '10.6e6', imports: '2.999e9', stated: '-2.088e9' }),
    ['wrong-digit', '-2.988e9'],
  ),
  wrong(
    'Turkish trade in the first quarter of 2023: the deficit of the year before',
    weigh.balance({ exports: '61.558e9', imports: '96.250e9', stated: '-26.537e9' }),
  ),
  wrong(
    'Japanese trade with China in the first half of 2015: the total of June instead',
    weigh.trade({ exports: '53.80e9', imports: '78.51e9', stated: '105.67e9' }),
  ),
];

/** The planted mistakes of the development corpus, each of a kind that journalists make. */
export const planted: readonly KnownCase[] = [
  wrong(invented, weigh.cagr({ from: '1.55e9', to: '2.94e9', years: 10, stated: '8.97' }), [
    'simple-for-compound',
    '6.61',
  ]),
  wrong(invented, weigh.cagr({ from: '156e6', to: '248e9', years: 5, stated: '9.71' }), ['scale-1000', '248e6']),
  wrong(invented, weigh.share({ part: '18.6e6', whole: '5.62e9', stated: '45.0' })),
  wrong(invented, weigh.cagr({ from: '471e6', to: '612e6', years: 5, stated: '6.77' }), ['period-count', '5.38']),
  wrong(invented, weigh.parts({ parts: ['284e6', '171e6', '206e6'], stated: '612e6' })),
  wrong(invented, weigh.change({ from: '412e6', to: '1.56e9', stated: '379' }), ['ratio-as-increase', '279']),
  wrong(invented, weigh.parts({ parts: ['11.2e9'], stated: '28.4e6' }), ['scale-1000', '11.2e6']),
  wrong(invented, weigh.multiple({ from: '48.2e6', to: '69.6e6', stated: '2' })),
  wrong(invented, weigh.cagr({ from: '31.6e6', to: '39.1e6', years: 5, stated: '43.7' }), ['scale-10', '4.37']),
  wrong(invented, weigh.cagr({ from: '426e6', to: '593e6', years: 5, stated: '8.63' }), ['transposed-digits', '6.83']),
  wrong(invented, weigh.cagr({ from: '372e6', to: '623e6', years: 10, stated: '4.80' }), ['period-count', '5.29']),
];

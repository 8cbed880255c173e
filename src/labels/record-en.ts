import type { RecordLabels } from './record-labels.ts';

/** English. */
export const recordEn: RecordLabels = {
  title: 'Against the record: {sources}, {from}–{to}',
  words: { agrees: 'Agrees', differs: 'Differs', 'no-data': 'No data' },
  record: 'Record',
  ratio: 'Stated ÷ record',
  source: 'Source',
  fits: 'What would fit',
  rank: '{n} of {of}',
  flows: {
    exports: 'exporter’s account',
    imports: 'importer’s account',
    're-exports': 're-exports',
    're-imports': 're-imports',
    reconciled: 'reconciled',
  },
  fit: {
    'other-year': '{period}: {value}',
    'partner-account': 'the partner’s account: {value}',
    'other-direction': 'the other direction: {value}',
    'both-directions': 'both directions: {value}',
    'one-direction': 'one direction: {value}',
    'goods-and-services': 'goods and services: {value}',
    'goods-alone': 'goods alone: {value}',
    'services-alone': 'services alone: {value}',
    'power-of-ten': '{times} × {value}',
    'other-source': '{source}: {value}',
  },
  nearest: 'no year; nearest {period}: {value}',
  reasons: {},
};

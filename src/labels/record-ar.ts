import type { RecordLabels } from './record-labels.ts';

/** العربية */
export const recordAr: RecordLabels = {
  title: 'مقارنة بالسجل: {sources}، {from}–{to}',
  words: { agrees: 'مطابق', differs: 'مخالف', 'no-data': 'لا بيانات' },
  record: 'السجل',
  ratio: 'المذكور ÷ السجل',
  source: 'المصدر',
  fits: 'ما يوافق الرقم',
  rank: '{n} من {of}',
  flows: {
    exports: 'بيان المصدِّر',
    imports: 'بيان المستورد',
    're-exports': 'إعادة التصدير',
    're-imports': 'إعادة الاستيراد',
    reconciled: 'بيان موفَّق',
  },
  fit: {
    'other-year': '{period}: {value}',
    'partner-account': 'بيان الشريك: {value}',
    'other-direction': 'الاتجاه المعاكس: {value}',
    'both-directions': 'الاتجاهان معاً: {value}',
    'one-direction': 'اتجاه واحد: {value}',
    'goods-and-services': 'السلع والخدمات معاً: {value}',
    'goods-alone': 'السلع وحدها: {value}',
    'services-alone': 'الخدمات وحدها: {value}',
    'power-of-ten': '{value} × {times}',
    'other-source': '{source}: {value}',
  },
  nearest: 'لا سنة توافقه، وأقربها {period}: {value}',
};

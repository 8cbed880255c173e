/** One way in which a language writes a country or group. */
export interface CountryForm {
  readonly code: string;
  readonly part: 'name' | 'capital' | 'adjective';
  readonly form: string;
}

const PARTS = ['name', 'capital', 'adjective'] as const;

/**
 * Takes a pack's `code → names | capitals | adjectives` apart, in its order.
 *
 * @example countryForms({ FJI: 'Fiji | Suva | Fijian' })[1] // { code: 'FJI', part: 'capital', form: 'Suva' }
 */
export function countryForms(countries: Readonly<Record<string, string>>): readonly CountryForm[] {
  return Object.entries(countries).flatMap(([code, packed]) =>
    packed.split('|').flatMap((list, at) =>
      list
        .split(',')
        .map((form) => form.trim())
        .filter((form) => form !== '')
        .map((form) => ({ code, part: PARTS[at] ?? 'adjective', form })),
    ),
  );
}

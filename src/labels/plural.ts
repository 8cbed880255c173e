/** One phrase for each plural category that the language has (CLDR); `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

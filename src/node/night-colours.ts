import { themes } from '../charts/theme.ts';

/** Each colour of the light theme beside its counterpart in the dark one. */
export function nightColours(): readonly (readonly [day: string, night: string])[] {
  const { light, dark } = themes;
  const names = ['background', 'ink', 'muted', 'line', 'grid', 'band', 'holds', 'fails', 'unverifiable'] as const;
  return [
    ...names.map((name) => [light[name], dark[name]] as const),
    ...light.series.map((colour, at) => [colour, dark.series[at] ?? colour] as const),
  ];
}

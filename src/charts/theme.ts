/** The colours of a picture. Text meets WCAG AA (4.5 : 1) on the background, marks 3 : 1; a test holds both. */
export interface Theme {
  readonly font: string;
  readonly background: string;
  /** Titles and names. */
  readonly ink: string;
  /** Subtitles, axis labels, notes. */
  readonly muted: string;
  /** Lines that carry marks: axes, connectors, outlines of grey bars. */
  readonly line: string;
  /** Grid lines, which carry nothing. */
  readonly grid: string;
  /** The fill of bars that stand for a range or a whole. */
  readonly band: string;
  /** Countries and series, in order of appearance; apart for the colour-blind too. */
  readonly series: readonly string[];
  readonly holds: string;
  readonly fails: string;
  readonly unverifiable: string;
}

const font = 'IBM Plex Sans Arabic, IBM Plex Sans, sans-serif';

export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    font,
    background: '#ffffff',
    ink: '#17191d',
    muted: '#565b63',
    line: '#747a83',
    grid: '#dfe1e5',
    band: '#cbced3',
    series: ['#0a5ca8', '#bd4b00', '#0b4440', '#a516e0', '#4f4806', '#93376f'],
    holds: '#00695c',
    fails: '#b3261e',
    unverifiable: '#4f3400',
  },
  dark: {
    font,
    background: '#17181c',
    ink: '#f3f4f6',
    muted: '#b5b9c1',
    line: '#8b919b',
    grid: '#33363d',
    band: '#4a4d54',
    series: ['#6fb3f2', '#ff9a52', '#4ee6d6', '#bb6cf7', '#f2e24a', '#f75a94'],
    holds: '#4fd1b5',
    fails: '#ff7a6b',
    unverifiable: '#f5d565',
  },
};

/** A theme by name, or one's own colours over the light or dark one (whichever the background is nearer to). */
export function themeOf(theme: 'light' | 'dark' | Partial<Theme> = 'light'): Theme {
  if (typeof theme === 'object') return { ...themes[isDark(theme.background) ? 'dark' : 'light'], ...theme };
  const known = themes[theme];
  if (known === undefined) throw new Error(`chart: unknown theme: "${theme}" (themes: light, dark)`);
  return known;
}

function isDark(background = '#ffffff'): boolean {
  const channels = /^#(..)(..)(..)$/.exec(background)?.slice(1) ?? [];
  return channels.length === 3 && channels.reduce((sum, channel) => sum + Number.parseInt(channel, 16), 0) < 384;
}

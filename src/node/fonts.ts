import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';

/** One font file, opened for shaping. */
export interface OpenFont {
  /** Unique among the opened fonts, fit for an XML id: `400`, `600`, or `x0`, `x1`, … for a font of the caller's own. */
  readonly key: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly covers: ReadonlySet<number>;
}

const FACES: Readonly<Record<number, string>> = {
  400: '400Regular/IBMPlexSansArabic_400Regular.ttf',
  500: '500Medium/IBMPlexSansArabic_500Medium.ttf',
  600: '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  700: '700Bold/IBMPlexSansArabic_700Bold.ttf',
};

const opened = new Map<string, OpenFont>();

function open(path: string, key: string): OpenFont {
  const known = opened.get(path);
  if (known) return known;
  const face = new Face(new Blob(readFileSync(path)), 0);
  const font = { key, font: new Font(face), unitsPerEm: face.upem, covers: new Set(face.collectUnicodes()) };
  opened.set(path, font);
  return font;
}

/** The path of the TrueType file of IBM Plex Sans Arabic in one of its weights 400, 500, 600, 700. */
export function fontPath(weight: number): string {
  const file = FACES[weight];
  if (file === undefined)
    throw new Error(`fontPath: unknown weight: ${weight} (weights: ${Object.keys(FACES).join(', ')})`);
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${file}`);
}

/** The weight of the family that a CSS `font-weight` is drawn with. */
export function nearestWeight(weight: unknown): number {
  if (weight === 'bold' || weight === 'bolder') return 700;
  const wanted = Number(weight) || 400;
  return wanted < 450 ? 400 : wanted < 550 ? 500 : wanted < 650 ? 600 : 700;
}

/** The font of a weight, and behind it the caller's own fonts, which are asked for what it lacks. */
export function fontStack(weight: number, extra: readonly string[] = []): readonly OpenFont[] {
  return [open(fontPath(weight), String(weight)), ...extra.map((path) => open(path, `x${extraKey(path)}`))];
}

const extraKeys = new Map<string, number>();
function extraKey(path: string): number {
  const key = extraKeys.get(path) ?? extraKeys.size;
  extraKeys.set(path, key);
  return key;
}

import type { Scene } from './scene.ts';

/** The monarchy among the countries spoken of, where there is just one; where there is none, that whose office or place the text is from. */
export function kingdomOf(scene: Scene): string | null {
  const spoken = [scene.topic, scene.reporter, scene.partner, ...(scene.pair ?? [])];
  const found = [...new Set(spoken.filter((code) => code !== null && KINGDOMS.has(code)))];
  if (found.length > 1) return null;
  return found[0] ?? (scene.home !== null && KINGDOMS.has(scene.home) ? scene.home : null);
}

const KINGDOMS: ReadonlySet<string> = new Set([
  'BHR',
  'BEL',
  'BTN',
  'KHM',
  'DNK',
  'ESP',
  'GBR',
  'JOR',
  'LSO',
  'MAR',
  'NLD',
  'NOR',
  'SAU',
  'SWE',
  'SWZ',
  'THA',
  'TON',
]);

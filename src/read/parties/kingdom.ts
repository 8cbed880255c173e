import type { Scene } from './scene.ts';

/** The monarchy among the countries spoken of, where there is just one. */
export function kingdomOf(scene: Scene): string | null {
  const spoken = [scene.topic, scene.reporter, scene.partner, ...(scene.pair ?? [])];
  const found = [...new Set(spoken.filter((code) => code !== null && KINGDOMS.has(code)))];
  return found.length === 1 ? found[0]! : null;
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

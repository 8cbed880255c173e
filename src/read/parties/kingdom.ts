import { kingdoms } from '../../geo/kingdoms.ts';
import type { Scene } from './scene.ts';

/** The monarchy among the countries spoken of, where there is just one; where there is none, that whose office or place the text is from. */
export function kingdomOf(scene: Scene): string | null {
  const spoken = [scene.topic, scene.reporter, scene.partner, ...(scene.pair ?? [])];
  const found = [...new Set(spoken.filter((code) => code !== null && kingdoms.has(code)))];
  if (found.length > 1) return null;
  return found[0] ?? (scene.home !== null && kingdoms.has(scene.home) ? scene.home : scene.crown);
}

import { ar } from '../src/packs/ar.ts';
import { en } from '../src/packs/en.ts';
import { es } from '../src/packs/es.ts';
import type { Pack } from '../src/packs/pack.ts';

/** Every language that there is a pack for. */
export const packs: readonly Pack[] = [ar, en, es];

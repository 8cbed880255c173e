/** What a head says is spoken of. */
export type HeadMeasure = 'exports' | 'imports' | 'trade' | 'surplus' | 'deficit' | 'balance' | 'eci';

/** "Surplus", "deficit": a balance by the side that it tips to. */
export const isSide = (measure: string | null | undefined): measure is 'surplus' | 'deficit' =>
  measure === 'surplus' || measure === 'deficit';

export const isBalance = (measure: string | null | undefined): measure is 'surplus' | 'deficit' | 'balance' =>
  isSide(measure) || measure === 'balance';

/** The flow that goes the other way. */
export const opposite = (measure: HeadMeasure): 'exports' | 'imports' =>
  measure === 'imports' ? 'exports' : 'imports';

export { type CheckOptions, check } from './checks/check.ts';
export { type Amount, type GrowthRateInput, growthRate } from './checks/growth-rate.ts';
export { identities } from './checks/identities.ts';
export { type IntervalOptions, interval, type Rounding } from './checks/interval.ts';
export { weigh } from './checks/weigh.ts';
export { type TableStatistic, type WeighTableOptions, weighTable } from './checks/weigh-table.ts';

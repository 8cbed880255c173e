export { type CheckOptions, check } from './checks/check.ts';
export { type Amount, type GrowthRateInput, growthRate } from './checks/growth-rate.ts';
export { type IntervalOptions, interval, type Rounding } from './checks/interval.ts';

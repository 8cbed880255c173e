/** Every benchmark, one after the other; each prints what it measured. */
await import('./read.ts');
await import('./weigh-table.ts');

export {};

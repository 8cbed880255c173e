import type { DuckDBConnection } from '@duckdb/node-api';

export interface DuckDBOptions {
  /** How much memory DuckDB may take: `1GB` by default. It spills to `temporary` beyond that. */
  readonly memory?: string;
  readonly threads?: number;
  readonly temporary?: string;
}

/**
 * Runs `use` on a connection to a DuckDB in memory, and closes it. DuckDB is an optional peer dependency: throws one line
 * that says how to add it where it is not installed.
 */
export async function withDuckDB<T>(
  verb: string,
  options: DuckDBOptions,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const { DuckDBInstance } = await load(verb);
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: options.memory ?? '1GB',
    preserve_insertion_order: 'false',
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    ...(options.temporary === undefined ? {} : { temp_directory: options.temporary }),
  });
  const connection = await instance.connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** What imports the package; tests hand in one that fails. */
export type Importer = () => Promise<typeof import('@duckdb/node-api')>;

/** The package, or one line that says what is missing. */
export async function load(
  verb: string,
  importer: Importer = () => import('@duckdb/node-api'),
): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await importer();
  } catch (error) {
    throw new Error(`${verb}: DuckDB is needed for this and not installed: npm install @duckdb/node-api`, {
      cause: error,
    });
  }
}

/** A text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

import { type ParseArgsConfig, parseArgs } from 'node:util';

/** parseArgs, but an option that is not known is one clear line and exit status 2. */
export function argsOf<const T extends ParseArgsConfig>(
  name: string,
  use: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${name}: ${error.message.split('. ')[0]}. Use: ${use}\n`);
    process.exit(2);
  }
}

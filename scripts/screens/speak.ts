import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that says everything in one language, whatever the browser's is: the browsers of a
 * test machine seldom come with more than English. Answers its folder.
 */
export async function speaking(language: string, dist: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `imap-advisor-${language}-`));
  await cp(dist, folder, { recursive: true });
  const texts = join(folder, '_locales');
  for (const other of await readdir(texts))
    await cp(join(dist, '_locales', language), join(texts, other), { recursive: true });
  return folder;
}

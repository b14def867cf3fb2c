import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that says everything in one language, whatever the browser's is: the browsers of a
 * test machine seldom come with more than English. What is not translated stays English, as in a browser. Answers its folder.
 */
export async function speaking(language: string, dist: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `imap-advisor-${language}-`));
  await cp(dist, folder, { recursive: true });
  const texts = async (of: string): Promise<object> =>
    JSON.parse(await readFile(join(dist, '_locales', of, 'messages.json'), 'utf8'));
  const merged = JSON.stringify({ ...(await texts('en')), ...(await texts(language)) });
  for (const locale of await readdir(join(folder, '_locales')))
    await writeFile(join(folder, '_locales', locale, 'messages.json'), merged);
  return folder;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderSite, serveFolder } from '../../corpus/folder-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'folder-site-'));
let site: FolderSite;

beforeAll(async () => {
  mkdirSync(join(folder, 'app/pages'), { recursive: true });
  mkdirSync(join(folder, 'app/static'));
  writeFileSync(join(folder, 'app/pages/a b.html'), '<p>page');
  writeFileSync(join(folder, 'app/static/all.css'), 'p{}');
  site = await serveFolder(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = async (id: string, referer = ''): Promise<string | number> => {
  const answer = await fetch(site.at(id), { headers: referer ? { referer: site.at(referer) } : {} });
  return answer.ok ? answer.text() : answer.status;
};

test('a page is served without a word on its characters', async () => {
  const answer = await fetch(site.at('app/pages/a b.html'));
  expect([await answer.text(), answer.headers.get('content-type')]).toEqual(['<p>page', 'text/html']);
});
test("an address from the page's root is found in a folder around it", async () => {
  expect(await get('static/all.css', 'app/pages/a b.html')).toBe('p{}');
  expect(await get('static/all.css')).toBe(404);
});
test('nothing outside of the folder is served', async () => {
  expect(await get('%2e%2e/%2e%2e/etc/passwd')).toBe(404);
  expect(await get('../etc/passwd', 'app/pages/a b.html')).toBe(404);
});

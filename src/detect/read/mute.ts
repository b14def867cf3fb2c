import type { Box, Item } from './page.ts';

/** Words that show a choice are not a label of anything. */
export function mute(item: Item): void {
  if (item.is === 'words') item.muted = true;
  if (item.is !== 'box') return;
  for (const inner of item.items) mute(inner);
  for (let up: Box | null = item; up; up = up.parent) up.words = null;
}

/** Works through a list, some at once. @throws where that is no number: nothing would be done. */
export async function side<T>(list: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  if (!(atOnce >= 1)) throw new Error('So many jobs at once: give a number from 1 on.');
  const queue = [...list];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

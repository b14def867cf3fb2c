import type { Driver } from './driver.ts';

/** A browser for as long as the work takes. */
export async function withDriver<Done>(
  start: () => Promise<Driver>,
  work: (driver: Driver) => Promise<Done>,
): Promise<Done> {
  const driver = await start();
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  covered,
  dockedPlace,
  freePlace,
  isClear,
  isInside,
  lineOf,
  overlap,
} from '../../../src/tip/room.ts';

const WINDOW: Box = { x: 6, y: 6, width: 988, height: 688 };
const box = fc.record({
  x: fc.integer({ min: -100, max: 1000 }),
  y: fc.integer({ min: -100, max: 700 }),
  width: fc.integer({ min: 1, max: 600 }),
  height: fc.integer({ min: 1, max: 400 }),
});
const size = fc.record({ width: fc.integer({ min: 20, max: 400 }), height: fc.integer({ min: 20, max: 500 }) });

describe('room for a tip', () => {
  it('a free place is inside the window and covers nothing', () => {
    fc.assert(
      fc.property(size, box, fc.array(box, { maxLength: 12 }), (wanted, anchor, obstacles) => {
        const spot = freePlace(wanted, anchor, obstacles, WINDOW);
        if (!spot) return;
        const placed = { ...spot, ...wanted };
        expect(isInside(placed, WINDOW)).toBe(true);
        expect(isClear(placed, obstacles)).toBe(true);
      }),
    );
  });

  it('an empty window always has one, and it is at the anchor', () => {
    const anchor = { x: 400, y: 300, width: 100, height: 30 };
    const spot = freePlace({ width: 50, height: 28 }, anchor, [anchor], WINDOW);
    expect(spot).not.toBeNull();
    const { x = 0, y = 0 } = spot ?? {};
    expect(Math.max(anchor.x - (x + 50), x - 500, 0) + Math.max(anchor.y - (y + 28), y - 330, 0)).toBeLessThan(30);
  });

  it('is found wherever looking at every 14th pixel finds one', () => {
    fc.assert(
      fc.property(size, box, fc.array(box, { maxLength: 12 }), (wanted, anchor, obstacles) => {
        if (freePlace(wanted, anchor, obstacles, WINDOW)) return;
        for (let y = WINDOW.y + WINDOW.height - wanted.height; y >= WINDOW.y; y -= 14)
          for (let x = WINDOW.x; x <= WINDOW.x + WINDOW.width - wanted.width; x += 14)
            expect(isClear({ x, y, ...wanted }, obstacles)).toBe(false);
      }),
    );
  });

  it('a full window has none', () => {
    expect(freePlace({ width: 50, height: 28 }, WINDOW, [WINDOW], WINDOW)).toBeNull();
    expect(freePlace({ width: 2000, height: 28 }, WINDOW, [], WINDOW)).toBeNull();
  });

  it('docks in a corner, inside the window', () => {
    fc.assert(
      fc.property(size, box, fc.array(box, { maxLength: 12 }), (wanted, anchor, obstacles) => {
        const { x, y } = dockedPlace(wanted, [anchor], obstacles, WINDOW, null);
        expect([6, 994 - wanted.width]).toContain(x);
        expect([6, 694 - wanted.height]).toContain(y);
      }),
    );
  });

  it('leaves what the person types in free, whatever else it covers', () => {
    const typing = { x: 10, y: 600, width: 980, height: 40 };
    const rest = { x: 0, y: 0, width: 1000, height: 400 };
    const spot = dockedPlace({ width: 400, height: 290 }, [typing], [rest], WINDOW, null);
    expect(covered({ ...spot, width: 400, height: 290 }, [typing])).toBe(0);
  });

  it('stays in its corner unless another is much better', () => {
    const here = { x: 6, y: 404 };
    const little = { x: 0, y: 500, width: 100, height: 20 };
    const also = { x: 900, y: 500, width: 90, height: 20 };
    expect(dockedPlace({ width: 400, height: 290 }, [], [little, also], WINDOW, here)).not.toEqual(here);
    const both = [little, also, { x: 0, y: 0, width: 1000, height: 20 }];
    expect(dockedPlace({ width: 400, height: 290 }, [], both, WINDOW, here)).toEqual(here);
  });

  it('boxes that only touch share nothing', () => {
    const left = { x: 0, y: 0, width: 10, height: 10 };
    expect(overlap(left, { x: 10, y: 0, width: 5, height: 5 })).toBe(0);
    expect(overlap(left, { x: 10, y: 0, width: 5, height: 5 }, 2)).toBeGreaterThan(0);
  });

  it('the line of a tick ends after its words, and leaves out what is above, below and apart', () => {
    const tick = { x: 100, y: 100, width: 13, height: 13 };
    const words = { x: 117, y: 97, width: 120, height: 19 };
    const more = { x: 240, y: 97, width: 60, height: 19 };
    const below = { x: 100, y: 120, width: 300, height: 19 };
    const apart = { x: 330, y: 97, width: 60, height: 19 };
    expect(lineOf(tick, [below, apart, more, words])).toEqual({ x: 100, y: 100, width: 200, height: 13 });
    expect(lineOf(tick, [below, apart])).toEqual(tick);
  });

  it('a line grows to an end, whatever stands in it', () => {
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 12 }), (anchor, obstacles) => {
        // a browser's boxes have their sides on the prototype
        const line = lineOf(Object.create(anchor), obstacles);
        expect(line.x).toBeLessThanOrEqual(anchor.x);
        expect(line.x + line.width).toBeGreaterThanOrEqual(anchor.x + anchor.width);
        expect([line.y, line.height]).toEqual([anchor.y, anchor.height]);
      }),
    );
  });
});

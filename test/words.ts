// DOM libraries know no layout: what is said in the markup must do there.
if (typeof Element !== 'undefined')
  Element.prototype.checkVisibility ??= function checkVisibility(this: Element): boolean {
    for (let up: Element | null = this; up; up = up.parentElement) {
      if (up.hasAttribute('hidden')) return false;
      if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(up.getAttribute('style') ?? '')) return false;
    }
    return true;
  };

globalThis.CSS ??= { escape: (text) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;

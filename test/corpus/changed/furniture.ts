/** What else stands on a page, whatever it is about: none of it may change what is said of a form. */

interface Piece {
  readonly at: 'top' | 'bottom';
  readonly html: string;
}

export const FURNITURE: Readonly<Record<string, Piece>> = {
  search: {
    at: 'top',
    html: '<header><a href="#">Acme</a><input type="search" placeholder="Search settings"><a href="#">Help</a></header>',
  },
  'sign-in': {
    at: 'top',
    html: '<header><form><input type="email" placeholder="Email" aria-label="Email"><input type="password" placeholder="Password" aria-label="Password"><button>Log in</button></form></header>',
  },
  'dark mode': {
    at: 'top',
    html: '<header><button aria-label="Menu">☰</button><label><input type="checkbox" role="switch"> Dark mode</label></header>',
  },
  'way here': { at: 'top', html: '<nav aria-label="Breadcrumb"><a href="#">Home</a> <a href="#">Settings</a></nav>' },
  saved: { at: 'top', html: '<div role="status"><p>Your changes have been saved.</p><button>Close</button></div>' },
  offer: { at: 'top', html: '<div><p>Upgrade to Pro and get 50 GB for $5/month. <a href="#">Upgrade</a></p></div>' },
  cookies: {
    at: 'bottom',
    html: '<div><p>We use cookies.</p><label><input type="checkbox" checked disabled> Necessary</label><label><input type="checkbox"> Statistics</label><label><input type="checkbox"> Marketing</label><button>Accept all</button></div>',
  },
  newsletter: {
    at: 'bottom',
    html: '<footer><form><label>Newsletter <input type="email" placeholder="Your email address"></label><button>Subscribe</button></form><a href="#">Privacy</a> <a href="#">Terms</a></footer>',
  },
  password: {
    at: 'bottom',
    html: '<section><h2>Change password</h2><form><label>Current password <input type="password"></label><label>New password <input type="password"></label><button>Change password</button></form></section>',
  },
  comment: {
    at: 'bottom',
    html: '<section><h2>Comments</h2><textarea placeholder="Write a comment"></textarea><button>Post</button></section>',
  },
  keys: {
    at: 'bottom',
    html: '<section><h2>API access</h2><label>API key <input readonly value="sk-1234"></label><label><input type="checkbox"> Enable webhooks</label></section>',
  },
  proxy: {
    at: 'bottom',
    html: '<section><h2>Proxy</h2><label>Proxy server <input></label><label>Port <input type="number" value="8080"></label></section>',
  },
  directory: {
    at: 'bottom',
    html: '<section><h2>LDAP</h2><form><label>Server <input value="ldap.example.org"></label><label>Port <input type="number" value="389"></label><label>Bind password <input type="password"></label><button>Save</button></form></section>',
  },
};

/** Runs in the page: puts the pieces there, each in a box of its own. */
export function furnish(pieces: readonly Piece[]): void {
  for (const { at, html } of pieces) {
    const box = document.createElement('div');
    box.setAttribute('data-furniture', '');
    box.innerHTML = html;
    document.body[at === 'top' ? 'prepend' : 'append'](box);
  }
}

/** Runs in the page: takes them away again. */
export function clear(): void {
  for (const box of document.querySelectorAll('[data-furniture]')) box.remove();
}

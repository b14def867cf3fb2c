/** Pages made up for the bench: each grows by one thing only. */

const repeat = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;

/** Text in nested boxes, eight nodes each, and no control. */
const nodes = (count: number): string =>
  repeat(count / 8, (at) => `<div class="a"><p>Line ${at} <b>of</b> text <i>and more</i></p></div>`);
const SEARCH = '<form role="search"><input type="search" name="q" aria-label="Search"></form>';
const controls = (count: number): string =>
  `<form>${repeat(count / 5, (at) => `<label>Name ${at} <input name="name${at}"></label><label>Size <select name="size${at}"><option>Small<option>Large</select></label><label><input type="checkbox" name="tick${at}"> Gift ${at}</label><label>Date <input type="date" name="date${at}"></label><label>Note <input name="note${at}" placeholder="Note"></label>`)}</form>`;

/** A host for each, with text and one field inside. */
const shadows = (count: number): string =>
  `${repeat(count, () => '<x-field></x-field>')}<script>for (const host of document.querySelectorAll('x-field')) host.attachShadow({ mode: 'open' }).innerHTML = '<p>Text</p><input aria-label="Name">'</script>`;

/** Changes `total` nodes, a hundred a frame, while nobody acts. */
const busy = (total: number): string =>
  `<ul id="list"></ul><script>
    const list = document.getElementById('list');
    let left = ${total};
    const step = () => {
      for (let i = 0; i < 100 && left > 0; i++, left--) {
        if (list.childElementCount > 200) list.firstChild.remove();
        const item = document.createElement('li');
        item.textContent = 'Change ' + left;
        list.append(item);
      }
      if (left > 0) setTimeout(step, 4);
      else document.title = 'done';
    };
    step();
  </script>`;

export const MADE: Readonly<Record<string, () => string>> = {
  /** What is no list, tick or server, near the root, and old. */
  old: () => page(`<noscript>Switch scripts on</noscript><center><tt>old</tt><nobr>and older</nobr></center>${SEARCH}`),
  'nodes-1000': () => page(SEARCH + nodes(1_000)),
  'nodes-10000': () => page(SEARCH + nodes(10_000)),
  'nodes-100000': () => page(SEARCH + nodes(100_000)),
  'controls-50': () => page(controls(50)),
  'controls-500': () => page(controls(500)),
  'controls-5000': () => page(controls(5_000)),
  'frames-50': () =>
    page(repeat(50, () => `<iframe width="90" height="60" srcdoc="<p>Frame</p><input aria-label='Name'>"></iframe>`)),
  'shadows-200': () => page(shadows(200)),
  'busy-100000': () => page(SEARCH + busy(100_000)),
};

export const FORM = `<form><h2>Add a mail account</h2>
  <label>Account type <select id="protocol"><option selected>POP3</option><option>IMAP</option></select></label>
  <label>Incoming mail server <input id="host" value="pop.example.com"></label><label>Port <input value="995"></label>
  <label>User name <input></label><label>Password <input type="password"></label><button type="button">Save</button></form>`;
const SHOW = `const form = ${JSON.stringify(FORM)};
  const shown = () => { window.appeared = Date.now(); };
  const show = () => { document.querySelector('main').innerHTML = form; shown(); };`;
const late = (script: string, body = ''): string =>
  page(
    `<main><p>Your mail</p><button id="open" type="button">Add an account</button>${body}</main><script>${SHOW}${script}</script>`,
  );

/** A mail form that is not there when the page has loaded. `act`: what the person clicks first. */
export const LATE: Readonly<
  Record<string, { readonly html: () => string; readonly act?: string; readonly after: 'load' | 'act' | 'never' }>
> = {
  'by-fetch': {
    after: 'load',
    html: () => late(`fetch('/made/nodes-1000').then((answer) => answer.text()).then(show);`),
  },
  'by-timer': { after: 'load', html: () => late('setTimeout(show, 1700);') },
  'by-timer-late': { after: 'load', html: () => late('setTimeout(show, 7300);') },
  'by-click': { after: 'act', act: '#open', html: () => late(`document.querySelector('#open').onclick = show;`) },
  'by-click-and-fetch': {
    after: 'act',
    act: '#open',
    html: () => late(`document.querySelector('#open').onclick = () => fetch('/slow').then(show);`),
  },
  'in-shadow-root': {
    after: 'act',
    act: '#open',
    html: () =>
      late(`document.querySelector('#open').onclick = () => {
        const host = document.createElement('x-account');
        document.querySelector('main').append(host);
        host.attachShadow({ mode: 'closed' }).innerHTML = form;
        shown();
      };`),
  },
  'in-frame': {
    after: 'act',
    act: '#open',
    html: () =>
      late(`document.querySelector('#open').onclick = () => {
        const frame = document.createElement('iframe');
        frame.width = 600; frame.height = 400;
        frame.srcdoc = form;
        frame.onload = shown;
        document.querySelector('main').append(frame);
      };`),
  },
};

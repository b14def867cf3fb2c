import { openDoor } from '../advisor/door.ts';

/** The tip's script: a first, plain line beside the control until the real overlay replaces this file. */
const door = openDoor();
if (door) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const line = document.createElement('p');
  root.append(line);
  door.ours.add(host);
  const show = (): void => {
    const [first] = door.judged;
    if (!first || door.muted || door.preferences.show === 'never') host.remove();
    else {
      line.textContent = `${first.setup.protocol.toUpperCase()}: ${first.advice.join(', ')}`;
      const shown = first.parts.protocol?.control.shown ?? first.parts.form;
      if (host.previousElementSibling !== shown) shown.after(host);
    }
    door.showsTip(host.isConnected);
  };
  door.subscribe(show);
  door.signal.addEventListener('abort', () => host.remove());
  show();
}

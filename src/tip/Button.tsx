import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly class?: string;
  readonly label?: string;
  readonly expanded?: boolean;
  readonly describedBy?: string;
}

/** Acts for a person only: what a page's script dispatches is not trusted. */
export function Button({ children, onPress, class: looks = '', label, expanded, describedBy }: Props): JSX.Element {
  return (
    <button
      type="button"
      class={looks}
      aria-label={label}
      aria-expanded={expanded}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (event.isTrusted) onPress();
      }}
    >
      {children}
    </button>
  );
}

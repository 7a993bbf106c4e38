import { Icon, type IconName } from "./Icon";

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: (event: MouseEvent) => void;
  /** For buttons that switch something on and off, or open a sheet. */
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean;
  /** Names one button for styles. */
  readonly kind?: string;
}

/** A control of the frame: an icon whose name shows on hover and focus. */
export function Button({ icon, label, onPress, pressed, disabled, kind }: Props) {
  return (
    <button
      type="button"
      class={`ev-button ${kind ?? ""}`}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span class="ev-tip" aria-hidden="true">
        {label}
      </span>
    </button>
  );
}

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { marked } from "./words";

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly options: ReadonlyArray<readonly [value: T, name: ComponentChildren, lang?: string]>;
  readonly chosen: T;
  onChoose(value: T): void;
}

/** One of a few, all of which are seen. */
export function Choice<T extends string | number>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="ev-choice">
      <legend class="ev-subtitle">{label}</legend>
      <div class="ev-options">
        {options.map(([value, title, lang]) => (
          <label class="ev-option" key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span {...marked(lang ?? null)}>{title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
}

export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="ev-switch">
      <span>{label}</span>
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
    </label>
  );
}

interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  onMove(value: number): void;
}

export function Range({ label, value, text, least, most, step, onMove }: RangeProps) {
  const id = useId();
  return (
    <div class="ev-range">
      <label class="ev-subtitle" for={id}>
        {label}
      </label>
      <output class="ev-range-value" for={id}>
        {text}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={({ currentTarget }) => onMove(Number(currentTarget.value))}
      />
    </div>
  );
}

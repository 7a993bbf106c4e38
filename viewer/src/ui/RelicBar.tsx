import { Button } from "./Button";
import type { Shown } from "./shown";

/** What a relic can do besides standing there. */
export function RelicBar({ shown: { state, actions, t } }: { shown: Shown }) {
  const { offer, moving, motion, variant } = state;
  if (offer === null) return null;
  return (
    <div class="ev-bar ev-relic" role="group" aria-label={t.model}>
      {offer.motions.length > 0 && (
        <Button icon={moving ? "pause" : "play"} label={moving ? t.holdStill : t.setMoving} onPress={actions.toggleMotion} />
      )}
      <Choice names={offer.motions} label={t.motion} chosen={motion} onChoose={actions.setMotion} />
      <Choice names={offer.variants} label={t.variant} chosen={variant} onChoose={actions.setVariant} />
    </div>
  );
}

interface ChoiceProps {
  readonly names: readonly string[];
  readonly label: string;
  readonly chosen: number;
  onChoose(index: number): void;
}

/** One of several; where there is one alone, nothing. */
function Choice({ names, label, chosen, onChoose }: ChoiceProps) {
  if (names.length < 2) return null;
  return (
    <select
      class="ev-select"
      aria-label={label}
      value={String(chosen)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    >
      {names.map((name, index) => (
        <option key={index} value={String(index)}>
          {name}
        </option>
      ))}
    </select>
  );
}

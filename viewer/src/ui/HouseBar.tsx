import { type Outlook, houseOf, offers } from "../core/house";
import { Button } from "./Button";
import type { IconName } from "./Icon";
import type { Shown } from "./shown";
import { marked } from "./words";

const ICONS: Readonly<Record<Outlook, IconName>> = { dollhouse: "landmark", plan: "map" };
const OUTLOOKS = ["dollhouse", "plan"] as const;

/** The ways out of the room: to see the building from outside and from above. Pressed once more they lead back. */
export function HouseButtons({ shown: { config, state, actions, t, hasWebgl } }: { shown: Shown }) {
  const { place } = state;
  const house = houseOf(config.tour);
  return (
    <>
      {OUTLOOKS.filter((outlook) => offers(house, outlook, hasWebgl)).map((outlook) => (
        <Button
          key={outlook}
          icon={ICONS[outlook]}
          label={t[outlook]}
          onPress={() => actions.toggleHouse(outlook)}
          pressed={place?.kind === "house" && place.outlook === outlook}
        />
      ))}
    </>
  );
}

/** One floor of several alone. A plan shows one in any case. */
export function FloorBar({ shown: { state, actions, t } }: { shown: Shown }) {
  const { place, words } = state;
  if (place?.kind !== "house" || place.house.floors.length < 2) return null;
  const { house, outlook, floor } = place;
  return (
    <div class="ev-bar ev-floors">
      <select
        class="ev-select"
        aria-label={t.floor}
        value={floor ?? ""}
        onChange={({ currentTarget }) => actions.showFloor(currentTarget.value || null)}
      >
        {outlook === "dollhouse" && <option value="">{t.allFloors}</option>}
        {[...house.floors].reverse().map(({ id }) => (
          <option key={id} value={id} {...marked(words.floors[id]?.lang ?? null)}>
            {words.floors[id]?.text ?? id}
          </option>
        ))}
      </select>
    </div>
  );
}

/** All that is offered while the opening flight lasts. */
export function OpeningBar({ shown: { actions, t } }: { shown: Shown }) {
  return (
    <div class="ev-bottom">
      <div class="ev-bar">
        <button type="button" class="ev-medium" onClick={actions.endOpening}>
          {t.skipOpening}
        </button>
      </div>
    </div>
  );
}

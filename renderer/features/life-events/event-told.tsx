import { useNamesUsed } from '../../data/looks/names-used.ts';
import { Suggestions } from '../../ui/fields/suggestions.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { say } from '../../wording/say.ts';
import styles from './event-editor.module.css';
import type { useEventDraft } from './use-event-draft.ts';

/** Who told it, and which of us was told. */
export function EventTold({ editing }: { readonly editing: ReturnType<typeof useEventDraft> }) {
  const { draft, write, keep } = editing;
  const names = useNamesUsed().filter((name) => name !== draft.toldTo.trim());
  return (
    <div className={styles.pair}>
      <TextField
        label={say('event.told-by')}
        value={draft.toldBy}
        onChange={(toldBy) => write({ toldBy })}
        onEnter={() => void keep()}
        placeholder={say('event.told-by-hint')}
      />
      <div>
        <TextField
          label={say('event.told-to')}
          value={draft.toldTo}
          onChange={(toldTo) => write({ toldTo })}
          onEnter={() => void keep()}
          placeholder={say('event.told-to-hint')}
        />
        <Suggestions
          label={say('event.names')}
          words={names}
          onPick={(toldTo) => write({ toldTo })}
        />
      </div>
    </div>
  );
}

import { Button } from '../../ui/button.tsx';
import { EditorFrame } from '../../ui/fields/editor-frame.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { say } from '../../wording/say.ts';
import styles from './editors.module.css';
import type { PetDraft } from './pet-draft.ts';
import { type PetEditorProps, usePetDraft } from './use-pet-draft.ts';

/** An animal edited where it stands: what it is, its name and birthday, what it may have and never. */
export function PetEditor(props: PetEditorProps) {
  const { pet } = props;
  const editing = usePetDraft(props);
  const { keep, abandon, stand, remove } = editing;
  return (
    <EditorFrame
      label={say('household.one-pet')}
      keep={say('household.keep')}
      leave={say('household.leave')}
      onKeep={() => void keep()}
      onAbandon={abandon}
      more={
        pet.id !== undefined && (
          <>
            <Button
              tone="quiet"
              onPress={() => void stand(pet.standing === 'here' ? 'deceased' : 'here')}
            >
              {say(pet.standing === 'here' ? 'household.pet-died' : 'household.pet-alive')}
            </Button>
            <Button tone="quiet" onPress={() => void remove()}>
              {say('household.take-out')}
            </Button>
          </>
        )
      }
    >
      <PetFields editing={editing} />
    </EditorFrame>
  );
}

const FIELDS = [
  ['kind', 'household.pet-kind', 'household.pet-kind-hint'],
  ['name', 'household.pet-name', 'household.pet-name-hint'],
  ['treat', 'household.treat', 'household.treat-hint'],
  ['never', 'household.never', 'household.never-hint'],
  ['birthday', 'household.birthday', 'household.birthday-hint'],
] as const satisfies readonly (readonly [keyof PetDraft, string, string])[];

function PetFields({ editing }: { readonly editing: ReturnType<typeof usePetDraft> }) {
  const { draft, write, wrong, keep } = editing;
  return (
    <div className={styles.pair}>
      {FIELDS.map(([field, label, hint]) => (
        <TextField
          key={field}
          label={say(label)}
          value={draft[field]}
          placeholder={say(hint)}
          onChange={(typed) => write({ [field]: typed })}
          onEnter={() => void keep()}
          problem={wrong?.field === field ? wrong.words : undefined}
        />
      ))}
    </div>
  );
}

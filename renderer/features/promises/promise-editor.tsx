import { Button } from '../../ui/button.tsx';
import { EditorFrame } from '../../ui/fields/editor-frame.tsx';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { say } from '../../wording/say.ts';
import styles from './promise-editor.module.css';
import { PromiseWhen } from './promise-when.tsx';
import { type PromiseEditorProps, usePromiseDraft } from './use-promise-draft.ts';

/** A promise edited where it stands: what, by when, who keeps it, and how we find out that it worked. */
export function PromiseEditor(props: PromiseEditorProps) {
  const { made } = props;
  const editing = usePromiseDraft(props);
  const { draft, write, wrong, keep, remove, abandon } = editing;
  const isPutRight = made.about === 'put-right';
  const wordsOf = isPutRight ? PUT_RIGHT : PROMISE;
  const onEnter = () => void keep();
  return (
    <EditorFrame
      label={say(wordsOf.label)}
      keep={say('promise.keep')}
      leave={say('promise.leave')}
      onKeep={onEnter}
      onAbandon={abandon}
      more={
        made.id !== undefined && (
          <Button tone="quiet" onPress={() => void remove()}>
            {say('promise.take-out')}
          </Button>
        )
      }
    >
      <TextField
        label={say(wordsOf.what)}
        value={draft.what}
        onChange={(what) => write({ what })}
        onEnter={onEnter}
        placeholder={say(wordsOf.whatHint)}
        problem={wrong?.field === 'what' ? wrong.words : undefined}
      />
      {isPutRight && (
        <TextField
          label={say('promise.what-done')}
          value={draft.did}
          onChange={(did) => write({ did })}
          onEnter={onEnter}
          placeholder={say('promise.what-done-hint')}
        />
      )}
      <PromiseWhen made={made} editing={editing} />
      <div className={styles.pair}>
        <TextField
          label={say(wordsOf.check)}
          value={draft.check}
          onChange={(check) => write({ check })}
          onEnter={onEnter}
          placeholder={say(
            isPutRight ? 'promise.what-to-ask-hint' : `promise.check-hint-${draft.checkBy}`,
          )}
        />
        {!isPutRight && (
          <OneOf
            label={say('promise.check-by')}
            showLabel
            value={draft.checkBy}
            options={[
              { value: 'asking', words: say('promise.check-asking') },
              { value: 'doing', words: say('promise.check-doing') },
            ]}
            onChange={(checkBy) => write({ checkBy })}
          />
        )}
      </div>
    </EditorFrame>
  );
}

const PROMISE = {
  label: 'promise.one',
  what: 'promise.what',
  whatHint: 'promise.what-hint',
  check: 'promise.check',
} as const;

const PUT_RIGHT = {
  label: 'promise.one-put-right',
  what: 'promise.what-wrong',
  whatHint: 'promise.what-wrong-hint',
  check: 'promise.what-to-ask',
} as const;

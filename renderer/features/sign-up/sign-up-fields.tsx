import { useLayoutEffect, useRef } from 'react';
import type { SignUpField } from '../../../shared/domain/sign-up.ts';
import {
  fieldsInOrder,
  movedField,
  toggledField,
} from '../../../shared/rules/sign-up/sign-up-design.ts';
import { say } from '../../wording/say.ts';
import styles from './sign-up.module.css';
import type { SignUpRoom } from './sign-up-design.ts';
import { Tick } from './sign-up-tick.tsx';

/** What a line of the card is called here. */
export function sayField(field: SignUpField): string {
  return say(`sign-up.field-${field}`);
}

/** The lines of the card: ticked when they are on it, in their order, moved with a press. */
export function SignUpFields({ room }: { readonly room: SignUpRoom }) {
  const { design, change } = room;
  const { fields } = design;
  const list = useRef<HTMLUListElement>(null);
  const order = fields.join(' ');
  const moved = useRef<{
    readonly field: SignUpField;
    readonly way: string;
    readonly from: string;
  }>(undefined);
  // A line that has moved takes the keyboard along; at the end only the way back is left.
  useLayoutEffect(() => {
    const last = moved.current;
    if (!last || last.from === order) return;
    moved.current = undefined;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])].filter(
      ({ dataset }) => dataset.move === last.field,
    );
    (buttons.find(({ dataset }) => dataset.way === last.way) ?? buttons[0])?.focus();
  });
  const move = async (field: SignUpField, by: -1 | 1) => {
    const place = fields.indexOf(field) + by + 1;
    moved.current = { field, way: String(by), from: order };
    const words = say('sign-up.moved', { field: sayField(field), place, of: fields.length });
    await change((present) => ({ fields: movedField(present.fields, field, by) }), words);
  };
  const toggle = (field: SignUpField) => {
    const isOn = fields.includes(field);
    const words = say(isOn ? 'sign-up.field-off' : 'sign-up.field-on', { field: sayField(field) });
    void change((present) => ({ fields: toggledField(present.fields, field) }), words);
  };
  return (
    <>
      <p className={styles.hint}>{say('sign-up.fields-hint')}</p>
      <ul ref={list} className={styles.lines}>
        {fieldsInOrder(design).map((field) => {
          const place = fields.indexOf(field);
          const isOn = place >= 0;
          return (
            <li key={field} className={styles.line}>
              <Tick
                words={sayField(field)}
                isOn={isOn}
                disabled={isOn && fields.length === 1}
                onChange={() => toggle(field)}
              />
              {place > 0 && <Move field={field} by={-1} onPress={() => void move(field, -1)} />}
              {isOn && place < fields.length - 1 && (
                <Move field={field} by={1} onPress={() => void move(field, 1)} />
              )}
            </li>
          );
        })}
      </ul>
      {fields.length === 1 && <p className={styles.hint}>{say('sign-up.field-last')}</p>}
    </>
  );
}

function Move({
  field,
  by,
  onPress,
}: {
  readonly field: SignUpField;
  readonly by: -1 | 1;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={by < 0 ? styles.up : styles.down}
      data-move={field}
      data-way={by}
      aria-label={say(by < 0 ? 'sign-up.up' : 'sign-up.down', { field: sayField(field) })}
      onClick={onPress}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  );
}

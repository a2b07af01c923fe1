/** The key that undoes, as it is printed on the keyboard. */
export function keyOfUndo(keyboard: 'mac' | 'other'): string {
  return keyboard === 'mac' ? '⌘ Z' : 'Ctrl Z';
}

/** The key that does once more what was undone. */
export function keyOfRedo(keyboard: 'mac' | 'other'): string {
  return keyboard === 'mac' ? '⇧⌘ Z' : 'Ctrl Shift Z';
}

/** The key that undoes, as it is printed on the keyboard. */
export function keyOfUndo(keyboard: 'mac' | 'other'): string {
  return keyboard === 'mac' ? '⌘ Z' : 'Ctrl Z';
}

/** The key that does once more what was undone. */
export function keyOfRedo(keyboard: 'mac' | 'other'): string {
  return keyboard === 'mac' ? '⇧⌘ Z' : 'Ctrl Shift Z';
}

/** The key that prints what a screen is for. */
export function keyOfPrint(keyboard: 'mac' | 'other'): string {
  return keyboard === 'mac' ? '⌘ P' : 'Ctrl P';
}

/** The key that copies what is selected. */
export function keyOfCopy(keyboard: 'mac' | 'other'): string {
  return keyboard === 'mac' ? '⌘ C' : 'Ctrl C';
}

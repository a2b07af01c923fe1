import styles from './key-cap.module.css';

/** A key as it looks on the keyboard; screen readers hear it from the button. */
export function KeyCap({ name }: { readonly name: string }) {
  return (
    <span className={styles.cap} aria-hidden="true">
      {name}
    </span>
  );
}

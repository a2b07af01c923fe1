import { useRef, useState } from 'react';
import { changeShopPicture } from '../../data/acts/shop.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { scalePhoto } from '../../platform/scale-photo.ts';
import { Button } from '../../ui/button.tsx';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { PictureInput } from '../../ui/fields/picture-input.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import styles from './sign-up.module.css';
import type { SignUpRoom } from './sign-up-design.ts';

/** The shop's name, address and picture as they stand on the cards. */
export function SignUpShop({
  room,
  picture,
}: {
  readonly room: SignUpRoom;
  readonly picture: string | undefined;
}) {
  const { shop } = room;
  const words = say('sign-up.shop-kept');
  return (
    <div className={styles.shop}>
      <div className={styles.shopName}>
        <EditInPlace
          label={say('sign-up.shop-name')}
          value={shop.name}
          empty={say('sign-up.shop-name-empty')}
          onSave={(name) => room.changeShop({ name: name.trim() }, words)}
        />
      </div>
      <EditInPlace
        label={say('sign-up.address')}
        value={shop.address ?? ''}
        empty={say('sign-up.address-empty')}
        onSave={(address) => room.changeShop({ address: address.trim() }, words)}
      />
      <Picture picture={picture} />
    </div>
  );
}

function Picture({ picture }: { readonly picture: string | undefined }) {
  const chooser = useRef<HTMLInputElement>(null);
  const { problem, put, takeAway } = useShopPicture();
  return (
    <div className={styles.pictureLine}>
      {picture !== undefined && (
        <img className={styles.picture} src={picture} alt={say('sign-up.picture')} />
      )}
      <Button onPress={() => chooser.current?.click()}>
        {say(picture === undefined ? 'sign-up.add-picture' : 'sign-up.change-picture')}
      </Button>
      {picture !== undefined && (
        <Button tone="quiet" onPress={takeAway}>
          {say('sign-up.remove-picture')}
        </Button>
      )}
      <PictureInput input={chooser} label={say('sign-up.choose-picture')} onChoose={put} />
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function useShopPicture() {
  const book = useBook();
  const tell = useTell();
  const [problem, setProblem] = useState<string>();
  const put = async (file: Blob) => {
    const scaled = await scalePhoto(file);
    if (!scaled.ok) return setProblem(say(`sign-up.picture-${scaled.failure}`));
    const result = await changeShopPicture(book, scaled.value, readClock());
    setProblem(tell(result, say('sign-up.picture-kept'), 'beside the field'));
  };
  const takeAway = async () => {
    const result = await changeShopPicture(book, undefined, readClock());
    setProblem(tell(result, say('sign-up.picture-removed'), 'beside the field'));
  };
  return { problem, put: (file: Blob) => void put(file), takeAway: () => void takeAway() };
}

import type { Pet } from '../../../../shared/domain/household.ts';
import { say } from '../../../wording/say.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import { CautionBand } from './caution-band.tsx';

/** What must never happen: in sight whatever the leaf is turned to. */
export function Cautions({ person }: { readonly person: OpenPerson }) {
  const own = person.facts.filter(({ kind, layer }) => kind === 'caution' && layer === 'face-up');
  return (
    <>
      {own.map((fact) => (
        <CautionBand key={fact.id} text={fact.text} />
      ))}
      {person.pets
        .filter((pet) => pet.never !== '')
        .map((pet) => (
          <CautionBand key={pet.id} text={sayPetCaution(pet)} />
        ))}
    </>
  );
}

function sayPetCaution({ never, name, kind }: Pet): string {
  return say('counter.pet-never', { never, pet: name === '' ? kind : name });
}

import type { CardWords } from './card-words.ts';

/** The sign-up card in Turkish. */
export const turkishCard: CardWords = {
  title: 'Sizi tanıyalım mı?',
  welcome: 'Müdavimlerimiz için küçük bir defter tutuyoruz; her seferinde yeniden anlatmayın diye.',
  fields: {
    name: 'Adınız',
    'called-by': 'Size nasıl hitap edelim?',
    usual: 'Her zamanki',
    likes: 'Başka ne seversiniz',
    spot: 'Nerede oturmayı seversiniz',
    birthday: 'Doğum günü',
    phone: 'Telefon',
    email: 'E-posta',
    pet: 'Evcil hayvan',
  },
  hints: {
    usual: 'nasıl seversiniz?',
    birthday: 'gün ve ay yeterli',
    phone: 'izniniz varsa',
    email: 'izniniz varsa',
    pet: 'adı ve ne yiyebildiği',
  },
  consents: {
    keep: 'Hakkımdaki bu notları dükkânın defterinde saklayın.',
    contact:
      'Sorduğum şeyler için bana{ways, select, both { telefonla veya e-postayla} phone { telefonla} email { e-postayla} other {}} ulaşabilirsiniz.',
    health: 'Sağlığım veya yemeğimle ilgili şunu unutmayın:',
  },
  number: 'No {number}',
  keepThis: 'Sizde kalsın',
  stub: 'Buraya yazdıklarınızı kendi defterimizde saklıyoruz; her seferinde yeniden anlatmayın diye. Dükkândan dışarı çıkmaz. Sayfanızı görmek, değiştirmek veya sildirmek isterseniz söyleyin: siz beklerken yaparız.',
  howLong:
    'Geldiğiniz sürece ve sonrasında {unit, select, years {{count, plural, other {# yıl}}} other {{count, plural, other {# ay}}}} saklıyoruz.',
  wording: 'Metin {version}',
};

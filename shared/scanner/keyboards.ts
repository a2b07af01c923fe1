/** A keyboard as it is set on the computer, and what comes of keys that were meant for an American one. */
export interface Keyboard {
  readonly of: string;
  /** By what a key types here: what it types on an American keyboard. */
  readonly meant: ReadonlyMap<string, string>;
}

/** A scanner presses keys by where they lie on this one, from the top left, without Shift and with it. */
const US_PLAIN = words(
  "` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] \\ a s d f g h j k l ; ' z x c v b n m , . /",
);
const US_SHIFTED = words(
  '~ ! @ # $ % ^ & * ( ) _ + Q W E R T Y U I O P { } | A S D F G H J K L : " Z X C V B N M < > ?',
);
/** A key that types nothing alone. */
const NOTHING = '∅';

/**
 * The same keys on other keyboards, those first that differ in signs and digits alone.
 *
 * As the X keyboard database has them (xkeyboard-config 2.35, symbols/); an accent that waits for its
 * letter stands for itself.
 */
export const KEYBOARDS: readonly Keyboard[] = [
  // Whoever has Caps Lock on, or a scanner set to a French keyboard.
  keyboard('American, Shift held', US_SHIFTED.join(' '), US_PLAIN.join(' ')),
  keyboard(
    'French',
    '² & é " \' ( - è _ ç à ) = a z e r t y u i o p ^ $ * q s d f g h j k l m ù w x c v b n , ; : !',
    '~ 1 2 3 4 5 6 7 8 9 0 ° + A Z E R T Y U I O P ¨ £ µ Q S D F G H J K L M % W X C V B N ? . / §',
  ),
  keyboard(
    'Belgian, French on a Mac',
    '² & é " \' ( § è ! ç à ) - a z e r t y u i o p ^ $ µ q s d f g h j k l m ù w x c v b n , ; : =',
    '³ 1 2 3 4 5 6 7 8 9 0 ° _ A Z E R T Y U I O P ¨ * £ Q S D F G H J K L M % W X C V B N ? . / +',
  ),
  keyboard(
    'Swiss',
    "§ 1 2 3 4 5 6 7 8 9 0 ' ^ q w e r t z u i o p ü ¨ $ a s d f g h j k l ö ä y x c v b n m , . -",
    '° + " * ç % & / ( ) = ? ` Q W E R T Z U I O P è ! £ A S D F G H J K L é à Y X C V B N M ; : _',
  ),
  keyboard(
    'German',
    '^ 1 2 3 4 5 6 7 8 9 0 ß ´ q w e r t z u i o p ü + # a s d f g h j k l ö ä y x c v b n m , . -',
    '° ! " § $ % & / ( ) = ? ` Q W E R T Z U I O P Ü * \' A S D F G H J K L Ö Ä Y X C V B N M ; : _',
  ),
  keyboard(
    'Spanish',
    "º 1 2 3 4 5 6 7 8 9 0 ' ¡ q w e r t y u i o p ` + ç a s d f g h j k l ñ ´ z x c v b n m , . -",
    'ª ! " ∅ $ % & / ( ) = ? ¿ Q W E R T Y U I O P ^ * Ç A S D F G H J K L Ñ ¨ Z X C V B N M ; : _',
  ),
  keyboard(
    'Latin American',
    "| 1 2 3 4 5 6 7 8 9 0 ' ¿ q w e r t y u i o p ´ + } a s d f g h j k l ñ { z x c v b n m , . -",
    '° ! " # $ % & / ( ) = ? ¡ Q W E R T Y U I O P ¨ * ] A S D F G H J K L Ñ [ Z X C V B N M ; : _',
  ),
  keyboard(
    'Italian',
    "\\ 1 2 3 4 5 6 7 8 9 0 ' ì q w e r t y u i o p è + ù a s d f g h j k l ò à z x c v b n m , . -",
    '| ! " £ $ % & / ( ) = ? ^ Q W E R T Y U I O P é * § A S D F G H J K L ç ° Z X C V B N M ; : _',
  ),
  keyboard(
    'Portuguese',
    "\\ 1 2 3 4 5 6 7 8 9 0 ' « q w e r t y u i o p + ´ ~ a s d f g h j k l ç º z x c v b n m , . -",
    '| ! " # $ % & / ( ) = ? » Q W E R T Y U I O P * ` ^ A S D F G H J K L Ç ª Z X C V B N M ; : _',
  ),
  keyboard(
    'Norwegian, Danish',
    "| 1 2 3 4 5 6 7 8 9 0 + \\ q w e r t y u i o p å ¨ ' a s d f g h j k l ø æ z x c v b n m , . -",
    '§ ! " # ¤ % & / ( ) = ? ` Q W E R T Y U I O P Å ^ * A S D F G H J K L Ø Æ Z X C V B N M ; : _',
  ),
  keyboard(
    'Swedish, Finnish',
    "§ 1 2 3 4 5 6 7 8 9 0 + ´ q w e r t y u i o p å ¨ ' a s d f g h j k l ö ä z x c v b n m , . -",
    '½ ! " # ¤ % & / ( ) = ? ` Q W E R T Y U I O P Å ^ * A S D F G H J K L Ö Ä Z X C V B N M ; : _',
  ),
  keyboard(
    'Turkish',
    '" 1 2 3 4 5 6 7 8 9 0 * - q w e r t y u ı o p ğ ü , a s d f g h j k l ş i z x c v b n m ö ç .',
    "é ! ' ^ + % & / ( ) = ? _ Q W E R T Y U I O P Ğ Ü ; A S D F G H J K L Ş İ Z X C V B N M Ö Ç :",
  ),
  keyboard(
    'Turkish F',
    '+ 1 2 3 4 5 6 7 8 9 0 / - f g ğ ı o d r n h p q w x u i e a ü t k m l y ş j ö v c ç z s b . ,',
    '* ! " ^ $ % & \' ( ) = ? _ F G Ğ I O D R N H P Q W X U İ E A Ü T K M L Y Ş J Ö V C Ç Z S B : ;',
  ),
  keyboard(
    'Czech',
    '; + ě š č ř ž ý á í é = ´ q w e r t z u i o p ú ) ¨ a s d f g h j k l ů § y x c v b n m , . -',
    '° 1 2 3 4 5 6 7 8 9 0 % ˇ Q W E R T Z U I O P / ( \' A S D F G H J K L " ! Y X C V B N M ? : _',
  ),
  keyboard(
    'Czech, QWERTY',
    '; + ě š č ř ž ý á í é = ´ q w e r t y u i o p ú ) ¨ a s d f g h j k l ů § z x c v b n m , . -',
    '° 1 2 3 4 5 6 7 8 9 0 % ˇ Q W E R T Y U I O P / ( \' A S D F G H J K L " ! Z X C V B N M ? : _',
  ),
  keyboard(
    'Slovak',
    '; + ľ š č ť ž ý á í é = ´ q w e r t z u i o p ú ä ň a s d f g h j k l ô § y x c v b n m , . -',
    '° 1 2 3 4 5 6 7 8 9 0 % ˇ Q W E R T Z U I O P / ( ) A S D F G H J K L " ! Y X C V B N M ? : _',
  ),
  keyboard(
    'Hungarian',
    '0 1 2 3 4 5 6 7 8 9 ö ü ó q w e r t z u i o p ő ú ű a s d f g h j k l é á y x c v b n m , . -',
    '§ \' " + ! % / = ( ) Ö Ü Ó Q W E R T Z U I O P Ő Ú Ű A S D F G H J K L É Á Y X C V B N M ? : _',
  ),
  keyboard(
    'Lithuanian',
    "` ą č ę ė į š ų ū „ “ - ž q w e r t y u i o p [ ] \\ a s d f g h j k l ; ' z x c v b n m , . /",
    '~ Ą Č Ę Ė Į Š Ų Ū ( ) _ Ž Q W E R T Y U I O P { } | A S D F G H J K L : " Z X C V B N M < > ?',
  ),
  keyboard(
    'Vietnamese',
    "` ă â ê ô ̀ ̉ ̃ ́ ̣ đ - ₫ q w e r t y u i o p ư ơ \\ a s d f g h j k l ; ' z x c v b n m , . /",
    '~ Ă Â Ê Ô % ^ & * ( Đ _ + Q W E R T Y U I O P Ư Ơ | A S D F G H J K L : " Z X C V B N M < > ?',
  ),
  keyboard(
    'Russian',
    'ё 1 2 3 4 5 6 7 8 9 0 - = й ц у к е н г ш щ з х ъ \\ ф ы в а п р о л д ж э я ч с м и т ь б ю .',
    'Ё ! " № ; % : ? * ( ) _ + Й Ц У К Е Н Г Ш Щ З Х Ъ / Ф Ы В А П Р О Л Д Ж Э Я Ч С М И Т Ь Б Ю ,',
  ),
  keyboard(
    'Ukrainian',
    "' 1 2 3 4 5 6 7 8 9 0 - = й ц у к е н г ш щ з х ї ґ ф і в а п р о л д ж є я ч с м и т ь б ю .",
    'ʼ ! " № ; % : ? * ( ) _ + Й Ц У К Е Н Г Ш Щ З Х Ї Ґ Ф І В А П Р О Л Д Ж Є Я Ч С М И Т Ь Б Ю ,',
  ),
  keyboard(
    'Kazakh',
    '( " ә і ң ғ , . ү ұ қ ө һ й ц у к е н г ш щ з х ъ \\ ф ы в а п р о л д ж э я ч с м и т ь б ю №',
    ') ! Ә І Ң Ғ ; : Ү Ұ Қ Ө Һ Й Ц У К Е Н Г Ш Щ З Х Ъ / Ф Ы В А П Р О Л Д Ж Э Я Ч С М И Т Ь Б Ю ?',
  ),
  keyboard(
    'Bulgarian',
    '( 1 2 3 4 5 6 7 8 9 0 - . , у е и ш щ к с д з ц ; „ ь я а о ж г т н в м ч ю й ъ э ф х п р л б',
    ') ! ? + " % = : / – № $ € ы У Е И Ш Щ К С Д З Ц § “ ѝ Я А О Ж Г Т Н В М Ч Ю Й Ъ Э Ф Х П Р Л Б',
  ),
  keyboard(
    'Bulgarian, phonetic',
    "ч 1 2 3 4 5 6 7 8 9 0 - = я в е р т ъ у и о п ш щ ю а с д ф г х й к л ; ' з ь ц ж б н м , . /",
    'Ч ! @ № $ % € § * ( ) – + Я В Е Р Т Ъ У И О П Ш Щ Ю А С Д Ф Г Х Й К Л : " З ѝ Ц Ж Б Н М „ “ ?',
  ),
  keyboard(
    'Serbian',
    "` 1 2 3 4 5 6 7 8 9 0 ' + љ њ е р т з у и о п ш ђ ж а с д ф г х ј к л ч ћ ж џ ц в б н м , . -",
    '~ ! " # $ % & / ( ) = ? * Љ Њ Е Р Т З У И О П Ш Ђ Ж А С Д Ф Г Х Ј К Л Ч Ћ Ж Џ Ц В Б Н М ; : _',
  ),
  keyboard(
    'Macedonian',
    '` 1 2 3 4 5 6 7 8 9 0 - = љ њ е р т ѕ у и о п ш ѓ ж а с д ф г х ј к л ч ќ з џ ц в б н м , . /',
    '~ ! „ “ $ % ^ & * ( ) _ + Љ Њ Е Р Т Ѕ У И О П Ш Ѓ Ж А С Д Ф Г Х Ј К Л Ч Ќ З Џ Ц В Б Н М ; : ?',
  ),
  keyboard(
    'Greek',
    "` 1 2 3 4 5 6 7 8 9 0 - = ; ς ε ρ τ υ θ ι ο π [ ] \\ α σ δ φ γ η ξ κ λ ´ ' ζ χ ψ ω β ν μ , . /",
    '~ ! @ # $ % ^ & * ( ) _ + : Σ Ε Ρ Τ Υ Θ Ι Ο Π { } | Α Σ Δ Φ Γ Η Ξ Κ Λ ¨ " Ζ Χ Ψ Ω Β Ν Μ < > ?',
  ),
  keyboard(
    'Arabic',
    'ذ 1 2 3 4 5 6 7 8 9 0 - = ض ص ث ق ف غ ع ه خ ح ج د \\ ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ',
    'ّ ! @ # $ % ^ & * ) ( _ + َ ً ُ ٌ لإ إ ` ÷ × ؛ < > … ِ ٍ ] [ لأ أ ـ ، / : " ~ ْ } { لآ آ \' , . ؟',
  ),
  keyboard(
    'Persian',
    '∅ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰ - = ض ص ث ق ف غ ع ه خ ح ج چ \\ ش س ی ب ل ا ت ن م ک گ ظ ط ز ر ذ د پ و . /',
    '÷ ! ٬ ٫ ﷼ ٪ × ، * ) ( ـ + ْ ٌ ٍ ً ُ ِ َ ّ ] [ } { | ؤ ئ ي إ أ آ ة » « : ؛ ك ٓ ژ ٰ ∅ ٔ ء > < ؟',
  ),
  keyboard(
    'Hebrew',
    "; 1 2 3 4 5 6 7 8 9 0 - = / ' ק ר א ט ו ן ם פ ] [ \\ ש ד ג כ ע י ח ל ך ף , ז ס ב ה נ מ צ ת ץ .",
    '~ ! @ # $ % ^ & * ) ( _ + Q W E R T Y U I O P } { | A S D F G H J K L : " Z X C V B N M > < ?',
  ),
  keyboard(
    'Georgian',
    "„ 1 2 3 4 5 6 7 8 9 0 - = ქ წ ე რ ტ ყ უ ი ო პ [ ] \\ ა ს დ ფ გ ჰ ჯ კ ლ ; ' ზ ხ ც ვ ბ ნ მ , . /",
    '“ ! @ # $ % ^ & * ( ) _ + Q ჭ E ღ თ Y U I O P { } | A შ D F G H ჟ K L : " ძ X ჩ V B N M < > ?',
  ),
  keyboard(
    'Armenian',
    '՝ ֆ ձ ֊ , ։ ՞ ․ ՛ ) օ է ղ ճ փ բ ս մ ո ւ կ ը թ ծ ց » ջ վ գ ե ա ն ի տ հ պ ր ժ դ չ յ զ լ ք խ շ ռ',
    '՜ Ֆ Ձ — $ … % և ՚ ( Օ Է Ղ Ճ Փ Բ Ս Մ Ո Ւ Կ Ը Թ Ծ Ց « Ջ Վ Գ Ե Ա Ն Ի Տ Հ Պ Ր Ժ Դ Չ Յ Զ Լ Ք Խ Շ Ռ',
  ),
  keyboard(
    'Thai',
    '_ ๅ / - ภ ถ ุ ึ ค ต จ ข ช ๆ ไ ำ พ ะ ั ี ร น ย บ ล ฃ ฟ ห ก ด เ ้ ่ า ส ว ง ผ ป แ อ ิ ื ท ม ใ ฝ',
    '% + ๑ ๒ ๓ ๔ ู ฿ ๕ ๖ ๗ ๘ ๙ ๐ " ฎ ฑ ธ ํ ๊ ณ ฯ ญ ฐ , ฅ ฤ ฆ ฏ โ ฌ ็ ๋ ษ ศ ซ . ( ) ฉ ฮ ฺ ์ ? ฒ ฬ ฦ',
  ),
  keyboard(
    'Hindi',
    'ॊ १ २ ३ ४ ५ ६ ७ ८ ९ ० - ृ ौ ै ा ी ू ब ह ग द ज ड ़ ॉ ो े ् ि ु प र क त च ट ॆ ं म न व ल स , . य',
    'ऒ ऍ ॅ # $ % ^ & * ( ) ः ऋ औ ऐ आ ई ऊ भ ङ घ ध झ ढ ञ ऑ ओ ए अ इ उ फ ऱ ख थ छ ठ ऎ ँ ण ऩ ऴ ळ श ष । य़',
  ),
];

/** What a scanner meant for an American keyboard; letters and signs that no key types here stay as they are. */
export function readBack(text: string, { meant }: Keyboard): string {
  let back = '';
  for (let at = 0; at < text.length; ) {
    // One key of the Arabic keyboard types two letters.
    const two = text.slice(at, at + 2);
    const typed = two.length === 2 && meant.has(two) ? two : text.charAt(at);
    // With Caps Lock the accented letters on the keys of the digits come as capitals.
    back += meant.get(typed) ?? meant.get(typed.toLowerCase()) ?? typed;
    at += typed.length;
  }
  return back;
}

function keyboard(of: string, plain: string, shifted: string): Keyboard {
  const meant = new Map<string, string>();
  const put = (typed: string, us: string | undefined) => {
    if (typed !== NOTHING && us !== undefined && !meant.has(typed)) meant.set(typed, us);
  };
  words(plain).forEach((typed, at) => {
    put(typed, US_PLAIN[at]);
  });
  words(shifted).forEach((typed, at) => {
    put(typed, US_SHIFTED[at]);
  });
  return { of, meant };
}

function words(text: string): string[] {
  return text.split(' ');
}

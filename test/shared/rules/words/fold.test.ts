import { describe, expect, it } from 'vitest';
import { fold, foldWords, searchWords } from '../../../../shared/rules/words/fold.ts';
import { toLatin } from '../../../../shared/rules/words/to-latin.ts';

describe('text is compared without what keyboards leave out', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['Bill Rodgers', 'bill rodgers'],
    ['  two   spaces ', 'two spaces'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ['Jean-Luc', 'jean luc'],
    ['J.R. Smith', 'jr smith'],
    ['Zoë Müller', 'zoe muller'],
    ['Zoe\u0308', 'zoe'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Bjørn Ærø', 'bjorn aero'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Đặng Thị Hương', 'dang thi huong'],
    ['Cœur', 'coeur'],
    ['İpek Işık', 'ipek isik'],
    ['ıhlamur', 'ihlamur'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['Jo\u0304\u0323\u0301', 'jo'],
    ['“blue jacket”', 'blue jacket'],
    ['card …0003', 'card 0003'],
    ['ﬁne', 'fine'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['محـــمد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['カフェ', 'かふぇ'],
    ['ｶﾞ', 'が'],
    ['प्रिया', 'प्रिया'],
    ['Анна Й', 'анна и'],
    ['<b>Ann</b>', 'b ann b'],
    ['🦊 lady', '🦊 lady'],
    ['!!!', ''],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folding a second time changes nothing', () => {
    for (const text of ['Zoë-Ann O’Hara', 'Đặng', 'ガンダム', 'Ελένη', 'ﷺ']) {
      expect(fold(fold(text))).toBe(fold(text));
    }
  });
});

describe('names of other alphabets are written in Latin letters', () => {
  it.each([
    ['Анна', 'anna'],
    ['Юрий', 'yurii'],
    ['Ольга', 'olga'],
    ['Щербаков', 'shcherbakov'],
    ['Ђорђе', 'djordje'],
    ['Ελένη', 'eleni'],
    ['Γιώργος', 'giorgos'],
    ['Παπαδοπούλου', 'papadopoulou'],
    ['さくら', 'sakura'],
    ['きょうこ', 'kyouko'],
    ['ハットリ', 'hattori'],
    ['しゅん', 'shun'],
    ['ローラ', 'rora'],
    ['王小明', '王小明'],
    ['plain', 'plain'],
  ])('%s reads %s', (text, latin) => {
    expect(toLatin(fold(text))).toBe(latin);
  });
});

describe('somebody is looked for under every way to write the name', () => {
  it.each([
    ['Anna Smith', ['anna', 'smith']],
    ["O'Brien", ['obrien', 'brien']],
    ['Jean-Luc Picard', ['jean', 'luc', 'picard', 'jeanluc']],
    ['Müller', ['muller', 'mueller']],
    ['Søren Åberg', ['soren', 'aberg', 'soeren', 'aaberg']],
    ['Анна', ['анна', 'anna']],
    ['王小明', ['王小明', '小明', '明']],
    ["Mary's", ['marys']],
    ['', []],
  ])('%s', (text, words) => {
    expect(new Set(searchWords(text))).toEqual(new Set(words));
  });

  it('finds no words in punctuation', () => {
    expect(foldWords('… !')).toEqual([]);
  });
});

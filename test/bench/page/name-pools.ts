/** First and last names of one language. */
export interface NamePool {
  readonly language: string;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string) => text.split(' ');

/** Names for where the larger lists beside the project are missing: fewer, but of as many scripts. */
export const FEW_NAMES: readonly NamePool[] = [
  {
    language: 'en',
    first: words(
      'Ada Bill Hannah Margaret William Katherine Robert Elizabeth Thomas Susan Edward Jo',
    ),
    last: words('Marsh Rodgers Pell Finch Hallam Whitcombe Okafor Reid Baxter Thorne Quill Ashby'),
  },
  {
    language: 'de',
    first: words(
      'Jürgen Käthe Björn Lieselotte Günther Jörg Bärbel Matthias Ulrike Sören Anneliese',
    ),
    last: words('Müller Schäfer Groß Köhler Weiß Böhm Krüger Jäger Pfeiffer Vögel Schröder'),
  },
  {
    language: 'es',
    first: words('José María Ángel Lucía Begoña Iñaki Concepción Héctor Inés Álvaro Rocío'),
    last: words('Núñez García Peña Castellanos Ibáñez Muñoz Gutiérrez Vázquez Ordóñez Ríos'),
  },
  {
    language: 'ru',
    first: words('Анна Сергей Ольга Дмитрий Наталья Михаил Екатерина Юрий Светлана Алексей'),
    last: words('Иванова Смирнов Кузнецова Соколов Попова Лебедев Козлова Новиков Морозова'),
  },
  {
    language: 'el',
    first: words('Ελένη Γιώργος Μαρία Νίκος Κατερίνα Δημήτρης Σοφία Παναγιώτης Χρήστος'),
    last: words('Παππά Νικολάου Γεωργίου Ιωάννου Δημητρίου Βασιλείου Οικονόμου Καραγιάννη'),
  },
  {
    language: 'ja',
    first: words('結衣 翔太 陽菜 健太 美咲 大輔 由美子 拓也 千尋'),
    last: words('佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林'),
  },
  {
    language: 'ar',
    first: words('محمد فاطمة أحمد عائشة يوسف مريم خالد ليلى عمر'),
    last: words('الخوارزمي حداد نجار منصور خوري صالح عبدالله حسن'),
  },
];

import { type NamedMeaning, sameName } from './column-match.ts';

/** What a column of a list of people can hold. */
export type PeopleMeaning =
  | 'outside-id'
  | 'name'
  | 'first-name'
  | 'middle-name'
  | 'last-name'
  | 'called-by'
  | 'said-like-first'
  | 'said-like-last'
  | 'phone'
  | 'email'
  | 'birthday'
  | 'birth-year'
  | 'birth-month'
  | 'birth-day'
  | 'regular-since'
  | 'card-number'
  | 'spot'
  | 'tags'
  | 'note'
  | 'health'
  | 'unsubscribed';

/** What a column of a menu can hold. */
export type MenuMeaning =
  | 'item-id'
  | 'item'
  | 'variation'
  | 'category'
  | 'price'
  | 'allergens'
  | 'may-contain';

/** What a column of receipts or visits can hold. */
export type ReceiptMeaning =
  | 'moment'
  | 'day'
  | 'time'
  | 'person-id'
  | 'person-name'
  | 'card-number'
  | 'transaction'
  | 'item-id'
  | 'item'
  | 'variation'
  | 'category'
  | 'quantity'
  | 'modifiers'
  | 'paid'
  | 'unit-price'
  | 'event'
  | 'payment';

/** Names of columns in lists of people, as till software, address books and mail tools write them. */
export const PEOPLE_COLUMNS: Readonly<Record<PeopleMeaning, NamedMeaning>> = {
  'outside-id': named(
    'square customer id, customer id, client id, guest id, member id, kundennummer, kunden nr, numero client, id cliente, klantnummer, household id, cust id, euid, id, reference id',
  ),
  'first-name': named(
    'first name, given name, firstname, customer first name, forename, prenom, vorname, nombre, nome, voornaam, fornavn, imie, имя, 名',
  ),
  'last-name': named(
    'last name, surname, family name, lastname, customer last name, nom de famille, nachname, familienname, apellido, apellidos, cognome, achternaam, efternamn, nazwisko, фамилия, 姓',
  ),
  'middle-name': named('middle name, additional name, middlename'),
  name: named(
    'full name, display name, customer name, client name, guest name, name, customer, client, member name, contact name, nom complet, nom, naam, navn, namn, kunde, kundenname, cliente, 氏名, 名前, お名前, 姓名',
  ),
  'called-by': named(
    'nickname, nick name, called by, goes by, known as, preferred name, spitzname',
  ),
  'said-like-first': named(
    'phonetic first name, given name yomi, given yomi, first name phonetic, pronunciation',
  ),
  'said-like-last': named('phonetic last name, family name yomi, surname yomi, フリガナ, ふりがな'),
  email: {
    ...named(
      'email address, e mail address, email, e mail, customer email, primary email, mail, courriel, adresse e mail, adresse email, e mail adresse, correo, correo electronico, メールアドレス, メール, secondary email, e mail 2 address',
    ),
    pattern: /^e ?mail \d+ value$/,
    many: true,
  },
  phone: {
    ...named(
      'mobile phone, mobile number, mobile, phone number, phone, telephone, cell, cell phone, primary phone, home phone, home phone 2, work phone, business phone, business phone 2, other phone, default address phone, customer phone, tel, telefon, handy, telefono, telefoon, telephone portable, portable, numero de telephone, movil, celular, 電話番号, 電話, телефон',
    ),
    pattern: /^phone \d+ value$/,
    many: true,
  },
  birthday: named(
    'birthday, birthdate, birth date, date of birth, dob, geburtstag, geburtsdatum, date de naissance, anniversaire, fecha de nacimiento, cumpleanos, data di nascita, geboortedatum, 誕生日, 生年月日',
  ),
  'birth-year': named('birth year'),
  'birth-month': named('birth month'),
  'birth-day': named('birth day'),
  'regular-since': named(
    'customer since, regular since, member since, first visit, client since, since, kunde seit, client depuis, creation date, created',
  ),
  'card-number': named(
    'loyalty card number, card number, loyalty card, card no, loyalty number, kartennummer, numero de carte, card',
  ),
  spot: named('spot, table, seat, usual table, sits at, platz, tisch, place habituelle'),
  tags: {
    ...named('tags, labels, group membership, categories, groups, schlagworter, etiquettes'),
    many: true,
  },
  note: {
    ...named(
      'notes, note, memo, comments, comment, remarks, notizen, notiz, remarques, notas, メモ',
    ),
    many: true,
  },
  health: {
    ...named(
      'allergies, allergy, allergens, dietary restrictions, dietary requirements, diet, allergien, intolerances',
    ),
    many: true,
  },
  unsubscribed: named('unsub time, do not contact, ne pas contacter, nicht kontaktieren'),
};

/** Names of columns in menus and item libraries. */
export const MENU_COLUMNS: Readonly<Record<MenuMeaning, NamedMeaning>> = {
  'item-id': named('product id, item id, token, sku, article number, artikelnummer, plu, id'),
  item: named(
    'item name, product name, product, item, article, artikel, drink, dish, menu item, coffee name, name, nom, nombre, produit, plat, producto, title, bezeichnung, 商品名, 品名',
  ),
  variation: named('variation name, variation, price point name, size, variant'),
  category: named(
    'category, categories, product category, product group, group, kategorie, categorie, categoria, warengruppe, カテゴリ',
  ),
  price: named(
    'current retail price, retail price, sale price, selling price, price, unit price, preis, prix, precio, prezzo, prijs, 価格, 値段',
  ),
  allergens: {
    ...named(
      'allergens, allergen, allergen information, allergen info, allergy information, allergy advice, contains, contains allergens, allergene, allergenes, alergenos, allergeni, allergenen',
    ),
    many: true,
  },
  'may-contain': {
    ...named(
      'may contain, may contain traces, may contain traces of, traces, traces of, spuren, kann spuren enthalten, peut contenir, puede contener, puo contenere',
    ),
    many: true,
  },
};

/** Names of columns in receipts, sales details and logs of visits. */
export const RECEIPT_COLUMNS: Readonly<Record<ReceiptMeaning, NamedMeaning>> = {
  moment: named(
    'transaction timestamp, timestamp, datetime, date time, date and time, date/time, sold at, created at, visit at, visited at, order date time, date heure, datum uhrzeit, fecha y hora',
  ),
  day: named(
    'transaction date, date, day, order date, sale date, invoice date, visit date, receipt date, business date, datum, fecha, data, jour, 日付',
  ),
  time: named(
    'transaction time, time, order time, sale time, time of day, uhrzeit, zeit, heure, hora, ora, tijd, 時刻',
  ),
  'person-id': named(
    'customer id, client id, guest id, member id, household id, customer no, customer number, cust id, kundennummer, kunden nr, numero client, id cliente, customer reference id',
  ),
  'person-name': named(
    'customer name, customer, client, client name, guest name, guest, member, name, full name, kunde, kundenname, cliente, nom, 氏名',
  ),
  'card-number': named(
    'loyalty card number, card number, loyalty card, card, karte, carte, tarjeta',
  ),
  transaction: named(
    'transaction id, receipt id, receipt number, receipt no, receipt, order id, order number, order no, basket id, invoice no, invoice number, invoice, bill no, ticket, check id, bon, belegnummer, payment id, transaction',
  ),
  'item-id': named('product id, item id, article number, artikelnummer, plu, sku'),
  item: named(
    'item name, product name, item, product, product type, coffee name, article, artikel, description, drink, what they had, ordered, produit, producto, prodotto, 商品名',
  ),
  variation: named('price point name, variation name, variation, size, variant'),
  category: named('category, product category, categories, kategorie, categorie'),
  quantity: named(
    'quantity, qty, count, number, menge, anzahl, quantite, cantidad, quantita, aantal',
  ),
  modifiers: named('modifiers applied, modifiers, options, extras, with'),
  paid: named(
    'line item amount, line total, net sales, total collected, product sales, gross sales, total price, sales value, line amount, amount, total, money, paid, price paid, betrag, montant, importe, importo, bedrag, 金額',
  ),
  'unit-price': named('unit price, price, item price, einzelpreis, prix unitaire'),
  event: named('event type, transaction type'),
  payment: named('cash type, payment type, payment method, tender, tender type'),
};

/** Every name known from any of the tables, as sameName writes it. */
export const ALL_COLUMN_NAMES: ReadonlySet<string> = new Set(
  [PEOPLE_COLUMNS, MENU_COLUMNS, RECEIPT_COLUMNS]
    .flatMap((table) => Object.values<NamedMeaning>(table))
    .flatMap((meaning) => meaning.names),
);

function named(list: string): NamedMeaning {
  return { names: list.split(', ').map(sameName) };
}

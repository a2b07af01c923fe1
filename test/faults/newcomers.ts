/**
 * Whoever comes to the counter after a fault, one after the other, none like another: of seventeen who
 * are alike the line for somebody new would stand below what is in sight.
 */
export const NEWCOMERS = (
  'Aurelia Bastian Clementine Dorian Elspeth Florian Gwendolen Hadrian Isolde Jocasta Kestrel Leopold ' +
  'Mirabel Nathaniel Ottoline Percival Quentin Rosamund Sylvester Theodora Ulysses Valentina Wilhelmina ' +
  'Xanthippe Yevgenia Zacharias'
).split(' ');

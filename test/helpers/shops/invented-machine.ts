/** The log of an invented coffee machine: cards without names, and cash that belongs to nobody. */
export function inventedMachine(): string {
  const rows = ['date,datetime,cash_type,card,money,coffee_name'];
  const drinks = ['Latte', 'Americano', 'Cortado', 'Cocoa'];
  for (let day = 1; day <= 28; day += 1) {
    const date = `2024-03-${String(day).padStart(2, '0')}`;
    for (let card = 1; card <= 12; card += 1) {
      if ((day + card) % 3 !== 0) continue;
      const number = `ANON-0000-0000-${String(card).padStart(4, '0')}`;
      rows.push(`${date},${date} 1${card % 8}:15:50.520,card,${number},38.7,${drinks[card % 4]}`);
    }
    rows.push(`${date},${date} 18:01:07.000,cash,,40.0,Latte`);
  }
  return `${rows.join('\n')}\n`;
}

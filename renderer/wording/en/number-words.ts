const UP_TO_TWENTY =
  'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen'.split(
    ',',
  );
const TENS = ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');

/** A number in words, as on a card: "seventy-three"; from a thousand on in figures: "1,200". */
export function numberInWords(count: number): string {
  if (count >= 1000) return count.toLocaleString('en-GB');
  if (count < 20) return UP_TO_TWENTY[count] ?? '';
  const [hundreds, rest] = [Math.floor(count / 100), count % 100];
  if (hundreds === 0) return tensInWords(rest);
  const hundred = `${UP_TO_TWENTY[hundreds] ?? ''} hundred`;
  return rest === 0 ? hundred : `${hundred} and ${numberInWords(rest)}`;
}

function tensInWords(count: number): string {
  const ten = TENS[Math.floor(count / 10)] ?? '';
  const one = count % 10;
  return one === 0 ? ten : `${ten}-${UP_TO_TWENTY[one] ?? ''}`;
}

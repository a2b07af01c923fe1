import { type Weekday, weekFrom } from '../../../../shared/calendar-day.ts';
import type { WeekPicture } from '../../../../shared/rules/habits/week-picture.ts';
import { sayWeekdays } from '../../../wording/people/say-usual.ts';
import { say } from '../../../wording/say.ts';
import styles from './week-dots.module.css';

const CELL = 36;
const LABELS = 54;
const SUNDAY = 0;
/** The hours named in the text that stands for the picture. */
const HOURS_TOLD = 4;

/** The hours of a week, a dot for each in which somebody came, as large as its visits are many. */
export function WeekDots({
  picture,
  weekStartsOn,
  name,
}: {
  readonly picture: WeekPicture;
  readonly weekStartsOn: Weekday;
  readonly name: string;
}) {
  const hours = hoursOf(picture);
  const most = Math.max(1, ...picture.flat());
  const week = weekFrom(weekStartsOn);
  const width = LABELS + hours.length * CELL;
  return (
    <svg
      className={styles.picture}
      width={width}
      viewBox={`0 0 ${width} ${8 * CELL}`}
      role="img"
      aria-label={told(picture, name)}
    >
      {week.map((weekday, row) => (
        <g key={weekday}>
          <text className={styles.label} x={0} y={row * CELL + CELL / 2 + 5}>
            {sayWeekdays(weekday).slice(0, 3)}
          </text>
          <line
            className={styles.rule}
            x1={LABELS}
            x2={width}
            y1={row * CELL + CELL / 2}
            y2={row * CELL + CELL / 2}
          />
          {hours.map((hour, column) => {
            const times = picture[weekday]?.[hour] ?? 0;
            return (
              times > 0 && (
                <circle
                  key={hour}
                  className={styles.dot}
                  cx={LABELS + column * CELL + CELL / 2}
                  cy={row * CELL + CELL / 2}
                  r={radius(times, most)}
                />
              )
            );
          })}
        </g>
      ))}
      {hours.map(
        (hour, column) =>
          hour % 2 === 0 && (
            <text
              key={hour}
              className={styles.hour}
              x={LABELS + column * CELL + CELL / 2}
              y={7 * CELL + CELL / 2 + 5}
            >
              {hour}
            </text>
          ),
      )}
    </svg>
  );
}

// Area, not width, stands for the number: twice the visits look twice as much.
function radius(times: number, most: number): number {
  return Math.max(2.2, Math.sqrt(times / most) * (CELL / 2 - 1.5));
}

/** The hours worth drawing: from the earliest to the latest visit, a shop's day at least. */
function hoursOf(picture: WeekPicture): number[] {
  const used = picture.flatMap((row) => row.flatMap((times, hour) => (times > 0 ? [hour] : [])));
  const from = Math.min(8, ...used);
  const to = Math.max(17, ...used);
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** The picture in words: "When Bill comes: Sundays 15 to 16: 80 times; …". */
function told(picture: WeekPicture, name: string): string {
  const cells = weekFrom(SUNDAY).flatMap((weekday) =>
    (picture[weekday] ?? []).map((times, hour) => ({ weekday, hour, times })),
  );
  const most = cells
    .filter((cell) => cell.times > 0)
    .sort((more, fewer) => fewer.times - more.times);
  const hours = most
    .slice(0, HOURS_TOLD)
    .map(({ weekday, hour, times }) =>
      say('regular.week-hour', { weekdays: sayWeekdays(weekday), from: hour, to: hour + 1, times }),
    );
  return say('regular.week-told', { name, hours: hours.join('; ') });
}

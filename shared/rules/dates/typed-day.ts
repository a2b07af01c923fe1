/** What is wrong with a date: 31 June, the year 0026, the year 3027. */
export type DayProblem = 'no-such-day' | 'short-year' | 'odd-year';

/** Whether 6/7 is the 6th of July or the 7th of June where the shop is. */
export type DayOrder = 'day-first' | 'month-first';

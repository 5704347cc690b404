/** The days, of those shown, on which months begin. */
export const monthStarts = (days: number): readonly number[] => {
  const starts: number[] = [];
  for (let month = 0; ; month++) {
    const start = (Date.UTC(2024, month, 1) - Date.UTC(2024, 0, 1)) / 86_400_000;
    if (start >= days) return starts;
    starts.push(start);
  }
};

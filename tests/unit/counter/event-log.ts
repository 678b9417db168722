/** What happened outside of the counter, in its order. */
export function createEventLog() {
  const events: string[] = [];
  return {
    events,
    add: (where: string, what: string) => {
      events.push(`${where}: ${what}`);
    },
    /** The events since the last time somebody asked. */
    take: (): string[] => events.splice(0),
  };
}

export type EventLog = ReturnType<typeof createEventLog>;

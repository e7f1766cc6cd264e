/** The command that makes a calendar file of one deadline, named by `{ uri, key }`, or of all. */
export const exportCalendar = 'interviewPrep.exportCalendar';

/** Where sessions are kept, below the notes folder. */
export const practiceFolder = 'practice';
export const practiceLogPath = `${practiceFolder}/log.md`;

/** A path of the kind that a session's file has, to ask beforehand whether it can be written. */
export const practicePath = `${practiceFolder}/session.md`;

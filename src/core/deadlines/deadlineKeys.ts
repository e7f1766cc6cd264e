/** The fields that a deadline can stand in. */
export const deadlineKeys = ['deadline', 'my_deadline', 'next_action_on', 'interview_on'] as const;

export type DeadlineKey = (typeof deadlineKeys)[number];

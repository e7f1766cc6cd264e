/** Why several companies are written to: another has made an offer, the user decides by a day, or has accepted. */
export const occasions = ['offer', 'deadline', 'accepted'] as const;
export type Occasion = (typeof occasions)[number];

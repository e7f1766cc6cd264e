/** Every id that package.json contributes, once. A test compares the two, and both with what is registered. */
export const commands = {
  newStory: 'interviewPrep.newStory',
  newStoryHere: 'interviewPrep.newStoryHere',
  newCompany: 'interviewPrep.newCompany',
  newCompanyHere: 'interviewPrep.newCompanyHere',
  newNegotiation: 'interviewPrep.newNegotiation',
  newNegotiationHere: 'interviewPrep.newNegotiationHere',
} as const;

export const settings = {
  folder: 'interviewPrep.folder',
  templatesFolder: 'interviewPrep.templates.folder',
} as const;

export const views = {} as const;

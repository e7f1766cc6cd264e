/** Stages at which a company lives on what its investors believe. */
const onInvestorsMoney = ['startup', 'scaleup'];

/** Whether the guide's questions about startups fit a company, by the id of its stage. One that has not said its stage is asked the others first. */
export function isLikeStartup(stage: string | undefined): boolean {
  return stage !== undefined && onInvestorsMoney.includes(stage);
}

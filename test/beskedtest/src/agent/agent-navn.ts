/** The name of the agent, which its subscription is made from. */
export const AGENT = 'beskedtest-journal';

/** Something a person can mend: the message says what happened and what to do. */
export class DeployProblem extends Error {}

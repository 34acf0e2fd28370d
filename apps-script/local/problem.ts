/** Something a person can mend: the message is a Korean sentence that says what happened and what to do. */
export class LedgerProblem extends Error {}

/** The writer of Excel files as a part of its own: only 양식으로 내보내기 asks for it. */
export {};

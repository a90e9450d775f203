/** The longest reply, in characters as people count them. */
export const LONGEST_REPLY = 300;

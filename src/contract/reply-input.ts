/** How replies are given: by choosing one that is offered, in words of one's own, or either. Contacts are planned by choosing in any case. */
export const REPLY_INPUTS = ['choices', 'both', 'typed'] as const;
export type ReplyInput = (typeof REPLY_INPUTS)[number];

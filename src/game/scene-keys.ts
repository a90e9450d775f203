export const SCENES = { street: 'street', conversation: 'conversation' } as const;

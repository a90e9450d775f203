/** Languages that server and browser may speak of. */
export const LANGUAGE_TAGS = ['zh-CN', 'en'] as const;

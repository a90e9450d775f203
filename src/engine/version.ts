/** The rules' own version: an attempt names the engine that played it, and only that one may replay it. */
export const ENGINE_VERSION = '1.0.0';

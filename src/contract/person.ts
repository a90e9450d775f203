import { z } from 'zod';
import { pageOf, PageQuery } from './page.ts';
import { Id, Instant, Language, Name, Password, SignInName, Token } from './primitives.ts';

/** From least to most: a trainee plays; a lead sees the own team; a trainer assigns and reviews in own teams; an administrator runs the installation. */
export const ROLES = ['trainee', 'lead', 'trainer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A person as staff see them. */
export const Person = z.object({
  id: Id, name: z.string(), signIn: z.string(), role: z.enum(ROLES),
  /** The team played for, if any. */
  team: z.object({ id: Id, name: z.string() }).nullable(),
  /** Teams looked after: a trainer's. */
  looksAfter: z.array(z.object({ id: Id, name: z.string() })),
  language: Language.nullable(), createdAt: Instant, seenAt: Instant.nullable(), isActive: z.boolean(),
});
export type Person = z.infer<typeof Person>;
export const PersonPage = pageOf(Person);

/** `search` looks for its letters in names and sign-in names. */
export const PeopleQuery = PageQuery.extend({ search: z.string().trim().max(60).optional(), teamId: Id.optional() });
export type PeopleQuery = z.infer<typeof PeopleQuery>;

export const PersonChange = z.strictObject({
  name: Name.optional(), role: z.enum(ROLES).optional(), teamId: Id.nullable().optional(),
  looksAfter: z.array(Id).max(500).optional(), isActive: z.boolean().optional(),
});
export type PersonChange = z.infer<typeof PersonChange>;

/** Whoever is signed in, as the browser needs it. */
export const Me = z.object({
  id: Id, name: z.string(), signIn: z.string(), role: z.enum(ROLES),
  team: z.object({ id: Id, name: z.string(), hidesNames: z.boolean() }).nullable(),
  looksAfter: z.array(z.object({ id: Id, name: z.string() })),
  language: Language.nullable(),
  hasPassword: z.boolean(),
  /** The secret part of the address of the own calendar. */
  calendar: z.string(),
});
export type Me = z.infer<typeof Me>;

export const MeChange = z.strictObject({ language: Language.optional(), name: Name.optional() });
export const PasswordChange = z.strictObject({ current: Password, password: Password });

/** What anybody may know before signing in. */
export const Welcome = z.object({
  me: Me.nullable(),
  isSetUp: z.boolean(),
  /** The name of the company's sign-in, if there is one. */
  company: z.string().nullable(),
});
export type Welcome = z.infer<typeof Welcome>;

export const SetUp = z.strictObject({ token: Token, name: Name, signIn: SignInName, password: Password });
export type SetUp = z.infer<typeof SetUp>;
export const SignIn = z.strictObject({ signIn: z.string().max(60), password: z.string().max(200) });
export type SignIn = z.infer<typeof SignIn>;
export const Join = z.strictObject({ code: z.string().max(40), name: Name, signIn: SignInName.optional(), password: Password });
export type Join = z.infer<typeof Join>;
export const Invitation = z.object({ team: z.string() });
export const PasswordReset = z.strictObject({ token: Token, password: Password });
export const ResetLink = z.object({ token: z.string(), expiresAt: Instant });

/** Where somebody is signed in. */
export const Session = z.object({ id: Id, createdAt: Instant, seenAt: Instant, agent: z.string(), isThis: z.boolean() });
export type Session = z.infer<typeof Session>;
export const SessionPage = pageOf(Session);

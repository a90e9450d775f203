import { z } from 'zod';

/** Where and how the server runs. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** Whether the port was asked for: otherwise the next free one will do. */
  readonly isPortFixed: boolean;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  /** The address that people open, behind whatever proxy; null: as the request says. Ends without a slash. */
  readonly publicUrl: string | null;
  /** Whether to believe a proxy's X-Forwarded headers. */
  readonly trustProxy: boolean;
  readonly company: CompanySignIn | null;
}

/** Sign-in by the company's OpenID Connect provider. */
export interface CompanySignIn {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whether an issuer without TLS is accepted: for tests on one machine. */
  readonly allowsHttp: boolean;
}

const USUAL_PORT = 4173;

const Environment = z.object({
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://').optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(40).default('OpenID'),
  OIDC_ALLOW_HTTP: z.enum(['0', '1']).default('0'),
});

/** Reads the configuration. @throws Error naming the variable that is wrong and what it should be */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ServerConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Error(`${issue.path.join('.')}: ${issue.message}.`);
  }
  const read = parsed.data;
  return {
    host: read.HOST, port: read.PORT ?? USUAL_PORT, isPortFixed: read.PORT !== undefined, dataFolder: read.DATA_DIR, databaseUrl: read.DATABASE_URL ?? null,
    publicUrl: read.PUBLIC_URL?.replace(/\/+$/, '') ?? null, trustProxy: read.TRUST_PROXY === '1', company: companyOf(read),
  };
}

function companyOf(read: z.infer<typeof Environment>): CompanySignIn | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    throw new Error('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none.');
  }
  if (read.PUBLIC_URL === undefined) throw new Error('PUBLIC_URL is needed with OIDC_ISSUER: the provider sends people back to it.');
  return { issuer, clientId, clientSecret, name: read.OIDC_NAME, allowsHttp: read.OIDC_ALLOW_HTTP === '1' };
}

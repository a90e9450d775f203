import * as openid from 'openid-client';
import type { CompanySignIn } from '../config.ts';

/** What the provider is told of a sign-in, and what its answer must hold. */
export interface CompanyHandshake {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who somebody is for the company. */
export interface CompanyPerson {
  readonly subject: string;
  readonly name: string;
}

const PATIENCE_S = 10;

/** The company's OpenID Connect provider: authorization code with PKCE. Its description is fetched when first needed. */
export class CompanyProvider {
  readonly #company: CompanySignIn;
  readonly #callback: string;
  #configuration: Promise<openid.Configuration> | null = null;

  /** `publicUrl` without a slash at its end. */
  constructor(company: CompanySignIn, publicUrl: string) {
    this.#company = company;
    this.#callback = `${publicUrl}/api/company-sign-in/callback`;
  }

  newHandshake(): CompanyHandshake {
    return { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() };
  }

  /** Where the browser is sent. @throws what openid-client says of a provider that cannot be reached */
  async address({ state, nonce, verifier }: CompanyHandshake): Promise<string> {
    return openid.buildAuthorizationUrl(await this.#discovered(), {
      redirect_uri: this.#callback, scope: 'openid profile', response_type: 'code', state, nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    }).href;
  }

  /** Who came back with this query string. @throws what openid-client says of an answer that does not hold */
  async person(query: string, { state, nonce, verifier }: CompanyHandshake): Promise<CompanyPerson> {
    const configuration = await this.#discovered();
    const tokens = await openid.authorizationCodeGrant(configuration, new URL(`${this.#callback}?${query}`), {
      pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const asked = nameIn(claims) === null && configuration.serverMetadata().userinfo_endpoint !== undefined;
    const name = asked ? nameIn(await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)) : nameIn(claims);
    return { subject: claims.sub, name: name ?? claims.sub };
  }

  #discovered(): Promise<openid.Configuration> {
    if (this.#configuration === null) {
      const { issuer, clientId, clientSecret, allowsHttp } = this.#company;
      const found = openid.discovery(new URL(issuer), clientId, clientSecret, undefined, { timeout: PATIENCE_S, execute: allowsHttp ? [openid.allowInsecureRequests] : [] });
      found.catch(() => {
        this.#configuration = null;
      });
      this.#configuration = found;
    }
    return this.#configuration;
  }
}

function nameIn(claims: Readonly<Record<string, unknown>>): string | null {
  const given = [claims.name, claims.preferred_username, claims.email].find((one) => typeof one === 'string' && one.trim() !== '');
  return (given as string | undefined) ?? null;
}

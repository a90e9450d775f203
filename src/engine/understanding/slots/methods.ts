export const PAYMENT_METHODS = ['transfer', 'wechat', 'alipay', 'cash', 'card', 'counter', 'debit', 'mobile'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export interface FoundMethod {
  readonly method: PaymentMethod;
  readonly start: number;
  readonly end: number;
}

const WORDS: Readonly<Record<PaymentMethod, RegExp>> = {
  transfer: /\b(?:bank|wire)?\s?transfer\b|\bwire\b|\bonline banking\b|\bbank it\b|转账|转帐|汇款|网银|打到(?:账|卡|户)|打款/g,
  wechat: /\bwe\s?chat(?:\spay)?\b|\bwx\b|微信/g,
  alipay: /\balipay\b|\bzfb\b|支付宝/g,
  cash: /\b(?:in\s)?cash\b|现金|现钱/g,
  card: /\b(?:debit|credit|bank)\scard\b|\bby card\b|刷卡/g,
  counter: /\b(?:at|over) (?:the|our) (?:counter|branch|desk|till)\b|柜台|柜面|网点交|来网点|到网点|窗口/g,
  debit: /\b(?:direct|auto(?:matic)?)[\s-]?debit\b|\bstanding order\b|代扣|自动扣款|自动划扣/g,
  mobile: /\b(?:upi|g\s?cash|m[\s-]?pesa|zelle|revolut|pay\s?pal|mobile money|venmo|e-?wallet|fps|in the app|by app)\b|转数快|手机银行|云闪付|二维码|扫码|\bqr\b/g,
};

/** The ways to pay that a normalised text names, in order. */
export function methodsIn(text: string): FoundMethod[] {
  return PAYMENT_METHODS.flatMap((method) => [...text.matchAll(WORDS[method])].map((match) => ({ method, start: match.index, end: match.index + match[0].length })))
    .toSorted((one, other) => one.start - other.start);
}

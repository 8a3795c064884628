// What samples take for granted of the shop around them. Everything else in a sample is held to real declarations.
import type { TenderCheckout } from 'tender-checkout';

declare global {
  /** Elements are reachable by their ids. */
  const checkout: TenderCheckout;
  const pay: HTMLButtonElement;

  const customerId: string;
  const customerSession: string;

  const binTable: {
    find(
      iin: string,
      options: { signal: AbortSignal },
    ): Promise<
      | { networks: string[]; type: 'CREDIT' | 'DEBIT' | 'DUAL' | 'PREPAID' | 'VOUCHER'; country: string }
      | undefined
    >;
  };
  const counter: { increment(key: string, options: { expireSeconds: number }): Promise<number> };

  function itemsOf(merchantOrderId: string): Promise<object[]>;
  function reportToUs(failure: { code: string; traceId: string | undefined }): void;
}

// A shop with Vue. Compiled against the packed package; never run.
import { createApp, h, ref } from 'vue';
import {
  TenderCheckout,
  type TenderCheckoutInstance,
  type TenderCheckoutProps,
  type TenderEmits,
} from 'tender-checkout/vue';

const checkout = ref<TenderCheckoutInstance | null>(null);

export const props: TenderCheckoutProps = {
  checkoutSession: 'a',
  gateway: 'https://pay.shop.example',
  layout: 'tabs',
  manual: true,
  customer: undefined,
  class: ['wide', { tall: true }],
  id: 'pay',
  onTenderResult: ({ detail }) => {
    console.log(detail.outcome === 'paid', checkout.value?.element?.methods.length);
  },
  onTenderSubmit: (event) => {
    event.detail.respondWith(true);
  },
  onClick: (event) => {
    console.log(event.clientX);
  },
};

createApp({ components: { TenderCheckout }, render: () => h(TenderCheckout, { ref: checkout, ...props }) });
createApp({}).component('TenderCheckout', TenderCheckout);

export const heard: TenderEmits['tender-error'] = ({ detail }) => {
  console.log(detail.who === 'merchant');
};

export async function pay(instance: InstanceType<typeof TenderCheckout>): Promise<boolean> {
  return (await instance.validate()) && (await instance.submit()).outcome === 'paid';
}

// @ts-expect-error -- a choice of two words
export const rows: TenderCheckoutProps = { layout: 'rows' };
// @ts-expect-error -- no such property
export const misspelt: TenderCheckoutProps = { checkoutSesion: 'a' };
// @ts-expect-error -- no such event
export const unheard: TenderCheckoutProps = { onTenderResutl: () => undefined };
// @ts-expect-error -- no such outcome
export const failed: TenderCheckoutProps = { onTenderResult: ({ detail }) => detail.outcome === 'failed' };

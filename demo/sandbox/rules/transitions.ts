// Where a payment, and a payment method that is being saved, may go from where it is: the two tables every move is
// checked against. A payment's states are `STATUS/SUB_STATUS` of Yuno's payment status page, an enrollment's the
// statuses of its enrollment page. A state without a row is final.

const CANCELED = ['CANCELED/CANCELED', 'CANCELED/PENDING_PROVIDER_CONFIRMATION'];
const FAILED = [
  'DECLINED/DECLINED',
  'DECLINED/FRAUD_DECLINED',
  'REJECTED/REJECTED',
  'EXPIRED/EXPIRED',
  'ERROR/ERROR',
  'ERROR/TIMEOUT',
  'ERROR/PENDING_REVERSE',
];
const PAID = ['SUCCEEDED/APPROVED', 'SUCCEEDED/PARTIALLY_APPROVED', 'SUCCEEDED/THREE_D_SECURE_VERIFIED'];
const STEPS = [
  'PENDING/IN_PROCESS',
  'PENDING/WAITING_ADDITIONAL_STEP',
  'PENDING/PENDING_PROVIDER_CONFIRMATION',
  'PENDING/PENDING_FRAUD_REVIEW',
  'PENDING/PENDING_OTP_COMPLETION',
];
const AFTERWARDS = [
  'REFUNDED/REFUNDED',
  'REFUNDED/PENDING_PROVIDER_CONFIRMATION',
  'SUCCEEDED/PARTIALLY_REFUNDED',
  'SUCCEEDED/PARTIALLY_CHARGEBACKED',
  'SUCCEEDED/REFUND_RETRY_IN_PROCESS',
  'SUCCEEDED/FRAUD_DECLINED',
  'IN_DISPUTE/RECEIVED',
  'CHARGEBACK/LOST',
];
/** An unpaid code or redirect: nobody can take it back, so there is no way to CANCELED. */
const FROM_READY = [...STEPS, ...PAID, ...FAILED];
const FROM_STEP = [...STEPS, 'PENDING/AUTHORIZED', 'VERIFIED/VERIFIED', ...PAID, ...FAILED, ...CANCELED];

const NEXT: Readonly<Record<string, readonly string[]>> = {
  'CREATED/CREATED': [
    'READY_TO_PAY/CREATED',
    'READY_TO_PAY/WAITING_ADDITIONAL_STEP',
    'FRAUD/FRAUD_VERIFIED',
    ...FROM_STEP,
  ],
  'READY_TO_PAY/CREATED': FROM_READY,
  // Not in the table of statuses, but in an example of a wallet.
  'READY_TO_PAY/WAITING_ADDITIONAL_STEP': FROM_READY,
  ...Object.fromEntries(STEPS.map((step) => [step, FROM_STEP.filter((next) => next !== step)])),
  'PENDING/AUTHORIZED': [
    'SUCCEEDED/CAPTURED',
    'SUCCEEDED/PARTIALLY_CAPTURED',
    'SUCCEEDED/CAPTURE_RETRY_IN_PROCESS',
    'EXPIRED/EXPIRED',
    ...CANCELED,
  ],
  'SUCCEEDED/CAPTURE_RETRY_IN_PROCESS': ['SUCCEEDED/CAPTURED', 'SUCCEEDED/CAPTURE_RETRY_PROCESS_FAILED'],
  ...Object.fromEntries(
    [...PAID, 'SUCCEEDED/CAPTURED', 'SUCCEEDED/PARTIALLY_CAPTURED', 'SUCCEEDED/PARTIALLY_REFUNDED'].map(
      (paid) => [paid, AFTERWARDS],
    ),
  ),
  'SUCCEEDED/REFUND_RETRY_IN_PROCESS': ['REFUNDED/REFUNDED', 'SUCCEEDED/APPROVED'],
  'REFUNDED/PENDING_PROVIDER_CONFIRMATION': ['REFUNDED/REFUNDED', 'SUCCEEDED/APPROVED'],
  'CANCELED/PENDING_PROVIDER_CONFIRMATION': ['CANCELED/CANCELED', 'SUCCEEDED/APPROVED'],
  'IN_DISPUTE/RECEIVED': ['IN_DISPUTE/PENDING_REVIEW', 'CHARGEBACK/LOST', 'SUCCEEDED/APPROVED'],
  'IN_DISPUTE/PENDING_REVIEW': ['CHARGEBACK/LOST', 'SUCCEEDED/APPROVED'],
  // Nobody knows yet whether the provider took the money: both ends stay open.
  'ERROR/TIMEOUT': [
    'ERROR/PENDING_REVERSE',
    'ERROR/REVERSED_BY_TIMEOUT',
    'SUCCEEDED/APPROVED',
    'DECLINED/DECLINED',
  ],
  'ERROR/PENDING_REVERSE': ['ERROR/REVERSED_BY_TIMEOUT', 'SUCCEEDED/APPROVED'],
};

export const toState = (status: string, subStatus: string): string => `${status}/${subStatus}`;

export const mayMove = (from: string, to: string): boolean => NEXT[from]?.includes(to) ?? false;

const NOT_ENROLLED = ['EXPIRED', 'REJECTED', 'DECLINED', 'CANCELED', 'ERROR'];

const NEXT_ENROLLMENT: Readonly<Record<string, readonly string[]>> = {
  CREATED: ['READY_TO_ENROLL', ...NOT_ENROLLED],
  READY_TO_ENROLL: ['ENROLL_IN_PROCESS', 'ENROLLED', ...NOT_ENROLLED],
  ENROLL_IN_PROCESS: ['ENROLLED', ...NOT_ENROLLED],
  // The end of saving, not of the record: it can be taken out of use, and only that.
  ENROLLED: ['UNENROLL_IN_PROCESS', 'UNENROLLED'],
  UNENROLL_IN_PROCESS: ['UNENROLLED', 'ERROR'],
};

export const mayEnroll = (from: string, to: string): boolean => NEXT_ENROLLMENT[from]?.includes(to) ?? false;

/** Every row, for tests and documents that walk the tables. */
export const TRANSITIONS = NEXT;
export const ENROLLMENT_TRANSITIONS = NEXT_ENROLLMENT;

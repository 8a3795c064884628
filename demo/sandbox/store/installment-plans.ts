// Plans of installments: for which cards, amounts and dates which numbers of installments are on offer, and what each
// costs.
import type { Database } from '../database/open-database.js';
import { createDocuments, type Documents } from './documents.js';

export interface PlanStep {
  readonly installment: number;
  /** A multiplier of the amount: 1.2 is 20 % more. */
  readonly rate: number;
  /** Rates in percent. */
  readonly financial_costs?: readonly { readonly type: string; readonly rate: number }[] | undefined;
  readonly type?: 'MERCHANT_INSTALLMENTS' | 'ISSUER_INSTALLMENTS' | undefined;
}

export interface InstallmentPlan {
  readonly id: string;
  readonly name: string;
  readonly account_id: readonly string[];
  readonly merchant_reference: string;
  readonly installments_plan: readonly PlanStep[];
  readonly country_code: string | null;
  readonly scheme: string;
  readonly brand: readonly string[] | null;
  readonly issuer: string;
  readonly iin: readonly string[] | null;
  /** Months. */
  readonly first_installment_deferral: number;
  readonly amount: {
    readonly currency: string;
    readonly min_value?: number | undefined;
    readonly max_value?: number | undefined;
  } | null;
  readonly availability: { readonly start_at: string; readonly finish_at: string | null } | null;
  readonly payment_method_type: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export type InstallmentPlanStore = Documents<InstallmentPlan>;

export const createInstallmentPlanStore = (db: Database): InstallmentPlanStore =>
  createDocuments<InstallmentPlan>(db, 'installment_plans');
